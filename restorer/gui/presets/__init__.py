"""Copying settings from one photograph to others, and keeping them as presets."""
