"""KeptBanks: the banks whose weights were drawn over, kept from one start to the next."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np

from editor.networks.arrays import BIAS, WEIGHT, Array, read_npz
from editor.networks.map_source import EDITED, MOST_MAPS, READ_DEPTHS, MapSource
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError
from editor.storage.json_text import compact_text, from_bytes
from editor.storage.own_file import OwnFile
from editor.storage.whole_file import read_whole
from filters.convolution.bank.bank import Bank
from filters.user_error import UserError

FOLDER: Final = "banks"
MOST: Final = 8  # windows or starts whose banks are kept
MOST_BYTES: Final = 1 << 29
NOTES: Final = "notes"  # JSON of what are no weights, as bytes


class KeptBanks:
    """One window's drawn banks in a folder that all windows share, each in a file of its own.

    Parameters
    ----------
    folder
        Where they are kept; made when the first is written.
    """

    def __init__(self, folder: Path) -> None:
        self._own = OwnFile(folder, ".npz", MOST)

    def read(self) -> tuple[tuple[MapSource, ...], tuple[str, ...]]:
        """Return the banks of other windows, the newest last, and what can't be read of them."""
        sources: list[MapSource] = []
        faults: list[str] = []
        for path in self._own.all_there():
            try:
                found = _read(path)
            except FileError as error:
                if path.exists():  # else another window has just removed it
                    faults.append(str(error))
                continue
            sources = [*(one for one in sources if one not in found), *found]
        return tuple(sources), tuple(faults)

    def write(self, sources: tuple[MapSource, ...]) -> None:
        """Keep banks in place of those that this window kept before; raise FileError."""
        self._own.hold()
        arrays: dict[str, Any] = {}
        for number, source in enumerate(sources):
            arrays[f"{number}.{WEIGHT}"] = source.bank.weights
            arrays[f"{number}.{BIAS}"] = source.bank.bias
        notes = compact_text([_notes_of(source) for source in sources]).encode()
        arrays[NOTES] = np.frombuffer(notes, np.uint8)
        stream = io.BytesIO()
        np.savez(stream, **arrays)
        with replacing(self._own.path) as temporary:
            temporary.write_bytes(stream.getvalue())
        self._own.remove_oldest()

    def let_go(self) -> None:
        """Leave the banks to the next starts: the window closes."""
        self._own.let_go()


def _notes_of(source: MapSource) -> dict[str, Any]:
    bank = source.bank
    return {
        "id": source.id,
        "title": source.title,
        "about": source.about,
        "labels": source.labels,
        "groups": bank.groups,
        "dilation": bank.dilation,
        "activation": bank.activation,
        "slope": bank.slope,
    }


def _read(path: Path) -> tuple[MapSource, ...]:
    try:
        arrays = read_npz(read_whole(path, MOST_BYTES))
        notes = from_bytes(arrays[NOTES].astype(np.uint8).tobytes(), MOST_BYTES)
        return tuple(_source(arrays, number, one) for number, one in enumerate(notes))
    except FileError:
        raise
    except UserError as error:
        raise FileError(path, "opened", str(error)) from None
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError):
        raise FileError(path, "opened", "it is damaged, or of another version") from None


def _source(arrays: Mapping[str, Array], number: int, notes: Mapping[str, Any]) -> MapSource:
    """Make a bank of what was kept of it; raise what is wrong with it."""
    texts = [notes[name] for name in ("id", "title", "about")]
    labels = tuple(notes["labels"])
    bank = Bank(
        arrays[f"{number}.{WEIGHT}"],
        arrays[f"{number}.{BIAS}"],
        groups=notes["groups"],
        dilation=tuple(notes["dilation"]),
        padding="same",
        padding_mode="clamp",
        activation=notes["activation"],
        slope=notes["slope"],
    )
    if not all(isinstance(text, str) for text in (*texts, *labels)):
        raise ValueError("names are text")
    if len(labels) != len(bank.weights) or not texts[0].endswith(EDITED):
        raise ValueError("each map has a label, and the bank was drawn over")
    if bank.depth not in READ_DEPTHS or len(labels) > MOST_MAPS:
        raise ValueError("it can be laid over a photo")
    return MapSource(texts[0], texts[1], texts[2], labels, bank)
