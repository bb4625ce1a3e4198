"""What a convolution does at each place: layers, sizes, receptive fields, formulas, the slide."""
