"""The kernel editor: tools, brush, generators, files of kernels."""
