"""The words of the program in other languages: how they are collected, and that none is missing."""
