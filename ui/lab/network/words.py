"""What the lab says of a network: names, shapes, and how they come about, in short words."""

from __future__ import annotations

from fractions import Fraction

from editor.networks.network_run import NetworkRun
from filters.convolution.bank.bank import Bank
from filters.convolution.bank.transposed import Stamps, stamps_of
from filters.network.network import Activate, Layer, Residual, Shape
from filters.network.pool import Pool
from filters.network.words import activation_in_words
from ui.look.language import said
from ui.look.number_text import figure, number_text
from ui.look.phrase import phrase


def layer_name(layer: Layer) -> str:
    """Return what a layer is called in a list."""
    if isinstance(layer, Bank):
        rows, columns = layer.weights.shape[2:]
        kind = "Convolve" if layer.spread == (1, 1) else "Transposed"
        return said(f"{kind} {columns}×{rows}")
    if isinstance(layer, Pool):
        word = "Largest" if layer.kind == "max" else "Mean"
        return said(f"{word} of {layer.size[1]}×{layer.size[0]}")
    if isinstance(layer, Residual):
        return said(f"Add layer {layer.of}" if layer.of else "Add the photo")
    words = activation_in_words(layer.kind)
    words = said(words)
    return words[0].upper() + words[1:]


def arrow_words(layer: Layer) -> str:
    """Return what stands over the arrow to a layer."""
    if isinstance(layer, Activate):
        return said(activation_in_words(layer.kind))
    if isinstance(layer, Residual):
        return phrase("+ layer {number}", number=layer.of) if layer.of else said("+ photo")
    if isinstance(layer, Pool):
        parts = [said(f"{layer.kind} {layer.size[1]}×{layer.size[0]}")]
        stride, usual = layer.steps, layer.size
    else:
        rows, columns = layer.weights.shape[2:]
        stamps = stamps_of(layer)
        sign = "" if stamps is None else "stamp "
        parts, usual = [said(f"{sign}{columns}×{rows}")], (1, 1)
        stride = layer.stride if stamps is None else stamps.stride
    for name, pair, plain in (("dil", layer.dilation, (1, 1)), ("str", stride, usual)):
        if pair != plain:
            parts.append(said(f"{name} {pair_text(*pair)}"))
    return " · ".join(parts)


def shape_words(shape: Shape) -> str:
    """Return columns x rows x maps."""
    maps, rows, columns = shape
    return f"{columns}×{rows}×{maps}"


def pair_text(rows: int | Fraction, columns: int | Fraction) -> str:
    """Return one number where both are equal, else columns and rows."""
    text = f"{rows}" if rows == columns else f"{columns}, {rows}"
    return text.replace("-", "−")


def formula_lines(run: NetworkRun, number: int) -> tuple[str, ...]:
    """Return how a layer comes to its size, and how many weights and biases it has."""
    if number == 0:
        return (said("the photo"),)
    layer, before, after = run.network.layers[number - 1], *run.shapes[number - 1 : number + 1]
    if isinstance(layer, Activate):
        return (said("each value by itself, so the shape stays"),)
    if isinstance(layer, Residual):
        return (
            phrase(
                "{before} + {shapes}, value by value",
                before=shape_words(before),
                shapes=shape_words(run.shapes[layer.of]),
            ),
        )
    if isinstance(layer, Bank) and (stamps := stamps_of(layer)) is not None:
        return (*_stamped_lines(before, after, stamps, layer), _weights_line(layer))
    top, left, bottom, right = layer.pads(*before[1:])
    if isinstance(layer, Pool):
        spans, strides = layer.span, layer.steps
    else:
        taps = layer.weights.shape[2:]
        spans = tuple((n - 1) * d + 1 for n, d in zip(taps, layer.dilation, strict=True))
        strides = layer.stride
    lines = []
    for size, pads, span, stride, result in (
        (before[2], (left, right), spans[1], strides[1], after[2]),
        (before[1], (top, bottom), spans[0], strides[0], after[1]),
    ):
        share = (size + sum(pads) - span) / stride + 1
        rest = "" if share == int(share) else phrase("{share}, so ", share=number_text(share, 2))
        lines.append(f"({size} + {pads[0]} + {pads[1]} − {span}) / {stride} + 1 = {rest}{result}")
    last = _weights_line(layer) if isinstance(layer, Bank) else said("nothing to learn: 0 weights")
    return (*_joined(lines), last)


def _stamped_lines(before: Shape, after: Shape, stamps: Stamps, bank: Bank) -> tuple[str, ...]:
    """Return how a transposed convolution comes to its size: across, and down."""
    top, left, bottom, right = stamps.cut
    lines = []
    for axis, cuts in ((1, (left, right)), (0, (top, bottom))):
        span = (stamps.weights.shape[2 + axis] - 1) * bank.dilation[axis] + 1
        lines.append(
            f"({before[1 + axis]} − 1) × {stamps.stride[axis]} + {span} − {cuts[0]} − {cuts[1]}"
            f" + {stamps.more[axis]} = {after[1 + axis]}"
        )
    return _joined(lines)


def _joined(lines: list[str]) -> tuple[str, ...]:
    """Return the formulas of both axes, or one where they are alike."""
    across, down = lines
    return (
        (across,)
        if across == down
        else (phrase("across {across}", across=across), phrase("down {down}", down=down))
    )


def _weights_line(bank: Bank) -> str:
    maps, depth = bank.weights.shape[:2]
    count = bank.weights.size + maps
    return phrase(
        "{maps} × ({depth} × {size} weights + 1 bias) = {count}",
        maps=maps,
        depth=depth,
        size=bank.weights[0, 0].size,
        count=count,
    )


def figures_words(run: NetworkRun, number: int) -> str:
    """Return how many maps a layer has, and in what range; or the share of zeros, if large."""
    figures, maps = run.figures[number], run.shapes[number][0]
    count = phrase("{count} maps", one="{count} map", count=maps)
    if figures.zeros >= 0.5:
        return phrase("{count} · {zeros:.0%} are 0", count=count, zeros=figures.zeros)
    return f"{count} · {number_text(figures.least, 2)} … {number_text(figures.most, 2)}"


def count_words(count: int) -> str:
    """Return a large number in thousands or millions."""
    if count >= 1e9:
        return phrase("{count:.1f} billion", count=count / 1e9)
    if count >= 1e6:
        return phrase("{count:.1f} million", count=count / 1e6)
    return figure(count, ",")
