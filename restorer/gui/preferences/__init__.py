"""The settings dialog: a page for each thing that the program remembers about the person who uses it."""
