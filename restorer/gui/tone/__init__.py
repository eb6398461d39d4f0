"""Tone in the window: histogram, sliders, a film turned over, and pickers on the photograph."""
