"""The result of an earlier step, as a second input."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from filters.params.kinds.written import Written, WrittenKind
from filters.params.param import ParamError

LONGEST: Final = 200  # characters
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an earlier step made, found by the step's name or else its filter's title.

    Parameters
    ----------
    name
        Of the step, the last below that is called so; empty for the photo as it was opened.
    pixels
        Float32 (rows, columns, 4) under the filter's pixels, while it runs; None in a button.
    """

    name: str = ""
    pixels: Floats | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if len(self.name) > LONGEST or not (self.name == "" or self.name.isprintable()):
            raise ParamError(f"a step's name is one line of at most {LONGEST} characters")

    @classmethod
    def parse(cls, text: str) -> Earlier:
        """Take the text as the name."""
        return cls(text)

    @property
    def text(self) -> str:
        """The name."""
        return self.name


@dataclass(frozen=True)
class EarlierKind(WrittenKind):
    """A step's name, typed; its result comes with it while a filter runs."""

    noun: ClassVar[str] = "an earlier step"
    words: ClassVar[tuple[type, ...]] = (Earlier,)
    example: ClassVar[str] = "Earlier = Earlier()"
    value_type: ClassVar[type[Written]] = Earlier

    def described(self) -> str:
        """Show how a step is named."""
        return "the name of an earlier step, or nothing for the photo as it was opened"

    def samples(self) -> tuple[Any, ...]:
        """Return the photo: which steps there are, nobody knows."""
        return (Earlier(),)

    def handed(self, value: Any, opened: Callable[[Any], Any]) -> Any:
        """Return the step with what it made."""
        return opened(value)

    def brief(self, value: Any) -> str:
        """Return the name."""
        return str(value.name)
