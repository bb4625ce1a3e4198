"""What is edited: images, steps, the document with its history, recipes, the session."""
