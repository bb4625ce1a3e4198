"""FilterFailure: a Step that can't be rendered, and why."""

from __future__ import annotations

from filters.user_error import UserError


class FilterFailure(UserError):
    """A filter raised, or gave something that is no picture; says which filter and what."""

    def __init__(self, title: str, reason: str, index: int) -> None:
        super().__init__(f"{title}: {reason}")
        self.title, self.reason, self.index = title, reason, index

    @classmethod
    def of(cls, error: Exception, title: str, index: int) -> FilterFailure:
        """Return the failure of a Step that an error is; one of a Step before it stays as it is."""
        if isinstance(error, cls):
            return error
        return cls(title, str(error) or type(error).__name__, index)


class NotKnownYet(FilterFailure):
    """What a filter says of itself is being asked for, and the thread must not wait for it."""
