"""The kinds of values that a filter may have: those of a generator, and kernels."""

from __future__ import annotations

from typing import Final

from filters.design.kernel_kind import KernelKind
from filters.design.stack_kind import StackKind
from filters.params.kind import Kind
from filters.params.kinds.plain import PLAIN_KINDS

VALUE_KINDS: Final[tuple[type[Kind], ...]] = (KernelKind, StackKind, *PLAIN_KINDS)
