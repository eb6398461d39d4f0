"""Two versions or two models beside each other."""
