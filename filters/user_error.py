"""UserError: what went wrong, said to the person who asked for it."""

from __future__ import annotations


class UserError(Exception):
    """Something that was asked for can't be done; the text is a sentence for a person.

    It names the value or file and what is allowed. The command line and the window catch this one
    class and show its text; any other exception is a fault of the program. A subclass that bad
    values raise is a ValueError too, for those who call it from Python.
    """
