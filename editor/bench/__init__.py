"""What the convolution costs here: calibration, and its time against other libraries."""
