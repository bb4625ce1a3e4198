"""How picture files are arranged: directories, segments, chunks and blocks; no pixels."""
