"""Batch: many photos through the same steps, beside the photo that is being edited."""
