"""The convolution core: exact, vectorised, the same for every filter."""

from filters.convolution.settings import AlphaRule, correlate_rgba

__all__ = ["AlphaRule", "correlate_rgba"]
