"""Generators that come with Kernelroom; each module is scanned, none registers itself."""
