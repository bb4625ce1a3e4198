"""What can be done with the maps, by search and menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from filters.banks.banks import BANKS
from filters.network.combine import COMBINATIONS, Combination, Order
from ui.command.command import Command
from ui.lab.lab_command import lab_command
from ui.lab.maps.maps_view import ORDERS, MapsView

MENU: Final = "Feature maps"
Do = Callable[[], None]
COMBINED: Final = {
    "maximum": "The largest value of the marked maps, or of all, at each place",
    "sum": "The marked maps, or all, added",
    "magnitude": "The root of the sum of the marked maps' squares, or of all",
    "orientation": "The direction across which the photo changes, as a hue, by the marked maps",
}


def maps_commands(view: Callable[[], MapsView]) -> Iterator[Command]:
    """Yield the commands of the maps; `view` shows them and returns their widget."""
    once = partial(_once, view)
    yield _own(
        "step",
        "Use the map as a step",
        "Add the chosen map's kernel as a step, laid on grey",
        "maps",
        once(MapsView.use_as_step),
        "steps",
    )
    yield _own(
        "edit",
        "Edit the map's weights",
        "Draw over the chosen map's kernel, in its grid",
        "maps",
        once(MapsView.edit_weights),
        "pencil",
    )
    yield from _combining(once)
    for title, order in ORDERS:

        def sort(order: Order = order) -> None:
            view().sort_by(order)

        yield _own(f"by_{order}", f"Maps {title.lower()}", "Sort the feature maps", "order", sort)
    yield _own(
        "export",
        "Export the maps…",
        "Write all maps: float TIFF, NumPy array or a PNG sheet",
        "maps",
        once(MapsView.export),
        "save-as",
    )
    yield from _of_banks(view)


def _combining(once: Callable[[Callable[[MapsView], object]], Do]) -> Iterator[Command]:
    for how in COMBINATIONS:

        def combine(shown: MapsView, how: Combination = how) -> None:
            shown.combine(how)

        title = f"{how.capitalize()} of maps"
        yield _own(f"combine_{how}", title, COMBINED[how], "maps", once(combine))


def _of_banks(view: Callable[[], MapsView]) -> Iterator[Command]:
    yield _own(
        "layers",
        "Open layers…",
        "Lay the convolutions of an ONNX, safetensors or NumPy file",
        "maps",
        lambda: view().open_layers(),
        "open",
    )
    yield _own(
        "save_bank",
        "Save the bank…",
        "Write the kernels as a layer: ONNX, safetensors or NumPy",
        "maps",
        lambda: view().save_bank(),
        "save",
    )
    for bank in BANKS:
        words = bank.description[0].upper() + bank.description[1:]
        choose = partial(_choose, view, bank.name)
        yield _own(f"bank_{bank.name}", f"Maps by {bank.title}", words, "banks", choose, "network")


def _own(
    name: str, title: str, words: str, section: str, run: Callable[[], object], icon: str = ""
) -> Command:
    return lab_command(f"maps_{name}", title, words, (MENU, section), run, icon=icon)


def _once(view: Callable[[], MapsView], do: Callable[[MapsView], object]) -> Do:
    """Return what shows the maps, and does it as soon as they are there."""

    def run() -> None:
        shown = view()
        shown.once_there(lambda: do(shown))

    return run


def _choose(view: Callable[[], MapsView], name: str) -> None:
    shown = view()
    shown.state.choose(name)
    shown.take_focus()
