"""The reference photograph in the window: the well of the Colour tab, and the ways a photograph gets there."""
