"""What can be done with the histogram, the marks of clipped samples, and pinned colours."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from editor.insight.scope import Lightness
from ui.command.command import Command
from ui.scopes.chart import ChartKind
from ui.scopes.clipping_layer import ClippingLayer
from ui.scopes.histogram import Extent, HistogramPanel
from ui.scopes.pins import Pins

GROUP: Final = ("View", "insight", "Scopes")


def scope_commands(
    histogram: HistogramPanel,
    layer: ClippingLayer,
    pins: Pins,
    has_photo: Callable[[], bool],
) -> tuple[Command, ...]:
    """Return what marks clipped samples, chooses the chart, and pins colours."""
    clipped = Command(
        "clipping",
        "Clipped samples on the photo",
        "Mark and count what is at black or white, of the result's own pixels at any zoom",
        (*GROUP, "clipping"),
        lambda: layer.set_on(not layer.is_on),
        ("Ctrl+Shift+H",),
        is_enabled=has_photo,
        is_checked=lambda: layer.is_on,
    )
    charts = (*_charts(histogram), *_lightness(histogram), *_extents(histogram))
    return (clipped, *charts, *_pinning(pins, has_photo))


def _charts(histogram: HistogramPanel) -> tuple[Command, ...]:
    def is_shown(kind: ChartKind) -> bool:
        return histogram.chart.kind == kind

    def command(kind: ChartKind, title: str, words: str) -> Command:
        choose, is_checked = partial(histogram.set_kind, kind), partial(is_shown, kind)
        return _choice(f"scope_{kind}", title, words, "chart", choose, is_checked)

    return (
        command("linear", "Histogram", "Draw how often each level is"),
        command("log", "Histogram, logarithmic", "Draw how often each level is, rare ones too"),
        command("waveform", "Waveform", "Draw the levels from left to right of the photo"),
    )


def _lightness(histogram: HistogramPanel) -> tuple[Command, ...]:
    def is_counted(lightness: Lightness) -> bool:
        return histogram.lightness == lightness

    def command(lightness: Lightness, name: str, title: str, words: str) -> Command:
        choose = partial(histogram.set_lightness, lightness)
        is_checked = partial(is_counted, lightness)
        return _choice(name, title, words, "lightness", choose, is_checked)

    return (
        command("luma", "scope_luma", "Scope with luma", "Draw the luma of stored values"),
        command("L*", "scope_lightness", "Scope with lightness", "Draw the lightness CIE L*"),
    )


def _extents(histogram: HistogramPanel) -> tuple[Command, ...]:
    def is_chosen(extent: Extent) -> bool:
        return histogram.extent == extent

    def command(extent: Extent, title: str, words: str) -> Command:
        choose, is_checked = partial(histogram.set_extent, extent), partial(is_chosen, extent)
        return _choice(f"scope_of_{extent}", title, words, "extent", choose, is_checked)

    return (
        command("shown", "Scope of what is shown", "Count the pixels as they are on the screen"),
        command("whole", "Scope of the whole photo", "Count every pixel of the result"),
    )


def _choice(
    name: str,
    title: str,
    words: str,
    of: str,
    choose: Callable[[], None],
    is_checked: Callable[[], bool],
) -> Command:
    """Return a command that chooses one of several."""
    return Command(
        name, title, words, (*GROUP, of), choose, choice=f"scope {of}", is_checked=is_checked
    )


def _pinning(pins: Pins, has_photo: Callable[[], bool]) -> tuple[Command, ...]:
    return (
        Command(
            "pin_colour",
            "Pin a colour",
            "Read the colour of the next place that is clicked, whatever the steps do to it",
            (*GROUP, "pins"),
            lambda: pins.set_pinning(not pins.is_pinning),
            icon="pin",
            is_enabled=has_photo,
            is_checked=lambda: pins.is_pinning,
        ),
        Command(
            "remove_pins",
            "Remove all pins",
            "Take the pinned colours of this photo away",
            (*GROUP, "pins"),
            pins.clear,
            is_enabled=lambda: bool(pins.places),
        ),
    )
