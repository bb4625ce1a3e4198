"""Probe: how a convolution makes one pixel: what lies under the kernel, weights, sum, result."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable
from dataclasses import dataclass
from graphlib import TopologicalSorter
from typing import Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Image, quantized
from editor.document.step import Step
from editor.insight.probe_arithmetic import CHANNELS, Line, Tally, tally
from editor.render.pipeline import Pipeline, never
from editor.render.recolouring import transfer_before
from filters.convolution.alpha import AlphaRule
from filters.convolution.padded import padded
from filters.kernel import Kernel
from filters.kernel.transforms import turned
from filters.params.kinds.channels import Channels
from filters.pixels.border import Border
from filters.pixels.light import Transfer
from filters.pixels.region import Region
from filters.registry import Registry
from filters.user_error import UserError

Floats = npt.NDArray[np.float32]
_NEEDED: Final = ("kernel", "flip", "channels", "alpha", "rounding")
_OTHERS: Final = ("green_kernel", "blue_kernel", "alpha_kernel")


class ProbeError(UserError, ValueError):
    """A pixel that can't be probed: one sentence saying why."""


@dataclass(frozen=True, eq=False)
class Probe:
    """One result pixel of a Step, taken apart.

    Parameters
    ----------
    row, column
        The pixel.
    window
        The source pixels under the kernel, in whole or in part beyond the picture.
    values
        (rows, columns, 4) float32 RGBA as the kernel reads them: in the Step's light, border added.
    source_rows, source_columns
        For each row and column of the window, the picture's one that it shows; -1 where the
        border is of one colour.
    border
        The rule that made what lies outside.
    tallies
        Weights, products and sum, for each of R, G, B and A.
    lines
        What happens to the sums, one after the other, up to the result; RGBA each.
    has_alpha
        Whether the result has an alpha channel; without one its values are of no interest.
    result
        (4,) float32 as the render path gives it, unclamped.
    error
        How far it may lie from the exact values, full scale: what a tie is goes by it.
    """

    row: int
    column: int
    window: Region
    values: Floats
    source_rows: npt.NDArray[np.int_]
    source_columns: npt.NDArray[np.int_]
    border: Border
    tallies: tuple[Tally, ...]
    lines: tuple[Line, ...]
    has_alpha: bool
    result: Floats
    error: float

    @property
    def outside(self) -> npt.NDArray[np.bool_]:
        """(rows, columns), True where the border made the pixel."""
        down = np.arange(self.window.top, self.window.bottom) != self.source_rows
        across = np.arange(self.window.left, self.window.right) != self.source_columns
        return np.asarray(down[:, None] | across[None, :])

    @property
    def saved(self) -> npt.NDArray[np.float32]:
        """The result as an 8-bit file holds it: clamped and rounded, in full scale 0..1."""
        levels = quantized(self.result[None, None], np.dtype(np.uint8), self.error)[0, 0]
        return np.asarray(levels / np.float32(255), np.float32)

    def source_of(self, row: int, column: int) -> tuple[int, int] | None:
        """Return the picture's pixel that a place of the window shows; None where a colour."""
        at = int(self.source_rows[row]), int(self.source_columns[column])
        return None if -1 in at else at


def probe(
    image: Image,
    below: tuple[Step, ...],
    step: Step,
    registry: Registry,
    row: int,
    column: int,
    cancelled: Callable[[], bool] = never,
) -> Probe:
    """Take the pixel at (row, column) of `step`'s result apart; `below` are the Steps before it.

    Values and result come from the render path itself; weights are summed in float64. Raises
    ProbeError where the pixel lies outside the picture or the Step is no convolution, and
    FilterFailure where a Step before it failed.
    """
    spec = registry[step.filter_id]
    if any(name not in step.values for name in _NEEDED):
        raise ProbeError(f"{spec.title} has no kernel to show: the probe reads convolutions")
    on = dataclasses.replace(step, enabled=True)
    pipeline = Pipeline.of(image, (*below, on), registry)
    whole = pipeline.region
    if not (0 <= row < whole.rows and 0 <= column < whole.columns):
        raise ProbeError(f"the pixel x {column} y {row} lies outside the picture")
    kernels, border = _kernels(step), spec.border(step.values)
    place = _window(kernels, row, column)
    stored = _read(pipeline, place, row, column, cancelled)
    values = _in_light(stored, pipeline, spec.light(step.values))
    at = row - place.top, column - place.left
    alpha: AlphaRule = step.values["alpha"]
    tallies = tuple(
        tally(values, _aligned(k, place, row, column), k, index, alpha, values[at])
        for index, k in enumerate(kernels)
    )
    return Probe(
        row=row,
        column=column,
        window=place,
        values=values,
        source_rows=_sources(place.top, place.rows, whole.rows, border),
        source_columns=_sources(place.left, place.columns, whole.columns, border),
        border=border,
        tallies=tallies,
        lines=_lines(pipeline, step, tallies, values[at], stored[at]),
        has_alpha=pipeline.has_alpha,
        result=pipeline.render(Region(row, column, 1, 1), cancelled)[0, 0],
        error=pipeline.error,
    )


def _transfer(pipeline: Pipeline) -> Transfer:
    return transfer_before(pipeline, len(pipeline.steps), pipeline.transfer)


def _in_light(stored: Floats, pipeline: Pipeline, light: object) -> Floats:
    """Return stored values as the Step sums them."""
    if light != "linear":
        return stored
    values = stored.copy()
    values[..., :3] = _transfer(pipeline).to_linear(stored[..., :3])
    return values


def _read(
    pipeline: Pipeline, place: Region, row: int, column: int, cancelled: Callable[[], bool]
) -> Floats:
    """Return what the last Step reads of `place`, stored values, its border added.

    It is asked for as the engine does: a border that mirrors needs as much inside as it lays
    outside.
    """
    count = len(pipeline.steps) - 1
    step = pipeline.steps[count]
    spec = pipeline.registry[step.filter_id]
    reach = spec.halo(step.values)
    assert reach is not None
    grown = Region(row, column, 1, 1).grow(*reach)
    whole = pipeline.extended(count, grown, spec.border(step.values), cancelled)
    return np.asarray(place.relative_to(grown).of(whole), np.float32)


def _lines(
    pipeline: Pipeline, step: Step, tallies: tuple[Tally, ...], centre: Floats, old: Floats
) -> tuple[Line, ...]:
    """Say what becomes of the sums; `centre` and `old` are the pixel as read and as stored."""
    lines = list(tallies_lines(tallies))
    lines += _after_sums(lines[-1], centre.astype(np.float64), step)
    if pipeline.registry[step.filter_id].light(step.values) == "linear":
        encoded = np.array(lines[-1].values, np.float32)
        encoded[:3] = _transfer(pipeline).to_stored(encoded[:3])
        lines.append(Line("encoded from linear light", encoded.astype(np.float64)))
    if step.opacity != 1.0 or not step.blending.is_plain:
        over = lines[-1].values.astype(np.float32)[None, None]
        blended = pipeline.blended(len(pipeline.steps), old[None, None], over)[0, 0]
        lines.append(Line(_blended_label(step), blended.astype(np.float64)))
    if not pipeline.has_alpha:
        opaque = lines[-1].values.copy()
        opaque[3] = 1.0
        lines.append(Line("without alpha", opaque))
    return tuple(lines)


def _blended_label(step: Step) -> str:
    """Say how the result is laid over what was there."""
    how, share = step.blending, f"{100 * step.opacity:.0f} %"
    parts = [] if how.mode == "normal" else [how.mode.replace("-", " ")]
    parts += [] if how.channels == "rgba" else [f"only {how.channels}"]
    parts += [] if step.opacity == 1.0 else [f"at an opacity of {share}"]
    return ", ".join(parts)


def tallies_lines(tallies: tuple[Tally, ...]) -> tuple[Line, ...]:
    """Return the lines of all channels together; a channel without a line keeps its value."""
    now = np.array([t.total for t in tallies])
    lines = [Line("sum of the products", now)]
    order: TopologicalSorter[str] = TopologicalSorter()
    for one in tallies:
        for before, after in itertools.pairwise(["", *(line.label for line in one.lines)]):
            order.add(after, before)
    for label in (found for found in order.static_order() if found):
        now = now.copy()
        for index, one in enumerate(tallies):
            for line in one.lines:
                if line.label == label:
                    now[index] = line.values[0]
        lines.append(Line(label, now))
    return tuple(lines)


def _kernels(step: Step) -> tuple[Kernel, ...]:
    first: Kernel = step.values["kernel"]
    others = [first] * 3
    if step.values.get("each_channel"):
        others = [step.values[name] for name in _OTHERS]
    return tuple(turned(k) if step.values["flip"] else k for k in (first, *others))


def _window(kernels: tuple[Kernel, ...], row: int, column: int) -> Region:
    """Return the pixels under all kernels, their origins on the pixel."""
    top, left = (max(k.origin[axis] for k in kernels) for axis in (0, 1))
    bottom, right = (max(k.shape[axis] - k.origin[axis] for k in kernels) for axis in (0, 1))
    return Region(row - top, column - left, top + bottom, left + right)


def _aligned(kernel: Kernel, place: Region, row: int, column: int) -> npt.NDArray[np.float64]:
    """Lay a kernel's weights on the window; nan where it has none."""
    weights = np.full((place.rows, place.columns), np.nan)
    top, left = row - kernel.origin[0] - place.top, column - kernel.origin[1] - place.left
    weights[top : top + kernel.shape[0], left : left + kernel.shape[1]] = kernel.weights
    return weights


def _after_sums(last: Line, centre: npt.NDArray[np.float64], step: Step) -> list[Line]:
    """Say what the filter does to the finished sums: channels left alone, cutting, rounding."""
    lines: list[Line] = []
    channels: Channels = step.values["channels"]
    if channels is not Channels.ALL:
        chosen = np.array([bool(channels.value >> index & 1) for index in range(4)])
        kept = "".join(name for name, on in zip(CHANNELS, chosen, strict=True) if not on)
        lines.append(Line(f"{kept} left as before", np.where(chosen, last.values, centre)))
    rounding = step.values["rounding"]
    if rounding != "none":
        cut = np.clip((lines or [last])[-1].values, 0, 1)
        lines.append(Line("cut to 0..1", cut))
        if rounding == "8-bit":
            lines.append(Line("rounded to 8 bits", np.floor(cut * 255 + 0.5) / 255))
    return lines


def _sources(first: int, count: int, size: int, border: Border) -> npt.NDArray[np.int_]:
    """Return the picture's row (or column) that each of `count` from `first` on shows; else -1."""
    own = np.arange(size, dtype=np.float32).reshape(size, 1, 1)  # whole numbers: exact to 2**24
    places = np.arange(first, first + count)
    inside = (places >= 0) & (places < size)
    if border.is_constant:
        return np.where(inside, places, -1)
    found = padded(own, Region(first, 0, count, 1), border)[:, 0, 0]
    return found.astype(np.int_)
