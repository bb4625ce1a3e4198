"""NetworkDraft: a small network as a person edits it: the lines of its file, one a layer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.networks.error import NetworkFileError
from editor.networks.network_json import VERSION, form_of, network_of
from filters.convolution.bank.bank import Bank
from filters.convolution.bank.transposed import stamps_of
from filters.network.network import MOST_LAYERS, Network

Entry = Mapping[str, Any]
Floats = npt.NDArray[np.float32]
KINDS: Final = ("convolution", "transposed", "max-pooling", "mean-pooling", "activation", "sum")
NEW: Final[Mapping[str, Entry]] = {
    "convolution": {
        "kind": "convolution",
        "maps": 8,
        "size": 3,
        "seed": 1,
        "padding": "same",
        "activation": "relu",
    },
    "transposed": {
        "kind": "transposed",
        "maps": 8,
        "size": 3,
        "seed": 1,
        "stride": 2,
        "cut": "same",
        "activation": "relu",
    },
    "max-pooling": {"kind": "max-pooling", "size": 2},
    "mean-pooling": {"kind": "mean-pooling", "size": 2},
    "activation": {"kind": "activation", "activation": "relu"},
    "sum": {"kind": "sum", "with": 0},
}
WEIGHTS: Final = ("weights", "bank", "maps", "size", "seed", "bias")  # what makes the weights


@dataclass(frozen=True)
class NetworkDraft:
    """The layers as `network_json` has them: a bank's name or chance rather than weights.

    So a layer's depth follows what comes before it. An edit returns another draft, which need not
    be a network that there can be: `network` says so.

    Parameters
    ----------
    entries
        A mapping a layer; never changed in place.
    depth
        How many planes the picture has.
    """

    entries: tuple[Entry, ...]
    depth: int = 3

    @classmethod
    def of(cls, network: Network) -> NetworkDraft:
        """Make the draft of a network, all weights written out."""
        return cls(tuple(form_of(network)["layers"]), network.depth)

    @classmethod
    def of_form(cls, form: Any) -> NetworkDraft:
        """Make the draft of a file's content; raise UserError naming layer and value."""
        depth = network_of(form).depth
        return cls(tuple(form["layers"]), depth)

    @cached_property
    def network(self) -> Network:
        """The network; raise UserError naming layer and value where there is none."""
        return network_of(self.form)

    @property
    def form(self) -> dict[str, Any]:
        """The content of the JSON file."""
        layers = [dict(entry) for entry in self.entries]
        return {"kernelroom_network": VERSION, "depth": self.depth, "layers": layers}

    # editing; numbers of layers count from 1, 0 is the picture

    def changed(self, number: int, **settings: Any) -> NetworkDraft:
        """Return it with other settings of a layer; those of None are taken away."""
        entry = {**self.entries[number - 1], **settings}
        kept = {key: value for key, value in entry.items() if value is not None}
        return self._with(number, kept)

    def of_kind(self, number: int, kind: str) -> NetworkDraft:
        """Return it with a layer of another kind."""
        before = self.entries[number - 1]
        if {kind, before["kind"]} == {"max-pooling", "mean-pooling"}:
            entry = {key: before[key] for key in before if key != "count_padding"}
            return self._with(number, {**entry, "kind": kind})
        return self._with(number, dict(NEW[kind]))

    def weighed(self, number: int, **how: Any) -> NetworkDraft:
        """Return it with a convolution whose weights come from elsewhere: `bank`, or chance."""
        kept = {k: v for k, v in self.entries[number - 1].items() if k not in WEIGHTS}
        return self._with(number, {**kept, **how})

    def drawn(self, number: int, index: int, plane: int, values: Floats) -> NetworkDraft:
        """Return it with one plane (rows, columns) of a convolution's weights drawn by hand."""
        weights = self.drawn_weights(number)
        weights[index, plane] = values
        return self._with_weights(number, weights)

    def written_out(self, number: int) -> NetworkDraft:
        """Return it with a convolution's weights as they are, to be drawn over."""
        return self._with_weights(number, self.drawn_weights(number))

    def drawn_weights(self, number: int) -> Floats:
        """Return a convolution's weights as they are drawn: a transposed one's as it stamps."""
        bank = self.bank(number)
        stamps = stamps_of(bank)
        return (bank.weights if stamps is None else stamps.weights).copy()

    def biased(self, number: int, index: int, value: float) -> NetworkDraft:
        """Return it with another bias of one map."""
        bias = [float(one) for one in self.bank(number).bias]
        bias[index] = value
        return self.changed(number, bias=bias)

    def added(self, kind: str, after: int) -> NetworkDraft:
        """Return it with one more layer after another; 0 is the picture."""
        if len(self.entries) >= MOST_LAYERS:
            raise NetworkFileError(f"a network has up to {MOST_LAYERS} layers: take one away first")
        moved = [self._shifted(entry, lambda of: of + (of > after)) for entry in self.entries]
        entries = (*moved[:after], NEW[kind], *moved[after:])
        return replace(self, entries=entries)

    def without(self, number: int) -> NetworkDraft:
        """Return it without a layer; a sum with it is one with the layer before it."""
        if len(self.entries) == 1:
            raise NetworkFileError("a network has at least one layer: change this one instead")
        kept = [entry for n, entry in enumerate(self.entries, start=1) if n != number]
        moved = (self._shifted(entry, lambda of: of - (of >= number)) for entry in kept)
        return replace(self, entries=tuple(moved))

    def moved(self, number: int, by: int) -> NetworkDraft:
        """Return it with a layer exchanged for the one `by` after it; itself at an end.

        A sum with either of them is still one with the same layer.
        """
        other = number + by
        if not 1 <= other <= len(self.entries):
            return self
        places = {number: other, other: number}
        entries = [self._shifted(entry, lambda of: places.get(of, of)) for entry in self.entries]
        entries[number - 1], entries[other - 1] = entries[other - 1], entries[number - 1]
        return replace(self, entries=tuple(entries))

    def bank(self, number: int) -> Bank:
        """Return a convolution's bank; raise NetworkFileError where the layer is none."""
        layer = self.network.layers[number - 1]
        if not isinstance(layer, Bank):
            raise NetworkFileError(f"layer {number} is no convolution: it has no weights")
        return layer

    def _with_weights(self, number: int, weights: Floats) -> NetworkDraft:
        bias = [float(value) for value in self.bank(number).bias]
        return self.weighed(number, weights=weights.tolist(), bias=bias)

    def _with(self, number: int, entry: Entry) -> NetworkDraft:
        entries = (*self.entries[: number - 1], entry, *self.entries[number:])
        return replace(self, entries=entries)

    @staticmethod
    def _shifted(entry: Entry, to: Any) -> Entry:
        """Return an entry whose sum names the layer that has moved."""
        return {**entry, "with": to(entry.get("with", 0))} if entry["kind"] == "sum" else entry


FIRST: Final = NetworkDraft(  # what the lab begins with: edges, where they are, what lies around
    (
        {"kind": "convolution", "bank": "steerable", "padding": "same", "activation": "relu"},
        {"kind": "max-pooling", "size": 2},
        {
            "kind": "convolution",
            "maps": 12,
            "size": 3,
            "seed": 1,
            "dilation": 4,
            "padding": "same",
            "activation": "relu",
        },
        {"kind": "convolution", "maps": 6, "size": 3, "seed": 2, "stride": 2, "padding": "same"},
    )
)
