"""Kernels that are found: from a pair of pictures, from a blur, from a response, from a picture."""
