"""Kernels as other programs keep them: one module a format, listed in `editor.exchange.formats`."""
