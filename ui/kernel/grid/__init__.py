"""The grid of weights: geometry, selection, typing, keys, mouse, painting."""
