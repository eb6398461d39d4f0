"""The colours of the screen itself: its profile where the system gives one, and tiles converted to it."""
