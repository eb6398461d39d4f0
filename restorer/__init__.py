"""Restorer: restores and colours scanned photographs without touching their lightness."""

__version__ = "0.1.0"
