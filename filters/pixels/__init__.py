"""Small values about pixels: regions, borders and light."""
