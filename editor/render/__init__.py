"""From steps to pixels: the pipeline, the viewport renderer, caches, display modes, export."""
