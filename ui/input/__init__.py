"""What wheels and touchpads send, made into notches and lengths."""
