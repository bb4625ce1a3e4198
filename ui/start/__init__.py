"""What is seen while nothing is open: a drop area, recent photos, results to begin with, a tour."""
