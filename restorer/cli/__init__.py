"""The command line: one door. Parses, calls the layers below, prints."""
