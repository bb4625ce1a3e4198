"""MapSource: what makes feature maps: a bank that comes with the program, or a file's layer."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.banks.banks import find_bank
from filters.banks.filter_bank import FilterBank
from filters.convolution.bank.activation import Activation
from filters.convolution.bank.bank import Bank
from filters.kernel import MAX_SIDE
from filters.network.error import NetworkError

READ_DEPTHS: Final = (1, 3)  # what of a photo can be read: its brightness, or its colours
EDITED: Final = "*"  # ends the id of a source whose weights were drawn over
MOST_MAPS: Final = 1024
MOST_REACH: Final = 4096  # pixels to either side, with the dilation


@dataclass(frozen=True)
class MapSource:
    """A bank with names for its maps, to be laid over a photo at each of its pixels.

    Parameters
    ----------
    id
        Tells it from others: a bank's name, or a path and a layer's name.
    title
        As a list shows it.
    about
        What the kernels are, and where they come from.
    labels
        What each kernel answers to.
    bank
        Of depth 1, which reads the mean of the photo's colours, or 3, which reads each.
    """

    id: str
    title: str
    about: str
    labels: tuple[str, ...]
    bank: Bank

    @classmethod
    def of_bank(cls, entry: FilterBank) -> MapSource:
        """Make the source of a bank that comes with the program."""
        about = f"{entry.description}. {entry.source}."
        about = about[0].upper() + about[1:]
        return cls(entry.name, entry.title, about, entry.labels, _laid(Bank(entry.weights(1))))

    @classmethod
    def named(cls, name: str) -> MapSource:
        """Make the source of a bank by its name; raise UnknownBankError."""
        return cls.of_bank(find_bank(name))

    @classmethod
    def of_layer(cls, path: Path, name: str, bank: Bank) -> MapSource:
        """Make the source of a file's layer; raise NetworkError where it reads no photo."""
        maps, _, rows, columns = bank.weights.shape
        title = name or path.stem
        if bank.depth not in READ_DEPTHS:
            raise NetworkError(
                f"the layer {title!r} reads {bank.depth} planes: only those that read 1 or 3 can "
                "be laid over a photo"
            )
        if bank.spread != (1, 1):
            raise NetworkError(
                f"the layer {title!r} is a transposed convolution: it has no map at each pixel"
            )
        if maps > MOST_MAPS:
            raise NetworkError(f"the layer {title!r} has {maps} maps: up to {MOST_MAPS} are shown")
        about = f"{maps} kernels {columns}×{rows} of depth {bank.depth}, from {path.name}."
        labels = tuple(f"map {number}" for number in range(1, maps + 1))
        source = cls(f"{path}:{name}", title, about, labels, _laid(bank))
        if max(rows, columns) > MAX_SIDE or max(source.reach) > MOST_REACH:
            raise NetworkError(
                f"the layer {title!r} has kernels {columns}×{rows} that reach {max(source.reach)} "
                f"pixels: up to {MAX_SIDE}×{MAX_SIDE} and {MOST_REACH} pixels are shown"
            )
        return source

    @property
    def depth(self) -> int:
        """1 or 3: the planes that are read."""
        return self.bank.depth

    @property
    def reach(self) -> tuple[int, int]:
        """How far (rows, columns) a kernel reads to either side, at most."""
        rows, columns = self.bank.weights.shape[2:]
        return rows // 2 * self.bank.dilation[0], columns // 2 * self.bank.dilation[1]

    def activated(self, activation: Activation) -> MapSource:
        """Return it with another activation."""
        return replace(self, bank=replace(self.bank, activation=activation))

    def drawn(self, index: int, plane: int, values: npt.NDArray[np.float32]) -> MapSource:
        """Return it with other weights (rows, columns) for a plane of a map; its id is its own.

        Raises
        ------
        NetworkError
            They are of another size than the bank's.
        """
        weights = self.bank.weights.copy()
        if values.shape != weights.shape[2:]:
            raise NetworkError(
                "weights of {}×{} are not allowed: all kernels of a bank have one size, here "
                "{}×{}".format(*values.shape[::-1], *weights.shape[:1:-1])
            )
        weights[index, plane] = values
        edited = replace(self, bank=replace(self.bank, weights=weights))
        if self.id.endswith(EDITED):
            return edited
        return replace(edited, id=self.id + EDITED, title=f"{self.title}, edited")

    def part(self, first: int, last: int) -> Bank:
        """Return the bank of a run of maps; the whole where it has groups."""
        if self.bank.groups > 1:
            return self.bank
        maps = slice(first, last)
        return replace(self.bank, weights=self.bank.weights[maps], bias=self.bank.bias[maps])

    def plane(self, index: int) -> npt.NDArray[np.float32] | None:
        """Return a map's one plane of weights (rows, columns); None where it has several."""
        weights = self.bank.weights[index]
        return weights[0] if len(weights) == 1 and self.depth == 1 else None


def _laid(bank: Bank) -> Bank:
    """Return the bank with a result for every pixel."""
    return replace(bank, stride=(1, 1), padding="same", padding_mode="clamp")
