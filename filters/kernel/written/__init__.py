"""Weights as a person or another program writes them; below Kernel, which takes such a text."""
