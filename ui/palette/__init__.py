"""The palette: commands, filters, presets, steps and photos found by their words."""
