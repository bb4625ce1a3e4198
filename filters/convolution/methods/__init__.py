"""The ways to compute the sum: direct, separable, box, DFT in tiles."""
