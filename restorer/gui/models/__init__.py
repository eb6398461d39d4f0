"""Models in the window: which one colours a photograph, which one is the default, and how new ones come in."""
