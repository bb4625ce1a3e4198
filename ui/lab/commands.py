"""What can be done with the slide, by search, menu and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from ui.command.command import Command, Scope
from ui.lab.slide_view import SlideView

SCOPE: Final[Scope] = "lab"
GROUP: Final = ("View", "lab", "Lab")
CROP_STEP: Final = 4  # pixels
FASTER: Final = 2.0
ROW_KEYS: Final = (
    ("right", "Next place", "Go to the next place of the map", 0, 1),
    ("left", "Place before", "Go to the place of the map before", 0, -1),
    ("down", "Place below", "Go to the place of the map one row below", 1, 0),
    ("up", "Place above", "Go to the place of the map one row above", -1, 0),
)


def slide_commands(view: Callable[[], SlideView]) -> Iterator[Command]:
    """Yield the slide's commands; `view` shows it and returns it."""

    def step(down: int, across: int) -> Callable[[], None]:
        return lambda: view().step(down, across)

    def move(down: int, across: int) -> Callable[[], None]:
        return lambda: view().state.move_crop(down, across)

    def copy(form: str) -> Callable[[], None]:
        return lambda: view().copy(form)

    def own(
        name: str,
        title: str,
        words: str,
        section: str,
        run: Callable[[], object],
        keys: tuple[str, ...] = (),
        icon: str = "",
    ) -> Command:
        return Command(
            f"{SCOPE}.{name}", title, words, (*GROUP, section), run, keys, icon, SCOPE,
            full_title=f"Lab: {title[0].lower()}{title[1:]}",
        )  # fmt: skip

    yield own(
        "play", "Play or pause", "Have the kernel slide by itself, or stop it", "slide",
        lambda: view().player.toggle(), ("Space",), "play",
    )  # fmt: skip
    for name, title, words, down, across in ROW_KEYS:
        yield own(name, title, words, "slide", step(down, across), (name.capitalize(),))
    for name, _, _, down, across in ROW_KEYS:
        yield own(
            f"crop_{name}", f"Move the crop {name}", f"Take a part of the photo farther {name}",
            "crop", move(CROP_STEP * down, CROP_STEP * across), (f"Shift+{name.capitalize()}",),
        )  # fmt: skip
    yield own(
        "first", "First place", "Go to the first place of the map", "slide",
        lambda: view().state.go(0), ("Home",),
    )  # fmt: skip
    yield own(
        "last", "Last place", "Go to the last place: the whole map is shown", "slide",
        lambda: view().go_to_end(), ("End",),
    )  # fmt: skip
    yield own(
        "faster", "Play faster", "Play twice as many places a second", "slide",
        lambda: view().scale_speed(FASTER), ("+",),
    )  # fmt: skip
    yield own(
        "slower", "Play slower", "Play half as many places a second", "slide",
        lambda: view().scale_speed(1 / FASTER), ("-",),
    )  # fmt: skip
    yield own(
        "pin", "Pin the receptive field", "Keep the place, whatever the pointer is over", "field",
        lambda: view().toggle_pin(), ("P",), "pin",
    )  # fmt: skip
    for form, words in (("text", "text"), ("latex", "LaTeX"), ("numpy", "a NumPy line")):
        yield own(
            f"copy_{form}", f"Copy the formula as {words}",
            "Put how the shown number is worked out on the clipboard", "field",
            copy(form), icon="copy",
        )  # fmt: skip
    yield own(
        "save", "Save the slide…",
        "Write the slide as GIF or WebP, or as it stands as an SVG or PDF figure", "field",
        lambda: view().saving.ask(), icon="save",
    )  # fmt: skip
    yield own(
        "crop_view", "Crop where the photo was looked at",
        "Lay the crop in the middle of what was last seen of the photo", "crop",
        lambda: view().crop_where_seen(), icon="crop",
    )  # fmt: skip
