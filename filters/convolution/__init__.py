"""The convolution core: exact, vectorized, the same for every filter."""

from filters.convolution.convolve import convolve
from filters.convolution.planning.cost import CostModel
from filters.convolution.planning.plan import Plan, plan
from filters.convolution.rgba import AlphaRule, correlate_rgba, weighted_sum

__all__ = ["AlphaRule", "CostModel", "Plan", "convolve", "correlate_rgba", "plan", "weighted_sum"]
