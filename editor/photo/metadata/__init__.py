"""Exif, IPTC and the other blocks that a photo file carries."""
