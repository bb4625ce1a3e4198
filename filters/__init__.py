"""Pixels and plugins: all that a third party ever imports."""

from filters.convolution.convolve import convolve
from filters.convolution.planning.plan import plan
from filters.kernel import Kernel

__all__ = ["Kernel", "convolve", "plan"]
