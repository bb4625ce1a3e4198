"""Convolutions computed at the small size of a zoomed-out view, exactly."""
