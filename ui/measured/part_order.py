"""The parts of the page Measured, in the order in which its switch shows them."""

from __future__ import annotations

PAIR, BLUR, WISH, SHAPE, BUDGET = range(5)
