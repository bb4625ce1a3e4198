"""Parameters of filters: kinds of values, limits, and how a signature declares them."""
