"""The convolution core: exact, vectorised, the same for every filter."""

from filters.convolution.convolve import convolve
from filters.convolution.settings import AlphaRule, correlate_rgba, weighted_sum

__all__ = ["AlphaRule", "convolve", "correlate_rgba", "weighted_sum"]
