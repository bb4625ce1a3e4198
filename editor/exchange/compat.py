"""Compatibility: what other programs mean by a kernel, as values of an ordinary convolution."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

from filters.convolution import AlphaRule
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.pixels.border import BorderRule
from filters.pixels.light import LightRule
from filters.user_error import UserError

# none; the sum where it is not 0; GIMP's: the sum's magnitude, with offset 0.5 or 1 for sums <= 0
NormalizeRule = Literal["none", "sum", "gimp"]
OffsetUnit = Literal["full scale", "levels", "8-bit levels"]
RGB: Final = Channels.RED | Channels.GREEN | Channels.BLUE


class CompatError(UserError, ValueError):
    """A program that is not known: one sentence naming it and those that are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compat:
    """How one program reads a kernel; a row of `ROWS`.

    Parameters
    ----------
    normalize
        What it divides by where nothing is said.
    offset_unit
        What an offset counts there: full scale, levels of the file, or levels of 255.
    flip
        Whether it turns the kernel (true convolution). An origin is always that of the kernel as
        written, before it is turned.
    border, alpha, channels, light, rounding, add_alpha
        Values of the convolution.
    centre
        Which of the two middle taps of an even side lies on the pixel, by default.
    weighted
        The alpha rule that the program itself has under the name of alpha weighting.
    copies_at_0
        Whether a divisor of 0 leaves the photo as it is; elsewhere it is an error.
    """

    title: str
    normalize: NormalizeRule = "none"
    offset_unit: OffsetUnit = "full scale"
    flip: bool = False
    border: BorderRule = "clamp"
    alpha: AlphaRule = "plain"
    weighted: AlphaRule = "weighted"
    channels: Channels = Channels.ALL
    light: LightRule = "stored"
    rounding: Literal["none", "clamp", "8-bit"] = "none"
    add_alpha: bool = False
    centre: Literal["first", "second"] = "first"
    copies_at_0: bool = False

    def origin(self, shape: tuple[int, int]) -> tuple[int, int]:
        """Return the tap that lies on the pixel where nothing else is said."""
        least = 1 if self.centre == "first" else 0
        return (shape[0] - least) // 2, (shape[1] - least) // 2


# SVG counts its target, floor(n / 2), in the turned kernel: as written it is the first middle tap.
# Photoshop's way with transparency is not documented: it has this program's own.
# ImageMagick divides colour by sum(alpha * weight) and so loses the kernel's gain: not copied.
ROWS: Final[dict[str, Compat]] = {
    "gimp": Compat(
        title="GIMP 2.10 and later", normalize="gimp", alpha="gimp", weighted="gimp",
        light="linear", add_alpha=True, copies_at_0=True,
    ),
    "gimp-2.8": Compat(
        title="GIMP 2.8", normalize="gimp", offset_unit="8-bit levels", alpha="magnitude",
        weighted="magnitude", rounding="8-bit",
    ),
    "photoshop": Compat(
        title="Photoshop", offset_unit="8-bit levels", alpha="auto", rounding="clamp"
    ),
    "imagej": Compat(title="ImageJ", normalize="sum", offset_unit="levels", channels=RGB),
    "imagemagick": Compat(
        title="ImageMagick Convolve", flip=True, alpha="auto", rounding="clamp"
    ),
    "gmic": Compat(title="G'MIC convolve", offset_unit="levels", flip=True),
    "libvips": Compat(title="libvips conv", offset_unit="levels", centre="second"),
    "svg": Compat(
        title="SVG feConvolveMatrix", normalize="sum", flip=True, alpha="premultiplied",
        light="linear", rounding="clamp", add_alpha=True,
    ),
    "opencv": Compat(
        title="OpenCV filter2D", offset_unit="levels", border="reflect", centre="second"
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class CompatOverrides:
    """What was asked for beside the program, and so wins over its row; None where nothing was.

    `offset` is in full scale (0..1), as everywhere. Beside a program that counts levels, one
    beyond -1..1 can only be meant as levels, and is read so.
    """

    origin: tuple[int, int] | None = None
    divisor: float | None = None
    offset: float | None = None
    normalize: bool | None = None
    alpha: AlphaRule | None = None


def compat_of(name: str) -> Compat:
    """Find a row; raise CompatError."""
    if name not in ROWS:
        raise CompatError(f"compat {name!r} is not known: use {', '.join(ROWS)}")
    return ROWS[name]


def expand(
    compat: Compat, kernel: Kernel, given: CompatOverrides, full_scale: float = 255.0
) -> tuple[Kernel, dict[str, Any]]:
    """Say with ordinary values what `compat` makes of `kernel`.

    Parameters
    ----------
    kernel
        The weights, with what it has of its own (none of `given` in it yet).
    given
        What wins over the row. A divisor that is given switches normalizing off, unless that is
        asked for as well: then the divisor is not used, and beside GIMP's rule the offset neither.
    full_scale
        Levels of the file: 255, 65535 or 1.

    Returns
    -------
    The kernel, and the other values of the convolution.
    """
    values = {
        "flip": compat.flip,
        "border": compat.border,
        "channels": compat.channels,
        "alpha": compat.weighted if given.alpha == "weighted" else given.alpha or compat.alpha,
        "light": compat.light,
        "add_alpha": compat.add_alpha,
        "rounding": compat.rounding,
    }
    if compat.copies_at_0 and given.divisor == 0.0:
        return Kernel([[1.0]]), values | {"alpha": "plain", "light": "stored"}
    kernel = kernel.replace(origin=given.origin or compat.origin(kernel.shape), normalize=False)
    if given.divisor is not None:
        kernel = kernel.replace(divisor=given.divisor)
    if given.offset is not None:
        kernel = kernel.replace(offset=_in_full_scale(given.offset, compat, full_scale))
    rule = _normalize_rule(compat, given)
    if rule == "gimp":
        kernel = _normalized_as_gimp(kernel, given, 255 if compat.rounding == "8-bit" else None)
    elif rule == "sum":
        kernel = kernel.replace(divisor=1.0, normalize=True)
    return kernel, values


def _normalize_rule(compat: Compat, given: CompatOverrides) -> NormalizeRule:
    wanted = given.normalize
    if wanted is None:
        wanted = compat.normalize != "none" and given.divisor is None
    if not wanted:
        return "none"
    return "sum" if compat.normalize == "none" else compat.normalize


def _normalized_as_gimp(kernel: Kernel, given: CompatOverrides, levels: int | None) -> Kernel:
    """Apply GIMP's rule: sum s > 0: divisor s, offset 0; s < 0: -s and 1; s = 0: 1 and 0.5."""
    total = kernel.sum
    offset = 0.0 if total > 0 else 1.0 if total < 0 else 128 / levels if levels else 0.5
    if given.offset is not None and given.normalize is None:
        offset = kernel.offset
    return kernel.replace(divisor=abs(total) or 1.0, offset=offset)


def _in_full_scale(offset: float, compat: Compat, full_scale: float) -> float:
    if compat.offset_unit == "full scale" or abs(offset) <= 1.0:
        return offset
    return offset / (255.0 if compat.offset_unit == "8-bit levels" else full_scale)
