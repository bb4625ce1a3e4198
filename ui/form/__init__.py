"""Forms of filters: one control for each parameter."""
