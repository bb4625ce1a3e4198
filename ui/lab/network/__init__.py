"""The part Network of the lab: up to six layers, drawn, edited, and run on the photo."""
