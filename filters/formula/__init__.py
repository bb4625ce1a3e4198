"""Formulas and arithmetic that a person types, read by a parser of our own."""
