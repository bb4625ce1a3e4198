"""Banks of kernels: feature maps with depth, stride, dilation, padding and groups."""
