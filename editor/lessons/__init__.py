"""Lessons: short guided ones, each a text file; what they ask for is checked on a snapshot."""
