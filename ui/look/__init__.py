"""How everything looks: theme, icons, plots, pictures of kernels."""
