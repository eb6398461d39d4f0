"""The run: many photographs coloured to files, from the window."""
