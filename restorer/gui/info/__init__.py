"""What the tab *Info* says, and how it is found out."""
