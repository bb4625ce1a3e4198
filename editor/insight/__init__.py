"""What a kernel does to this photo: inspection, clipping forecast, probe."""
