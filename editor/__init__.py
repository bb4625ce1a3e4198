"""The application without a window: images, documents, rendering, presets, commands."""
