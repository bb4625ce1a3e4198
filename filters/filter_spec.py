"""FilterSpec: a marked function as the host sees it: its form, what it declares, its calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from filters.filter_form import FilterForm
from filters.findings import Pressed
from filters.image_filter import FilterError, NeedsWhole
from filters.kernel import Kernel
from filters.params.outputs import FRAME, OUTPUT, frame_of, one_of
from filters.params.signature import Values, resolve, resolve_for
from filters.pixels.border import Border
from filters.pixels.extent import checked_reads, checked_size
from filters.pixels.light import LightRule
from filters.pixels.profile_change import ProfileChange
from filters.pixels.region import Region
from filters.progress import Progress

Pixels = npt.NDArray[np.float32]
Read = Callable[[Region], Pixels]


@dataclass(frozen=True)
class FilterSpec(FilterForm):
    """A filter as the host sees it: its form, what it declares of its values, and its calls."""

    @property
    def plugin(self) -> str:
        """The plugin that gives it, with its version; empty for those of the program."""
        return ""

    @property
    def runs_apart(self) -> bool:
        """Whether its functions run in another process, so that asking it may take long."""
        return False

    def halo(self, values: Values) -> tuple[int, int] | None:
        """(rows, columns) read beyond a region, or None for the whole image."""
        halo = resolve(self.mark.halo, self._typed(values))
        if halo is None:
            return None
        try:
            rows, columns = halo if isinstance(halo, tuple) else (halo, halo)
            found = int(rows), int(columns)
        except (TypeError, ValueError, OverflowError):
            found = (-1, -1)
        if min(found) < 0:
            raise FilterError(
                f"halo {halo!r} is not allowed: a number from 0, (rows, columns), None"
            )
        return found

    @property
    def moves_pixels(self) -> bool:
        """Whether its result may have another size, or its pixels other places."""
        return self.mark.size is not None or self.mark.reads is not None

    @property
    def stands_alone(self) -> bool:
        """Whether its result can't be mixed with what lies below: other places, other colours."""
        return self.moves_pixels or self.mark.profile is not None

    def profile_change(self, values: Values) -> ProfileChange | None:
        """Return what the numbers of its result mean; None where they mean what they did."""
        if self.mark.profile is None:
            return None
        change = resolve(self.mark.profile, self._typed(values))
        return change if isinstance(change, ProfileChange) else None

    def resolution(self, values: Values) -> float | None:
        """Return how many pixels of its result are a millimetre; None where it doesn't say."""
        found = resolve(self.mark.resolution, self._typed(values))
        return None if found is None else float(found)

    def size(self, rows: int, columns: int, values: Values) -> tuple[int, int]:
        """Return the result's (rows, columns) for a source's."""
        if self.mark.size is None:
            return rows, columns
        return checked_size(resolve_for(self.mark.size, (rows, columns), self._typed(values)))

    def reads(self, region: Region, rows: int, columns: int, values: Values) -> Region:
        """Return what a region of the result needs of a source of that size, or beyond it."""
        if self.mark.reads is not None:
            found = resolve_for(self.mark.reads, (region, rows, columns), self._typed(values))
            return checked_reads(found, rows, columns)
        halo = self.halo(values)
        return Region.of_shape(rows, columns) if halo is None else region.grow(*halo)

    def border(self, values: Values) -> Border:
        """What lies outside the image for this filter."""
        return Border.of(resolve(self.mark.border, self._typed(values)))

    def light(self, values: Values) -> LightRule:
        """The light this filter works in."""
        light = resolve(self.mark.light, self._typed(values))
        if light not in ("stored", "linear"):
            raise FilterError(f"light {light!r} is not allowed: use stored, linear")
        found: LightRule = light
        return found

    def makes_alpha(self, values: Values) -> bool:
        """Whether the result of an opaque picture may be transparent."""
        return bool(resolve(self.mark.makes_alpha, self._typed(values)))

    def is_relevant(self, name: str, values: Values) -> bool:
        """Whether a parameter matters with these values: a form hides one that doesn't."""
        return bool(resolve(self.mark.relevant.get(name, True), self._typed(values)))

    def convolution(self, values: Values) -> Kernel | None:
        """Return the kernel that the filter is on an opaque picture; None where it is none."""
        kernel = resolve(self.mark.convolution, self._typed(values))
        if not (kernel is None or isinstance(kernel, Kernel)):
            raise FilterError(f"convolution {kernel!r} is not allowed: a Kernel, None")
        plain = self.light(values) == "stored" and not self.makes_alpha(values)
        plain = plain and not self.moves_pixels
        return kernel if plain else None

    def channels_for(self, count: int) -> int:
        """Return in how many channels it takes pixels that have `count`."""
        if self.mark.channels == "any" or (self.mark.channels == "grey" and count <= 2):
            return count
        return 4

    @property
    def sees_mask(self) -> bool:
        """Whether it is handed the step's mask."""
        return self.mark.mask

    @property
    def buttons(self) -> tuple[str, ...]:
        """The titles of its buttons."""
        return tuple(self.mark.buttons)

    def press(self, title: str, pixels: Pixels, values: Values, job: Progress) -> Pressed:
        """Call a button's function on the whole photo; raise what it raises, and UserError."""
        function = self.mark.buttons.get(title)
        if function is None:
            names = ", ".join(self.buttons) or "none"
            raise FilterError(f"{self.title} has no button {title!r}: it has {names}")
        given = self._handed(values, job)
        found = Pressed.of(resolve_for(function, (pixels, job), given))
        checked = {name: self.param(name).checked(v) for name, v in found.values.items()}
        return Pressed(checked, found.findings)

    @property
    def sees_hidden_colour(self) -> bool:
        """Whether it is handed the colour under an alpha of 0 as it is."""
        return self.mark.alpha == "straight"

    def run(
        self, pixels: Pixels, values: Values, where: Region, job: Progress | None = None
    ) -> Pixels:
        """Call the function on float32 (rows, columns, channels); `where` is what they cover.

        Without a `job` the pixels are the whole photo. Raises what the function raises, and
        Cancelled.
        """
        job = job or self._whole_job(pixels, values)
        given = self._handed(values, job)
        output = str(given.pop(OUTPUT)) if self.mark.outputs else ""
        frame = int(given.pop(FRAME)) if self.mark.frames else 0
        if self.where_name:
            given[self.where_name] = where
        if self.job_name:
            given[self.job_name] = replace(job, frame=frame - 1) if frame else job
        result: Any = self.function(pixels, **given)
        result = frame_of(result, frame) if frame else result
        found: Pixels = one_of(result, self.mark.outputs, output) if output else result
        return found

    def gives_parts(self, first: bool) -> bool:
        """Whether it may give a part of its result without the whole: the first, or any."""
        return self.mark.part is not None and (first or not self.mark.whole_is_quicker)

    def part(self, read: Read, region: Region, rows: int, columns: int, values: Values) -> Pixels:
        """Return a region of what `run` gives for the whole; raise NeedsWhole where it can't.

        Parameters
        ----------
        read
            Gives a region of the source, as `run` is handed its pixels.
        rows, columns
            Of the source, which the result has too.
        """
        if self.mark.part is None:
            raise NeedsWhole
        found = resolve_for(self.mark.part, (read, region, rows, columns), self._typed(values))
        if found is None:
            raise NeedsWhole
        return np.asarray(found, np.float32)

    def _whole_job(self, pixels: Pixels, values: Values) -> Progress:
        rows, columns = pixels.shape[:2]
        return Progress(rows, columns, wanted=Region.of_shape(*self.size(rows, columns, values)))
