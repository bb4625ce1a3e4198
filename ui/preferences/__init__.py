"""The page Preferences: every setting of the program, found by words, and the shortcuts."""
