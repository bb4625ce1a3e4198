"""Two states of the photo's steps, compared: split, side by side, difference or blinking."""
