"""Finding and getting plugins of others: index files, what they list, and how it is fetched."""
