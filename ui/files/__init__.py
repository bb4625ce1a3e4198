"""Opening and saving: photos, kernels, watched folders, remembered settings."""
