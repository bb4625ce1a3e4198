"""Border: what lies outside an image, and laying it around pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final, Literal, get_args

import cv2
import numpy as np
import numpy.typing as npt

from filters.formula.arithmetic import with_point
from filters.pixels.region import Region
from filters.user_error import UserError

BorderRule = Literal[
    "clamp", "mirror", "reflect", "wrap", "black", "white", "transparent", "constant"
]
BORDER_RULES: Final[tuple[BorderRule, ...]] = get_args(BorderRule)
_KNOWN: Final[dict[str, BorderRule]] = {rule: rule for rule in BORDER_RULES}

# The same rules as other programs call them: numpy.pad, OpenCV and, where its word means another
# rule here, SciPy with its name before it.
OTHER_NAMES: Final[dict[str, BorderRule]] = {
    "nearest": "clamp", "edge": "clamp", "replicate": "clamp", "border_replicate": "clamp",
    "symmetric": "mirror", "grid-mirror": "mirror", "border_reflect": "mirror",
    "reflect_101": "reflect", "reflect101": "reflect", "border_reflect_101": "reflect",
    "border_reflect101": "reflect", "border_default": "reflect",
    "grid-wrap": "wrap", "border_wrap": "wrap",
    "border_constant": "black", "grid-constant": "black",
    "scipy:nearest": "clamp", "scipy:reflect": "mirror", "scipy:grid-mirror": "mirror",
    "scipy:mirror": "reflect", "scipy:grid-wrap": "wrap", "scipy:wrap": "wrap",
    "scipy:constant": "black", "scipy:grid-constant": "black",
}  # fmt: skip
CV2_RULE: Final = {
    "clamp": cv2.BORDER_REPLICATE,
    "mirror": cv2.BORDER_REFLECT,
    "reflect": cv2.BORDER_REFLECT_101,
    "wrap": cv2.BORDER_WRAP,
}

_CV2_NUMBERS: Final[dict[int, BorderRule]] = {
    cv2.BORDER_REPLICATE: "clamp",
    cv2.BORDER_REFLECT: "mirror",
    cv2.BORDER_REFLECT_101: "reflect",
    cv2.BORDER_WRAP: "wrap",
    cv2.BORDER_CONSTANT: "black",
}


class BorderError(UserError, ValueError):
    """A border that can't be: one sentence naming it and what is allowed."""


@dataclass(frozen=True, slots=True)
class Border:
    """A rule for the pixels outside an image.

    ``clamp`` repeats the edge, ``mirror`` mirrors with the edge pixel repeated, ``reflect``
    mirrors about the edge pixel, ``wrap`` tiles the image; ``black``, ``white`` and ``constant``
    (`value`, in stored full scale 0..1) are opaque, ``transparent`` is transparent black.

    >>> Border.parse("constant:0.5")
    Border(rule='constant', value=0.5)

    Other programs' names are read too, in any case. Of a row a b c d the outside is

    ============== ================ =============================== ===================
    here           outside          OpenCV                          SciPy, NumPy
    ============== ================ =============================== ===================
    ``clamp``      a a|a b c d|d d  BORDER_REPLICATE, replicate     nearest, edge
    ``mirror``     b a|a b c d|d c  BORDER_REFLECT                  scipy:reflect,
                                                                    grid-mirror,
                                                                    symmetric
    ``reflect``    c b|a b c d|c b  BORDER_REFLECT_101 or _DEFAULT, scipy:mirror
                                    reflect_101
    ``wrap``       c d|a b c d|a b  BORDER_WRAP                     grid-wrap
    ``black``      0 0|a b c d|0 0  BORDER_CONSTANT                 scipy:constant,
                                                                    grid-constant
    ============== ================ =============================== ===================

    SciPy's ``reflect`` and ``mirror`` are the other way round, so they need ``scipy:`` before them.
    """

    rule: BorderRule = "clamp"
    value: float = 0.0

    def __post_init__(self) -> None:
        if self.rule not in BORDER_RULES:
            raise BorderError(f"border {self.rule!r} is not known: use {', '.join(BORDER_RULES)}")
        if not math.isfinite(self.value):
            raise BorderError(f"border value {self.value} is not allowed: it must be finite")

    @classmethod
    def of(cls, given: Border | str | int) -> Border:
        """Return a border, read what `parse` reads, or take a number of OpenCV's as cv2 has it.

        >>> Border.of(cv2.BORDER_REFLECT).rule
        'mirror'
        """
        match given:
            case Border():
                return given
            case str():
                return cls.parse(given)
            case int() if given in _CV2_NUMBERS and not isinstance(given, bool):
                return cls(_CV2_NUMBERS[given])
        raise BorderError(f"border {given!r} is not known: use {', '.join(BORDER_RULES)}")

    @classmethod
    def parse(cls, text: str) -> Border:
        """Read ``rule``, another program's name for it, or ``constant:V``; raise BorderError."""
        other = OTHER_NAMES.get(text.strip().removeprefix("cv2.").lower())
        if other is not None:
            return cls(other)
        rule, colon, value = text.partition(":")
        if bool(colon) != (rule == "constant"):
            raise BorderError(
                f"border {text!r} is not known: use {', '.join(BORDER_RULES[:-1])} or constant:V"
            )
        try:
            number = float(with_point(value)) if colon else 0.0
        except ValueError:
            raise BorderError(
                f"border value {value!r} is not a number, as in constant:0.5"
            ) from None
        return cls.named(rule, number)

    @classmethod
    def named(cls, rule: str, value: float = 0.0) -> Border:
        """Return the border of a rule that comes as a text; raise BorderError."""
        if rule not in _KNOWN:
            raise BorderError(f"border {rule!r} is not known: use {', '.join(BORDER_RULES)}")
        return cls(_KNOWN[rule], value)

    @property
    def is_constant(self) -> bool:
        """Whether the outside does not depend on the image."""
        return self.rule not in CV2_RULE

    def colour(self, channels: int) -> tuple[float, ...]:
        """Outside colour, in full scale: alpha is the last of 2 or 4 `channels`."""
        grey = {"white": 1.0, "constant": self.value}.get(self.rule, 0.0)
        alpha = 0.0 if self.rule == "transparent" else 1.0
        return (grey,) * (channels - 1) + (alpha,) if channels in (2, 4) else (grey,) * channels

    def places(self, start: int, stop: int, size: int) -> npt.NDArray[np.int_]:
        """Return for each place start..stop the one inside 0..size whose pixel it repeats.

        Only for rules that repeat the image.
        """
        places = np.arange(start, stop)
        if self.rule == "wrap":
            return places % size
        if self.rule == "clamp" or size == 1:
            return np.clip(places, 0, size - 1)
        period = 2 * size if self.rule == "mirror" else 2 * size - 2
        folded = places % period
        return np.where(
            folded < size, folded, (2 * size - 1 if self.rule == "mirror" else period) - folded
        )

    def is_within(self, inside: Region, region: Region) -> bool:
        """Whether all that it repeats to fill a region lies in the part that is inside the image.

        Only for rules that repeat the image.
        """
        if self.rule == "wrap" or inside.is_empty:
            return False
        more = self.rule == "reflect"
        down = max(inside.top - region.top, region.bottom - inside.bottom) + more
        across = max(inside.left - region.left, region.right - inside.right) + more
        return self.rule == "clamp" or (down <= inside.rows and across <= inside.columns)

    def extend(
        self,
        pixels: npt.NDArray[np.float32],
        top: int,
        left: int,
        bottom: int,
        right: int,
    ) -> npt.NDArray[np.float32]:
        """Lay that many pixels of border around `pixels`, (rows, columns, channels) float32."""
        if not (top or left or bottom or right):
            return pixels
        channels = pixels.shape[2]
        grown = np.asarray(
            cv2.copyMakeBorder(
                pixels,
                top,
                bottom,
                left,
                right,
                CV2_RULE.get(self.rule, cv2.BORDER_CONSTANT),
                value=self.colour(channels),
            ),
            dtype=np.float32,
        )
        return grown.reshape(*grown.shape[:2], channels)
