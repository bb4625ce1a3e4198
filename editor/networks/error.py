"""NetworkFileError: a file of layers that can't be read or written, said in one sentence."""

from __future__ import annotations

from filters.user_error import UserError


class NetworkFileError(UserError, ValueError):
    """What a file of layers holds that can't be read here, or what a format can't hold."""
