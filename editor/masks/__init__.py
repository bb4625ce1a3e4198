"""Masks: where a Step works and how much, as values: shapes, ranges of colour and pictures."""
