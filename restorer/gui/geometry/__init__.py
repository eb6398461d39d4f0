"""Geometry in the window: turns, straightening and crop, over the photograph and in the panel."""
