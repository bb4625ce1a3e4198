"""Output: what becomes of a result on its way into a file, by settings that are one value."""
