"""Photos from files and into files, in their own depth, with their metadata."""
