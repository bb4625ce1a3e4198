"""Banks of kernels that come with Kernelroom: edges, textures, wavelets, cosines, chance."""
