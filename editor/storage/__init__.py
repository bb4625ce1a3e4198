"""Files of our own on disk: folders, atomic writes, JSON, what went wrong with a file."""
