"""How picture files are laid out: directories, segments, chunks and blocks; no pixels."""
