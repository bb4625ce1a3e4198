"""UserError: what went wrong, said to the person who asked for it."""

from __future__ import annotations

from typing import Final

LONGEST: Final = 2_000  # characters: more is a value out of a file, which nobody reads to its end
BEGIN: Final = 1_400
END: Final = 500


class UserError(Exception):
    """Something that was asked for can't be done; the text is a sentence for a person.

    It names the value or file and what is allowed. The command line and the window catch this one
    class and show its text; any other exception is a fault of the program. A subclass that bad
    values raise is a ValueError too, for those who call it from Python.
    """

    def __str__(self) -> str:
        """Return the sentence; a longer one than anybody reads without its middle."""
        text = super().__str__()
        return text if len(text) <= LONGEST else f"{text[:BEGIN]} … {text[-END:]}"
