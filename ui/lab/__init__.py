"""The lab: what a convolution does at each place, on the photo that is open."""
