"""One module a foreign kernel format."""
