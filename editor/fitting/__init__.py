"""Kernels measured from opened pictures: presets with their provenance, and reports."""
