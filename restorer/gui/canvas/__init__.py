"""The canvas: the photograph under the hand."""
