"""The application without a window: images, documents, rendering, presets, commands."""

VERSION = "0.1.0"
