"""Gallery: the feature maps of a part of a photo, as far as they are computed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from editor.networks.map_colours import Bytes, coloured, hued, limit_of, strongest
from editor.networks.map_memory import MapMemory
from editor.networks.map_source import MapSource
from editor.networks.photo_part import PhotoPart
from filters.network.combine import (
    Combination,
    Order,
    combined,
    energies,
    likenesses,
    ordered,
    samples_of,
)
from filters.threads import cores, parallel_for

Floats = npt.NDArray[np.float32]
FIRST: Final = 24  # one of so many maps comes first, the others after it: what all have in
# common, as reading the photo, is done for it too, and it is to take an eighth of the time


@dataclass(frozen=True)
class Combined:
    """Maps taken together to one, by their numbers from 0."""

    how: Combination
    of: tuple[int, ...]

    @property
    def label(self) -> str:
        """What it is called."""
        return f"{self.how} of {len(self.of)}"


@dataclass(frozen=True)
class MapFigures:
    """The magnitude that has the full colour, the least and largest value, the mean square.

    And `samples` of the map, as `filters.network.combine.samples_of` takes them.
    """

    limit: float
    least: float
    most: float
    energy: float
    samples: Floats = field(repr=False, compare=False)

    @classmethod
    def of(cls, values: Floats) -> MapFigures:
        """Compute the figures of a map."""
        least, most, _, _ = cv2.minMaxLoc(values)
        energy, samples = float(energies(values[None])[0]), samples_of(values)
        return cls(limit_of(values, samples), least, most, energy, samples)


@dataclass(frozen=True, eq=False)
class Gallery:
    """The maps that are computed so far, in the order of the bank, then those combined of them.

    Parameters
    ----------
    source, part
        What is laid over what.
    maps
        (maps so far, rows, columns) float32.
    figures
        Of each of them.
    combined
        What is taken together once all maps are there.
    strengths
        Of each of those that are there: of an orientation how strong it is, (rows, columns), read
        before the activation as the orientation is; else None.
    room
        Where the source's maps lie as they come: those of `maps`, and room for the others.
    is_of_pixels
        Whether the maps are those of the photo's pixels; else the photo was shrunk before.
    """

    source: MapSource
    part: PhotoPart
    maps: Floats
    figures: tuple[MapFigures, ...] = ()
    combined: tuple[Combined, ...] = ()
    strengths: tuple[Floats | None, ...] = ()
    room: Floats | None = field(default=None, repr=False)
    is_of_pixels: bool = True

    @classmethod
    def empty(
        cls,
        source: MapSource,
        part: PhotoPart,
        combined: tuple[Combined, ...] = (),
        memory: MapMemory | None = None,
    ) -> Gallery:
        """Return one without maps so far, whose maps may lie in memory that others lay in."""
        room = (memory or MapMemory()).room((len(source.labels), *part.shape))
        is_of_pixels = part.shrink == 1
        return cls(source, part, room[:0], combined=combined, room=room, is_of_pixels=is_of_pixels)

    @property
    def wanted(self) -> int:
        """How many maps the source has."""
        return len(self.source.labels)

    @cached_property
    def _orders(self) -> dict[Order, tuple[int, ...]]:
        return {}

    @cached_property
    def limits(self) -> tuple[float, ...]:
        """The magnitude of each map that has the full colour."""
        return tuple(one.limit for one in self.figures)

    @cached_property
    def energy(self) -> Floats:
        """The mean square of each map."""
        return np.array([one.energy for one in self.figures], np.float32)

    @cached_property
    def likeness(self) -> Floats:
        """Pearson's r of each map with each."""
        return likenesses(np.array([one.samples for one in self.figures], np.float32))

    def order(self, order: Order) -> list[int]:
        """Return the maps' numbers in an order; those that are combined stand at the end."""
        own = min(self.wanted, len(self.maps))
        if order not in self._orders:  # widgets ask for it again and again
            found = ordered(self.energy[:own], self.likeness[:own, :own], order)
            self._orders[order] = tuple(found)
        return [*self._orders[order], *range(own, len(self.maps))]

    def nearest(self, number: int) -> tuple[int, float] | None:
        """Return the map that is most like another, and their r; None where there is no other."""
        alike = np.abs(self.likeness[number])
        alike[number] = -1
        other = int(alike.argmax())
        return None if other == number else (other, float(self.likeness[number, other]))

    @property
    def is_whole(self) -> bool:
        """Whether all of the source's maps are there."""
        return len(self.maps) >= self.wanted

    @property
    def labels(self) -> tuple[str, ...]:
        """What each map that there will be answers to."""
        return (*self.source.labels, *(one.label for one in self.combined))

    def recombined(self, combined: tuple[Combined, ...]) -> Gallery:
        """Return it with other maps to be combined of its own."""
        count = self.wanted
        figures, is_of_pixels = self.figures[:count], self.part.shrink == 1
        room = self.maps[:count]
        return Gallery(self.source, self.part, room, figures, combined, is_of_pixels=is_of_pixels)

    def further(self) -> Gallery:
        """Return it with the first of the maps, with the others, or what is combined of them."""
        first = len(self.maps)
        if self.is_whole:
            return self._with_combined()
        is_first = first == 0 and self.source.bank.groups == 1
        last = -(-self.wanted // FIRST) if is_first else self.wanted
        room = self.room
        if room is None:
            room = np.empty((self.wanted, *self.part.shape), np.float32)
            room[:first] = self.maps
        self.part.maps_of(self.source.part(first, last), room[first:last])
        return self._joined(room[first:last], maps=room[:last])

    def is_direction(self, number: int) -> bool:
        """Whether a map is of directions, in degrees: those have hues, not signed colours."""
        own = number - self.wanted
        return 0 <= own < len(self.combined) and self.combined[own].how == "orientation"

    def colours(self, number: int, stops: tuple[str, ...], side: int = 0) -> Bytes:
        """Draw a map (rows, columns, 3) sRGB, in signed colours or hues.

        Parameters
        ----------
        number
            Of the map.
        stops
            The signed colours.
        side
            About how many columns there are to be at most; 0 for all.
        """
        values = self.maps[number]
        if not self.is_direction(number):
            shown = strongest(values, side) if side else values
            return coloured(shown, self.limits[number], stops)
        strengths = self.strengths[number - self.wanted]
        assert strengths is not None
        step = max(1, max(values.shape) // side) if side else 1
        limit = limit_of(strengths)
        return hued(values[::step, ::step], strengths[::step, ::step], limit)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to compute."""
        return len(self.maps) == len(self.labels)

    def _with_combined(self) -> Gallery:
        left = self.combined[len(self.maps) - self.wanted :]
        found: list[Floats] = []
        strengths: list[Floats | None] = []
        for one in left:
            maps = self._signed(one.of) if one.how == "orientation" else self.maps[list(one.of)]
            found.append(combined(maps, one.how, self.source.bank.weights[list(one.of)]))
            is_hued = one.how == "orientation"
            strengths.append(combined(maps, "magnitude") if is_hued else None)
        return self._joined(np.stack(found), tuple(strengths)) if found else self

    def _signed(self, numbers: tuple[int, ...]) -> Floats:
        """Return maps as they are before the activation, which would take the signs of angles."""
        bank = self.source.bank
        if bank.activation == "none":
            return self.maps[list(numbers)]
        if bank.groups == 1:
            chosen = list(numbers)
            bank = replace(bank, weights=bank.weights[chosen], bias=bank.bias[chosen])
            numbers = tuple(range(len(chosen)))
        return self.part.maps_of(replace(bank, activation="none"))[list(numbers)]

    def _joined(
        self,
        found: Floats,
        strengths: tuple[Floats | None, ...] = (),
        maps: Floats | None = None,
    ) -> Gallery:
        """Return it with more maps; `maps` are all of them where they lie together already."""
        room = self.room
        if maps is None:  # all of the source's are there: their room would be kept beside the copy
            maps, room = np.concatenate([self.maps, found]), None
        figures = (*self.figures, *_figures(found))
        every = (*self.strengths, *strengths)
        gallery = replace(self, maps=maps, figures=figures, strengths=every, room=room)
        _ = gallery.likeness  # here, where nobody waits
        return gallery


def _figures(maps: Floats) -> list[MapFigures]:
    """Compute the figures of maps."""
    found: dict[int, MapFigures] = {}

    def one(number: int) -> None:
        found[number] = MapFigures.of(maps[number])

    parallel_for(one, range(len(maps)), cores())
    return [found[number] for number in range(len(maps))]
