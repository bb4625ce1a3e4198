"""What the whole picture holds, as charts: the histogram."""
