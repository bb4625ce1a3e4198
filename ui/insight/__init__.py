"""What a kernel does, shown: the inspector and the probe."""
