"""Blending: how what a Step makes is laid over what lies below it: mode, channels and opacity."""
