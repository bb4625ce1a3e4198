"""The preset library: reading, listing, sharing and keeping presets."""
