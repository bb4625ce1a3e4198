"""Work off the Qt thread: one mechanism for all rooms."""
