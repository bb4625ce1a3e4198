"""Kernels made by formula: a Generator and values, a Design, give a Kernel that remembers both."""
