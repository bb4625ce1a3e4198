"""How the photo is looked at."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, Protocol

from editor.render.display import DisplayMode
from ui.canvas.canvas import Canvas
from ui.canvas.crop_frame import CropFrame
from ui.canvas.display_choice import DisplaySwitch
from ui.canvas.frames import Compare
from ui.canvas.mask_commands import drawing_commands
from ui.canvas.mask_drawing import MaskDrawing
from ui.canvas.point_picking import PointPicking
from ui.command.command import Command

CROP: Final = ("Step", "edited", "Crop and turn", "frame")
ZOOM: Final = ("View", "zoom")
COMPARE: Final = ("View", "compare")
DISPLAY: Final = ("View", "display", "Result shown", "as")
Run = Callable[[], None]


class Zoomed(Protocol):
    """What shows the photo, larger or smaller."""

    def zoom_in(self) -> None:
        """Show it larger."""

    def zoom_out(self) -> None:
        """Show it smaller."""

    def fit(self) -> None:
        """Show all of it."""

    def actual_size(self) -> None:
        """Show a photo pixel as a screen pixel."""


class Zooming(Protocol):
    """What knows which pictures are seen."""

    @property
    def zoomed(self) -> Zoomed:
        """What shows the photo now: the canvas, or compared pictures."""


def view_commands(
    canvas: Canvas,
    displays: DisplaySwitch,
    drawing: MaskDrawing,
    points: PointPicking,
    zooming: Zooming,
    has_photo: Callable[[], bool],
) -> tuple[Command, ...]:
    """Return what draws masks and frames, and ways to zoom, to compare and to colour results."""
    return (
        *drawing_commands(drawing),
        frame_command(points.crop),
        *turn_commands(points.crop),
        *points.guides.commands(),
        *points.curves.commands(),
        *_zoom(zooming, has_photo),
        *_compare(canvas, has_photo),
        *_display(displays, has_photo),
    )


def frame_command(crop: CropFrame) -> Command:
    """Return the command that shows the frame of the edited Step, or its result."""
    return Command(
        "frame",
        "Frame on the photo",
        "Show the whole photo with the crop's frame or the corners on it, or the result",
        CROP,
        lambda: crop.show_frame(not crop.filter_id),
        ("C",),
        "crop",
        is_enabled=lambda: crop.can_show,
        is_checked=lambda: bool(crop.filter_id),
    )


def turn_commands(crop: CropFrame) -> tuple[Command, ...]:
    """Return what turns and mirrors the photo below an edited crop, as the crop's bar does."""

    def command(name: str, title: str, words: str, drawing: str, run: Run) -> Command:
        return Command(
            name, title, words, CROP, run, icon=drawing, is_enabled=lambda: crop.can_turn
        )

    return (
        command(
            "crop_turn_left",
            "Turn photo and frame left",
            "Turn the photo left by 90°, and the frame of the edited crop with it",
            "rotate-left",
            partial(crop.turn, 3),
        ),
        command(
            "crop_turn_right",
            "Turn photo and frame right",
            "Turn the photo right by 90°, and the frame of the edited crop with it",
            "rotate-right",
            partial(crop.turn, 1),
        ),
        command(
            "crop_flip",
            "Mirror photo and frame",
            "Mirror the photo left to right, and the frame of the edited crop with it",
            "flip-horizontal",
            crop.flip,
        ),
    )


def _zoom(zooming: Zooming, has_photo: Callable[[], bool]) -> tuple[Command, ...]:
    def command(name: str, title: str, words: str, zoom: Callable[[], None], *keys: str) -> Command:
        drawing = name.replace("_", "-")
        return Command(name, title, words, ZOOM, zoom, keys, drawing, is_enabled=has_photo)

    def larger() -> None:
        zooming.zoomed.zoom_in()

    def smaller() -> None:
        zooming.zoomed.zoom_out()

    def whole() -> None:
        zooming.zoomed.fit()

    def actual() -> None:
        zooming.zoomed.actual_size()

    return (
        command("zoom_in", "Zoom in", "Show the photo larger", larger, "Ctrl++", "Ctrl+="),
        command("zoom_out", "Zoom out", "Show the photo smaller", smaller, "Ctrl+-"),
        command("fit", "Fit", "Show the whole photo", whole, "Ctrl+0"),
        command("actual_size", "100 %", "Show a photo pixel as a screen pixel", actual, "Ctrl+1"),
    )


def _compare(canvas: Canvas, has_photo: Callable[[], bool]) -> tuple[Command, ...]:
    def switch(mode: Compare) -> None:
        is_split = mode == canvas.frames.compare == "split"
        canvas.set_compare("after" if is_split else mode)

    def command(mode: Compare, words: str, *keys: str) -> Command:
        return Command(
            mode,
            mode.capitalize(),
            words,
            COMPARE,
            partial(switch, mode),
            keys,
            mode,
            choice="compare",
            is_enabled=has_photo,
            is_checked=lambda: canvas.frames.compare == mode,
        )

    return (
        command("before", "Show the photo as it was opened"),
        command("split", "Show before and after beside a line, or only after again", "Ctrl+\\"),
        command("after", "Show the result"),
    )


def _display(displays: DisplaySwitch, has_photo: Callable[[], bool]) -> tuple[Command, ...]:
    def command(mode: DisplayMode, title: str, words: str, *keys: str, icon: str = "") -> Command:
        return Command(
            f"display_{mode}",
            title,
            words,
            DISPLAY,
            partial(displays.choose, mode),
            keys,
            icon,
            choice="display",
            is_enabled=has_photo,
            is_checked=lambda: displays.mode == mode,
        )

    return (
        command("saved", "As saved", "Show the colours that the file will have"),
        command(
            "signed",
            "Signed values",
            "Show negative values in blue, positive ones in orange",
            "Ctrl+Shift+D",
            icon="signed",
        ),
        command(
            "range",
            "Out-of-range overlay",
            "Mark what lies below black or above white",
            "Ctrl+Shift+R",
        ),
        command(
            "offset",
            "Offset for display only",
            "Add a grey on the screen, so that negative values show",
        ),
    )
