"""Ways of looking: linked views, the loupe, touchpad and pen, the result dragged out as a file."""
