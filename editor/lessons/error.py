"""LessonError: a lesson that can't be read."""

from __future__ import annotations

from filters.user_error import UserError


class LessonError(UserError, ValueError):
    """What is wrong with a lesson's file: one sentence, with the line where it is known."""

    @classmethod
    def at(cls, line: int, why: str) -> LessonError:
        """Return the error of a line, counted from 1."""
        return cls(f"line {line}: {why}")
