"""The same steps over many photos, by worker processes, begun again where it was killed."""
