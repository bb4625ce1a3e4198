"""Pictures too large to hold: read by parts of a file, and written part by part."""
