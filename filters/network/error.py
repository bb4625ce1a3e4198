"""NetworkError: layers that do not go together, said in one sentence."""

from __future__ import annotations

from filters.user_error import UserError


class NetworkError(UserError, ValueError):
    """A network, or pixels for it, that can't be: one sentence naming the value and what may be."""
