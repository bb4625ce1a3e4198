"""A batch on several machines: a scheduler, workers that are checked, and a crew over them."""
