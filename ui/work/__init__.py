"""Everything that runs off the Qt thread."""
