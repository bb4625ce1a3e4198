"""The part Guess of the lab: which of four kernels made a picture."""
