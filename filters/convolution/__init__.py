"""The convolution core: exact, vectorized, the same for every filter."""

from filters.convolution.alpha import AlphaRule
from filters.convolution.convolve import convolve
from filters.convolution.correlate import correlate
from filters.convolution.cost import CostModel
from filters.convolution.planning.plan import Plan, plan

__all__ = ["AlphaRule", "CostModel", "Plan", "convolve", "correlate", "plan"]
