"""Our own file of a network: JSON, a layer has weights, a bank's name, or chance."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import numpy as np

from editor.networks.error import NetworkFileError
from filters.banks.banks import find_bank
from filters.convolution.bank.activation import SLOPE
from filters.convolution.bank.bank import Bank
from filters.convolution.bank.transposed import Stamps, same_cut, stamps_of, transposed
from filters.near_names import instead_of
from filters.network.network import MOST_LAYERS, Activate, Layer, Network, Residual
from filters.network.pool import Pool, PoolKind

VERSION: Final = 1
MOST_WEIGHTS: Final = 1 << 24  # that a line of the file may ask for
_BANK_SETTINGS: Final = (
    "bias",
    "groups",
    "stride",
    "dilation",
    "padding",
    "padding_mode",
    "activation",
    "slope",
)
_STAMP_SETTINGS: Final = ("bias", "groups", "dilation", "activation", "slope")
_POOL_SETTINGS: Final = ("size", "stride", "dilation", "padding")
_KEYS: Final = {
    "convolution": ("weights", "bank", "maps", "size", "seed", *_BANK_SETTINGS),
    "transposed": (
        "weights",
        "bank",
        "maps",
        "size",
        "seed",
        "stride",
        "cut",
        "more",
        *_STAMP_SETTINGS,
    ),
    "max-pooling": _POOL_SETTINGS,
    "mean-pooling": (*_POOL_SETTINGS, "count_padding"),
    "activation": ("activation", "slope"),
    "sum": ("with",),
}


def network_of(form: Any) -> Network:
    """Make the network that a JSON form describes; raise UserError naming layer and value."""
    if not isinstance(form, Mapping) or form.get("kernelroom_network") != VERSION:
        raise NetworkFileError(f'it is no network: it needs "kernelroom_network": {VERSION}')
    _check_keys("the network", form, ("kernelroom_network", "name", "depth", "layers"))
    depth = _whole("depth", form.get("depth", 3), 1, 4096)
    entries = form.get("layers")
    if not isinstance(entries, list) or not entries:
        raise NetworkFileError('its "layers" must be a list of at least one layer')
    layers: list[Layer] = []
    for number, entry in enumerate(entries, start=1):
        try:
            layers.append(_layer(entry, depth))
            depth = len(layers[-1].weights) if isinstance(layers[-1], Bank) else depth
        except ValueError as error:
            raise NetworkFileError(f"layer {number}: {error}") from None
    return Network(tuple(layers), _whole("depth", form.get("depth", 3), 1, 4096))


def _layer(entry: Any, depth: int) -> Layer:
    kind = entry.get("kind") if isinstance(entry, Mapping) else None
    if not isinstance(kind, str) or kind not in _KEYS:
        raise NetworkFileError(f"the kind {kind!r} is not known: {instead_of(str(kind), _KEYS)}")
    _check_keys(f"a layer of the kind {kind}", entry, ("kind", *_KEYS[kind]))
    make: dict[str, Callable[[], Layer]] = {
        "convolution": lambda: _bank(entry, depth),
        "transposed": lambda: _transposed(entry, depth),
        "max-pooling": lambda: _pool("max", entry),
        "mean-pooling": lambda: _pool("mean", entry),
        "activation": lambda: Activate(entry.get("activation", "relu"), entry.get("slope", SLOPE)),
        "sum": lambda: Residual(_whole("with", entry.get("with", 0), 0, MOST_LAYERS)),
    }
    return make[kind]()


def _bank(entry: Mapping[str, Any], depth: int) -> Bank:
    settings = {key: _tupled(entry[key]) for key in _BANK_SETTINGS if key in entry}
    return Bank(_weights(entry, depth), **settings)


def _transposed(entry: Mapping[str, Any], depth: int) -> Bank:
    weights = np.asarray(_weights(entry, depth), np.float32)
    stride = _pair("stride", entry.get("stride", 2))
    cut, more = _tupled(entry.get("cut", (0, 0, 0, 0))), _tupled(entry.get("more", (0, 0)))
    if cut == "same":
        dilation = _pair("dilation", entry.get("dilation", 1))
        cut, more = same_cut((weights.shape[2], weights.shape[3]), stride, dilation)
    for name, numbers, count in (("cut", cut, 4), ("more", more, 2)):
        if not isinstance(numbers, tuple) or len(numbers) != count:
            raise NetworkFileError(f"{name} {numbers!r} is not allowed: {count} whole numbers")
        for number in numbers:
            _whole(name, number, 0, 255)
    settings = {key: _tupled(entry[key]) for key in _STAMP_SETTINGS if key in entry}
    return transposed(Stamps(weights, stride, cut, more), **settings)


def _weights(entry: Mapping[str, Any], depth: int) -> Any:
    groups = _whole("groups", entry.get("groups", 1), 1, 4096)
    if depth % groups:
        raise NetworkFileError(f"{groups} groups can't share a depth of {depth} evenly")
    given = [key for key in ("weights", "bank", "maps") if key in entry]
    if len(given) != 1:
        raise NetworkFileError('a convolution needs one of "weights", "bank" and "maps"')
    weights: Any = entry.get("weights")
    if "bank" in entry:
        bank = find_bank(str(entry["bank"]))
        _check_count(bank.planes().size * (depth // groups))
        weights = bank.weights(depth // groups)
    elif "maps" in entry:
        weights = _by_chance(entry, depth // groups)
    return weights


def _by_chance(entry: Mapping[str, Any], depth: int) -> Any:
    """Draw weights of standard deviation sqrt(2 / taps): K. He et al., Delving deep (2015)."""
    maps = _whole("maps", entry["maps"], 1, 4096)
    rows, columns = _pair("size", entry.get("size", 3))
    _check_count(maps * depth * rows * columns)
    drawn = np.random.default_rng(_whole("seed", entry.get("seed", 1), 0, 1 << 31))
    weights = drawn.standard_normal((maps, depth, rows, columns))
    return weights * np.sqrt(2 / (depth * rows * columns))


def _check_count(weights: int) -> None:
    if weights > MOST_WEIGHTS:
        raise NetworkFileError(f"{weights} weights are too many: up to {MOST_WEIGHTS} are made")


def _pool(kind: PoolKind, entry: Mapping[str, Any]) -> Pool:
    size = _pair("size", entry.get("size", 2))
    return Pool(
        kind,
        size,
        _pair("stride", entry.get("stride", size)),
        _pair("dilation", entry.get("dilation", 1)),
        _tupled(entry.get("padding", "valid")),
        bool(entry.get("count_padding", False)),
    )


def _check_keys(what: str, form: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for key in form:
        if key not in known:
            raise NetworkFileError(f"{what} has no {key!r}: {instead_of(str(key), known)}")


def _whole(name: str, value: Any, least: int, most: int) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
        return value
    raise NetworkFileError(f"{name} {value!r} is not allowed: a whole number, {least} to {most}")


def _pair(name: str, value: Any) -> tuple[int, int]:
    both = value if isinstance(value, (list, tuple)) else (value, value)
    if len(both) != 2:
        raise NetworkFileError(f"{name} {value!r} is not allowed: one number, or [rows, columns]")
    return _whole(name, both[0], 1, 255), _whole(name, both[1], 1, 255)


def _tupled(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def form_of(network: Network) -> dict[str, Any]:
    """Return the JSON form of a network, its weights written out."""
    layers = [_entry_of(layer) for layer in network.layers]
    return {"kernelroom_network": VERSION, "depth": network.depth, "layers": layers}


def _entry_of(layer: Layer) -> dict[str, Any]:
    if isinstance(layer, Residual):
        return {"kind": "sum", "with": layer.of}
    if isinstance(layer, Activate):
        return {"kind": "activation", "activation": layer.kind, "slope": layer.slope}
    if isinstance(layer, Pool):
        counted = {"count_padding": layer.count_padding} if layer.kind == "mean" else {}
        pool = {key: _listed(getattr(layer, key)) for key in _POOL_SETTINGS}
        return {"kind": f"{layer.kind}-pooling", **pool, **counted}
    bias = [float(value) for value in layer.bias]
    stamps = stamps_of(layer)
    if stamps is not None:
        kept = {k: _listed(getattr(layer, k)) for k in _STAMP_SETTINGS if k != "bias"}
        own = {key: list(getattr(stamps, key)) for key in ("stride", "cut", "more")}
        return {
            "kind": "transposed",
            "weights": stamps.weights.tolist(),
            "bias": bias,
            **own,
            **kept,
        }
    if layer.spread != (1, 1):
        raise NetworkFileError("pixels that spread under a stride have no line in a file")
    settings = {key: _listed(getattr(layer, key)) for key in _BANK_SETTINGS if key != "bias"}
    return {"kind": "convolution", "weights": layer.weights.tolist(), "bias": bias, **settings}


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
