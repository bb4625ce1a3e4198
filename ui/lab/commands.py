"""What can be done with the slide, by search, menu and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from ui.command.command import Command, Scope
from ui.lab.lab_command import lab_command
from ui.lab.slide_view import SlideView

SCOPE: Final[Scope] = "lab"
MENU: Final = "Sliding"
CROP_STEP: Final = 4  # pixels
FASTER: Final = 2.0
DIRECTIONS: Final = (
    ("right", "Next place", "Go to the next place of the map", 0, 1),
    ("left", "Place before", "Go to the place of the map before", 0, -1),
    ("down", "Place below", "Go to the place of the map one row below", 1, 0),
    ("up", "Place above", "Go to the place of the map one row above", -1, 0),
)


@dataclass(frozen=True)
class SlideAction:
    """A command before it knows its view; the fields are those of `Command`."""

    name: str
    title: str
    description: str
    section: str
    run: Callable[[SlideView], object]
    keys: tuple[str, ...] = ()
    icon: str = ""


def _steps() -> Iterator[SlideAction]:
    for name, title, words, down, across in DIRECTIONS:

        def step(view: SlideView, down: int = down, across: int = across) -> None:
            view.step(down, across)

        yield SlideAction(name, title, words, "slide", step, (name.capitalize(),))


def _moves() -> Iterator[SlideAction]:
    for name, _, _, down, across in DIRECTIONS:

        def move(view: SlideView, down: int = down, across: int = across) -> None:
            view.state.move_crop(CROP_STEP * down, CROP_STEP * across)

        words, keys = f"Take a part of the photo farther {name}", (f"Shift+{name.capitalize()}",)
        yield SlideAction(f"crop_{name}", f"Move the crop {name}", words, "crop", move, keys)


def _copies() -> Iterator[SlideAction]:
    for form, title in (("text", "text"), ("latex", "LaTeX"), ("numpy", "a NumPy line")):

        def copy(view: SlideView, form: str = form) -> None:
            view.copy(form)

        words = "Put how the shown number is worked out on the clipboard"
        title = f"Copy the formula as {title}"
        yield SlideAction(f"copy_{form}", title, words, "field", copy, icon="copy")


ACTIONS: Final = (
    SlideAction(
        "play", "Play or pause", "Have the kernel slide by itself, or stop it", "slide",
        lambda view: view.player.toggle(), ("Space",), "play",
    ),
    SlideAction(
        "planes", "One plane of weights for each colour, or one for all",
        "Draw weights for red, green and blue apart, or the same for all of them", "layer",
        lambda view: view.state.share_planes(not view.state.layer.is_shared),
    ),
    *_steps(),
    SlideAction(
        "first", "First place", "Go to the first place of the map", "slide",
        lambda view: view.state.go(0), ("Home",),
    ),
    SlideAction(
        "last", "Last place", "Go to the last place: the whole map is shown", "slide",
        lambda view: view.go_to_end(), ("End",),
    ),
    SlideAction(
        "faster", "Play faster", "Play twice as many places a second", "slide",
        lambda view: view.scale_speed(FASTER), ("+",),
    ),
    SlideAction(
        "slower", "Play slower", "Play half as many places a second", "slide",
        lambda view: view.scale_speed(1 / FASTER), ("-",),
    ),
    SlideAction(
        "taps", "Stop at each tap", "Play from tap to tap, with the sum so far", "slide",
        lambda view: view.player.set_by_taps(not view.player.by_taps), ("T",), "steps",
    ),
    SlideAction(
        "next_tap", "Next tap", "Go to the next tap of the field, or to its sum", "slide",
        lambda view: view.next_tap(), ("N",),
    ),
    SlideAction(
        "pin", "Pin the receptive field", "Keep the place, whatever the pointer is over", "field",
        lambda view: view.toggle_pin(), ("P",), "pin",
    ),
    *_copies(),
    SlideAction(
        "save", "Save the slide…",
        "Write the slide as GIF, WebP, MP4 or frames, or a figure of it as SVG or PDF", "field",
        lambda view: view.saving.ask(), icon="save",
    ),
    *_moves(),
    SlideAction(
        "crop_view", "Crop where the photo was looked at",
        "Lay the crop in the middle of what was last seen of the photo", "crop",
        lambda view: view.crop_where_seen(), icon="crop",
    ),
)  # fmt: skip


def slide_commands(view: Callable[[], SlideView]) -> Iterator[Command]:
    """Yield the slide's commands; `view` shows it and returns it."""
    for action in ACTIONS:

        def run(action: SlideAction = action) -> None:
            view().when_there(action.run)

        place = MENU, action.section
        yield lab_command(
            action.name,
            action.title,
            action.description,
            place,
            run,
            action.keys,
            action.icon,
            SCOPE,
        )
