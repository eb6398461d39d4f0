"""The album: all photographs in a grid, filtered, sorted, judged."""
