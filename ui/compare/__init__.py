"""Up to four kernels side by side on the same part of the photo."""
