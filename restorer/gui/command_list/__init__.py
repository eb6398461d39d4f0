"""Finding commands by name, the sheet of keys, and the keys that the person chose."""
