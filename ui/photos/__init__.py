"""The film strip: a folder's photos under the canvas, and going on from one to the next."""
