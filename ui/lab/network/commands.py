"""What can be done with the network, by search and menu."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

from editor.networks.network_draft import KINDS
from ui.command.command import Command
from ui.lab.lab_command import lab_command
from ui.lab.network.layer_form import KIND_TITLES
from ui.lab.network.network_view import NetworkView

MENU: Final = "Layers of the network"
KIND_WORDS: Final = (
    "Add a convolution to the network, after the chosen layer",
    "Add a transposed convolution, which makes maps larger: each value stamps the kernel",
    "Add a layer that takes the largest value of each window",
    "Add a layer that takes the mean of each window",
    "Add a layer of ReLU or another activation, value by value",
    "Add a layer that adds what an earlier layer gave (a residual)",
)
Do = Callable[[NetworkView], object]
COMMANDS: Final[tuple[tuple[str, str, str, str, Do], ...]] = (
    (
        "remove",
        "Remove the network's layer",
        "Take the chosen layer of the network away",
        "trash",
        lambda shown: shown.state.remove(),
    ),
    (
        "earlier",
        "Move the network's layer up",
        "Exchange the chosen layer with the one before it",
        "up",
        lambda shown: shown.state.move(-1),
    ),
    (
        "later",
        "Move the network's layer down",
        "Exchange the chosen layer with the one after it",
        "down",
        lambda shown: shown.state.move(1),
    ),
    (
        "undo",
        "Undo the change of the network",
        "Have the network as it was before the last change",
        "undo",
        lambda shown: shown.state.undo(),
    ),
    (
        "redo",
        "Redo the change of the network",
        "Do again what was undone of the network",
        "redo",
        lambda shown: shown.state.redo(),
    ),
    (
        "open",
        "Open a network…",
        "Take the layers of a .json or .onnx file",
        "open",
        NetworkView.open_network,
    ),
    (
        "save",
        "Save the network…",
        "Write the network as .json, which the command line reads, or as .onnx",
        "save",
        NetworkView.save_network,
    ),
)


def network_commands(view: Callable[[], NetworkView]) -> Iterator[Command]:
    """Yield the commands of the network; `view` shows it and returns its widget."""
    for title, kind, words in zip(KIND_TITLES, KINDS, KIND_WORDS, strict=True):
        name = f"Add to the network: {title.lower()}"
        add = partial(_add, view, kind)
        yield _own(f"add_{kind.replace('-', '_')}", name, words, "layers", add, "plus")
    for name, title, words, icon, run in COMMANDS:
        yield _own(name, title, words, "network", partial(_run, view, run), icon)


def _own(
    name: str, title: str, words: str, section: str, run: Callable[[], object], icon: str
) -> Command:
    return lab_command(f"network_{name}", title, words, (MENU, section), run, icon=icon)


def _add(view: Callable[[], NetworkView], kind: str) -> None:
    state = view().state
    state.when_begun(partial(state.add, kind))


def _run(view: Callable[[], NetworkView], do: Do) -> None:
    shown = view()
    shown.state.when_begun(partial(do, shown))
