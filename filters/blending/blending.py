"""Blending: the mode and the channels in which what a Step makes is laid over what lies below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from filters.blending.lightness import LIGHTNESS_RULES, LightnessRule
from filters.blending.modes import MODES, NORMAL
from filters.near_names import use
from filters.user_error import UserError

ALL: Final = "rgba"
_LOOSE: Final = {name.replace("-", ""): name for name in MODES}


class BlendingError(UserError, ValueError):
    """A blending that can't be: one sentence naming the value and what is allowed."""


@dataclass(frozen=True)
class Blending:
    """How what a Step makes is laid over what lies below.

    Parameters
    ----------
    mode
        A name of `MODES`. ``normal``: what the Step makes takes the place of what lies below.
    channels
        Letters of ``rgba`` that change, or ``lightness`` (CIE L*), ``luma`` or ``max``: only how
        light colours are.
    """

    mode: str = NORMAL
    channels: str = ALL

    def __post_init__(self) -> None:
        if self.mode not in MODES:
            raise BlendingError(f"blend mode {self.mode!r} is not known: {use(self.mode, MODES)}")
        if self.channels in LIGHTNESS_RULES:
            return
        letters = "".join(letter for letter in ALL if letter in self.channels)
        if not letters or set(self.channels) - set(ALL):
            raise BlendingError(
                f"blend channels {self.channels!r} are not known: use letters of rgba, or "
                f"{', '.join(LIGHTNESS_RULES)}"
            )
        object.__setattr__(self, "channels", letters)

    @classmethod
    def parse(cls, mode: Any = NORMAL, channels: Any = ALL) -> Blending:
        """Read what a person or a file wrote: ``Soft light`` and ``color-dodge`` are known too."""
        for what, value in (("blend mode", mode), ("blend channels", channels)):
            if not isinstance(value, str):
                raise BlendingError(f"{what} {value!r} is not a word")
        loose = mode.casefold().replace("color", "colour")
        loose = "".join(letter for letter in loose if letter not in " -_")
        return cls(_LOOSE.get(loose, mode), channels.casefold().strip())

    @property
    def lightness(self) -> LightnessRule | None:
        """Which lightness is all that changes; None where channels do."""
        return next((rule for rule in LIGHTNESS_RULES if rule == self.channels), None)

    @property
    def letters(self) -> str:
        """The channels that may change, as letters of ``rgba``."""
        return "rgb" if self.lightness else self.channels

    @property
    def is_plain(self) -> bool:
        """Whether the result simply takes the place of what lies below."""
        return self.mode == NORMAL and self.channels == ALL

    def is_plain_for(self, has_alpha: bool) -> bool:
        """Whether it is so for pictures with or without an alpha channel."""
        return self.is_plain or (not has_alpha and self == Blending(NORMAL, "rgb"))

    def to_json(self) -> dict[str, str]:
        """Return what differs from the plain one, as a Step's JSON has it."""
        form = {} if self.mode == NORMAL else {"blend": self.mode}
        return form if self.channels == ALL else form | {"blend_channels": self.channels}

    @classmethod
    def from_json(cls, form: dict[str, Any]) -> Blending:
        """Read it from a Step's JSON; raise BlendingError."""
        return cls.parse(form.get("blend", NORMAL), form.get("blend_channels", ALL))


PLAIN: Final = Blending()
