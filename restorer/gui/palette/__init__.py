"""Saved colours, and colours taken from other photographs."""
