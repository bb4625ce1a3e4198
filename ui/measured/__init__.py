"""Kernels found by measuring: from two pictures, or from a photo's own blur."""
