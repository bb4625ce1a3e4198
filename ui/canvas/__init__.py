"""The photo on the screen: zoom, pan, compare, frames, points picked on it."""
