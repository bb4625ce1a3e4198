"""What a batch and its workers send each other: one line of JSON for each message."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from editor.batch.job import Item, Orders, Part
from filters.convolution.cost import CostModel, adopt, adopted
from filters.threads import cores, take_share


@dataclass(frozen=True)
class PluginPlaces:
    """Where a worker finds the plugins that the program has.

    Parameters
    ----------
    safe_mode
        Whether none is loaded.
    """

    folders: tuple[Path, ...] = ()
    safe_mode: bool = True

    def to_json(self) -> dict[str, Any]:
        """Return the form that a worker is sent."""
        return {"folders": [str(folder) for folder in self.folders], "safe_mode": self.safe_mode}

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> PluginPlaces:
        """Read `to_json`'s form."""
        return cls(tuple(Path(folder) for folder in form["folders"]), form["safe_mode"])


@dataclass(frozen=True)
class Planning:
    """How sums are planned: alike in all that do one batch, as another plan may round otherwise.

    Parameters
    ----------
    cores
        Of the machine that has asked for the batch.
    """

    costs: CostModel
    cores: int

    @classmethod
    def here(cls) -> Planning:
        """Return this process's."""
        return cls(adopted(), cores())

    def take(self, threads: int) -> None:
        """Plan so in this process from now on, and compute on so many threads at most."""
        adopt(self.costs)
        take_share(self.cores, threads)

    def to_json(self) -> dict[str, Any]:
        """Return the form that a worker is sent."""
        return {"costs": self.costs.to_json(), "cores": self.cores}

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Planning:
        """Read `to_json`'s form."""
        return cls(CostModel.from_json(form["costs"]), form["cores"])


def packed(form: dict[str, Any]) -> bytes:
    """Return a message; names of files that are no text survive in it."""
    return json.dumps(form).encode() + b"\n"


def begin_message(orders: Orders, folder: Path, plugins: PluginPlaces, planning: Planning) -> bytes:
    """Return the first message to a worker."""
    form = {"orders": orders.to_json(), "folder": str(folder), "plugins": plugins.to_json()}
    return packed(form | {"planning": planning.to_json()})


def item_message(item: Item, turn: int, threads: int) -> bytes:
    """Return the message that has a worker do a photo, its so-and-so-many-th, on some threads."""
    return packed({"turn": turn, "threads": threads, "item": item_form(item)})


def item_form(item: Item) -> dict[str, Any]:
    """Return a photo's form, which `item_of` reads."""
    form = {"number": item.number, "source": str(item.source), "output": str(item.output)}
    part = {} if item.part is None else {"part": vars(item.part)}
    return form | {"refused": item.refused} | part


def item_of(form: dict[str, Any]) -> Item:
    """Read a photo of `item_form`."""
    part = Part(**form["part"]) if "part" in form else None
    return Item(form["number"], Path(form["source"]), Path(form["output"]), form["refused"], part)
