"""The window: the other door. The only package that imports PySide6."""
