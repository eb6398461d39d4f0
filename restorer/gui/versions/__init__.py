"""Versions of one photograph in the window."""
