"""Plugins in the window: the panel, and loading them again when their files change."""
