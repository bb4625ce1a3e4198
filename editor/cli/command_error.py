"""What is said of bad input on a command line: all that a window's start asks for of it."""

from __future__ import annotations

from filters.user_error import UserError


class CommandError(UserError):
    """Bad input on the command line: one sentence naming it and what is allowed."""
