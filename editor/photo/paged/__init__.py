"""Files of several pages, frames or pictures: all of them read, and written into one file."""
