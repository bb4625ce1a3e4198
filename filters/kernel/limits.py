"""What all kernels keep to: their largest side, and the error that says what is not allowed."""

from __future__ import annotations

from typing import Final

from filters.user_error import UserError

MAX_SIDE: Final = 255


class KernelError(UserError, ValueError):
    """A kernel that can't be: one sentence naming the value and what is allowed."""
