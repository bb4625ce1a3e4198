"""Profile: an ICC profile's tone curves and matrix, for linear light and for the screen.

Read after ICC.1:2022: the header (7.2), the tag table (7.3), XYZType (10.31), curveType (10.6) and
parametricCurveType (10.18). Profiles of three curves and a matrix, and grey ones of one curve, are
followed here; those of tables, as scanners and printers have, by Little CMS. What neither can read
is taken for sRGB, and `note` says so.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.colour.icc_bytes import icc_bytes
from editor.colour.lcms import LcmsError, as_xyz, space_of, transformed
from editor.colour.tone_curve import ChannelTransfer, Parametric, Table, ToneCurve
from filters.pixels.colour_space import SRGB_TO_XYZ, ColourSpace
from filters.pixels.light import SRGB, Transfer

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Matrix = npt.NDArray[np.float64]
SRGB_CURVE: Final = Parametric(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
NEAR: Final = 2e-3  # of a matrix's or curve's value: makers of sRGB profiles round differently
LONGEST_NAME: Final = 80  # characters
MOST_TEXTS: Final = 200  # languages of one text
GREYS: Final = 1024  # by which the curve of a profile of tables is known
LEAST_GAMUT: Final = 1e-4  # volume of a profile's primaries in XYZ, for a matrix to be made of them
STEPS: Final = 1 << 16  # of linear light, of the table that encodes for the screen


class ProfileError(ValueError):
    """Bytes that are no profile of curves and a matrix."""


@dataclass(frozen=True, eq=False)
class Profile:
    """What a picture's colour values mean.

    Parameters
    ----------
    transfer
        From stored values to linear light and back.
    to_linear_srgb
        (3, 3) from the profile's linear light to sRGB's; None where the profile is sRGB.
    note
        Why the profile is not followed; empty where it is.
    tables
        The ICC profile itself where it has tables, to go through Little CMS; `transfer` is then the
        curve of its greys, and the matrix that of its primaries.
    """

    transfer: Transfer = SRGB
    to_linear_srgb: Matrix | None = None
    note: str = ""
    tables: bytes | None = None

    @classmethod
    def of(cls, icc: bytes | None) -> Profile:
        """Read a profile; without one, or with one that can't be followed, give sRGB."""
        if icc is None:
            return cls()
        try:
            tags = _tags(icc)
            curves, matrix = _curves_and_matrix(icc, tags)
        except (ProfileError, struct.error) as error:
            try:
                return cls._of_tables(icc)
            except LcmsError:
                return cls(note=f"the colour profile is taken for sRGB: {error}")
        return cls.of_curves(curves, matrix)

    @classmethod
    def _of_tables(cls, icc: bytes) -> Profile:
        """Read a profile of RGB or grey that only Little CMS follows; raise LcmsError."""
        count = {"rgb": 3, "gray": 1}.get(space_of(icc))
        if count is None:
            raise LcmsError("it is a profile of other colours than the picture's")
        ramp = np.linspace(0, 1, GREYS, dtype=np.float32)[None, :, None]
        light = as_xyz(np.repeat(ramp, count, 2), icc)[0, :, 1].astype(np.float64)
        light = np.maximum.accumulate((light - light[0]) / max(light[-1] - light[0], 1e-6))
        matrix = np.array(SRGB_TO_XYZ)
        if count == 3:
            columns = as_xyz(np.eye(3, dtype=np.float32)[None], icc)[0].T.astype(np.float64)
            if abs(np.linalg.det(columns)) > LEAST_GAMUT:
                matrix = columns * np.linalg.solve(columns, np.array(SRGB_TO_XYZ).sum(1))
        curves = (Table(tuple(light.tolist())),) * 3
        to_srgb = np.linalg.inv(np.array(SRGB_TO_XYZ)) @ matrix
        return cls(ChannelTransfer(curves), to_srgb, tables=icc)

    @classmethod
    def of_curves(cls, curves: tuple[ToneCurve, ...], matrix: Matrix) -> Profile:
        """Return the profile of three tone curves and a matrix to XYZ of D50."""
        is_srgb_light = all(_is_srgb(curve) for curve in curves)
        transfer: Transfer = SRGB if is_srgb_light else ChannelTransfer(curves)
        to_srgb = np.linalg.inv(np.array(SRGB_TO_XYZ)) @ matrix
        if is_srgb_light and np.allclose(matrix, SRGB_TO_XYZ, rtol=0, atol=NEAR):
            return cls(transfer)
        return cls(transfer, to_srgb)

    @property
    def is_srgb(self) -> bool:
        """Whether stored values go to the screen as they are."""
        return self.to_linear_srgb is None and self.tables is None

    @property
    def space(self) -> ColourSpace:
        """What its stored colours mean as CIE XYZ and L*a*b*."""
        matrix = np.array(SRGB_TO_XYZ)
        if self.to_linear_srgb is not None:
            matrix = matrix @ self.to_linear_srgb
        return ColourSpace(self.transfer, tuple(map(tuple, matrix.tolist())))

    def to_srgb(self, screen: Bytes) -> Bytes:
        """Return a saved file's 8-bit values, (rows, columns, 3) RGB, as sRGB for the screen.

        What lies outside sRGB is cut channel by channel.
        """
        if self.tables is not None:
            given = screen if space_of(self.tables) == "rgb" else screen[..., :1]
            return np.asarray(transformed(given, self.tables, srgb_icc(), "perceptual"), np.uint8)
        if self.to_linear_srgb is None:
            return screen
        linear = cv2.LUT(np.ascontiguousarray(screen), self._linear_of_bytes)
        linear = cv2.transform(linear, self.to_linear_srgb * (STEPS - 1))
        index = np.rint(np.clip(linear, 0, STEPS - 1)).astype(np.uint16)
        return np.asarray(_srgb_of_linear()[index])

    @cached_property
    def _linear_of_bytes(self) -> Floats:
        steps = np.arange(256, dtype=np.float32)[:, None] / np.float32(255)
        linear = self.transfer.to_linear(np.repeat(steps, 3, 1))
        return np.asarray(linear, np.float32).reshape(1, 256, 3)


@cache
def _srgb_of_linear() -> Bytes:
    """Return sRGB's byte for each of `STEPS` linear values: made once, not for each band."""
    ramp = np.linspace(0, 1, STEPS, dtype=np.float32)
    return np.asarray(np.rint(SRGB.to_stored(ramp) * 255).clip(0, 255), np.uint8)


@cache
def srgb_icc() -> bytes:
    """Return sRGB as an ICC profile."""
    return icc_bytes("sRGB", SRGB_CURVE, np.array(SRGB_TO_XYZ))


def name_of(icc: bytes) -> str:
    """Return what a profile calls itself (profileDescriptionTag); empty where it can't be read."""
    try:
        found = _text(_tags(icc).get("desc", b""))
    except (ProfileError, struct.error, UnicodeDecodeError):
        return ""
    return " ".join("".join(c if c.isprintable() else " " for c in found).split())[:LONGEST_NAME]


def _text(tag: bytes) -> str:
    """Read a multiLocalizedUnicodeType (10.15), or the textDescriptionType that was before it."""
    if tag[:4] == b"desc":
        (count,) = struct.unpack_from(">I", tag, 8)
        return tag[12 : 12 + count].partition(b"\0")[0].decode("latin-1")
    if tag[:4] != b"mluc":
        return ""
    count, size = struct.unpack_from(">II", tag, 8)
    texts: dict[bytes, bytes] = {}
    for index in range(min(count, MOST_TEXTS)):
        language, length, start = struct.unpack_from(">2s2xII", tag, 16 + index * size)
        texts.setdefault(language, tag[start : start + length])
    return texts.get(b"en", next(iter(texts.values()), b"")).decode("utf-16-be")


def _tags(icc: bytes) -> Mapping[str, bytes]:
    if len(icc) < 132 or icc[36:40] != b"acsp":
        raise ProfileError("it is no ICC profile")
    (count,) = struct.unpack_from(">I", icc, 128)
    if len(icc) < 132 + 12 * count:
        raise ProfileError("its table of tags is cut short")
    found = {}
    for index in range(count):
        name, start, size = struct.unpack_from(">4sII", icc, 132 + 12 * index)
        found[name.decode("latin-1")] = icc[start : start + size]
    return found


def _curves_and_matrix(
    icc: bytes, tags: Mapping[str, bytes]
) -> tuple[tuple[ToneCurve, ...], Matrix]:
    space, connection = icc[16:20], icc[20:24]
    if space == b"GRAY" and "kTRC" in tags:
        return (_curve(tags["kTRC"]),) * 3, np.array(SRGB_TO_XYZ)
    names = [*(f"{c}XYZ" for c in "rgb"), *(f"{c}TRC" for c in "rgb")]
    is_plain = space == b"RGB " and connection == b"XYZ " and "A2B0" not in tags
    if not is_plain or not all(name in tags for name in names):
        raise ProfileError("it has tables in place of curves and a matrix")
    columns = [_fixed(tags[name], 8, 3) for name in names[:3]]
    matrix = np.array(columns, np.float64).T
    return tuple(_curve(tags[name]) for name in names[3:]), matrix


def _curve(tag: bytes) -> ToneCurve:
    kind = tag[:4]
    if kind == b"curv":
        (count,) = struct.unpack_from(">I", tag, 8)
        if count == 0:
            return Parametric(1.0)
        if count == 1:
            return Parametric(struct.unpack_from(">H", tag, 12)[0] / 256)
        values = np.array(struct.unpack_from(f">{count}H", tag, 12), np.float32)
        return Table(tuple((values / np.float32(65535)).tolist()))
    if kind == b"para":
        (function,) = struct.unpack_from(">H", tag, 8)
        if function > 4:
            raise ProfileError(f"its curve of kind {function} is not known")
        return Parametric.of(function, _fixed(tag, 12, (1, 3, 4, 5, 7)[function]))
    raise ProfileError(f"its curve of type {kind!r} is not known")


def _fixed(tag: bytes, start: int, count: int) -> tuple[float, ...]:
    """Read s15Fixed16Numbers (4.6)."""
    return tuple(v / 65536 for v in struct.unpack_from(f">{count}i", tag, start))


def _is_srgb(curve: ToneCurve) -> bool:
    steps = np.linspace(0, 1, 257, dtype=np.float32)
    return bool(np.abs(curve.to_linear(steps) - SRGB.to_linear(steps)).max() < NEAR)
