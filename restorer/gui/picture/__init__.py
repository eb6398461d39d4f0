"""What the canvas shows, as numbers: levels of lightness, colours laid over them, images of tiles."""
