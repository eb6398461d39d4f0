"""Arrays and files: colour, gamut, filters, reading and writing photographs. Knows nothing of models or choices."""
