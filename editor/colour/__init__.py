"""Colour profiles and their tone curves."""
