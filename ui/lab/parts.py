"""The parts of the lab, in the order in which its switch shows them."""

from __future__ import annotations

from typing import Final

from editor.document.session import Session
from ui.files.actions import FileActions
from ui.lab.commands import slide_commands
from ui.lab.guess.commands import guess_commands
from ui.lab.guess.guess_view import GuessView
from ui.lab.learn.commands import learn_commands
from ui.lab.learn.learn_view import LearnView
from ui.lab.maps.commands import maps_commands
from ui.lab.maps.maps_view import MapsView
from ui.lab.network.commands import network_commands
from ui.lab.network.network_view import NetworkView
from ui.lab.part import LabPart
from ui.lab.slide_view import SlideView
from ui.lab.workspace import LabPage

PARTS: Final = (
    LabPart(
        "slide",
        "Slide",
        "See a kernel slide over the photo, and how each number of its map is worked out",
        "play",
        SlideView,
        slide_commands,
        has_keys=True,
    ),
    LabPart(
        "maps",
        "Maps",
        "See the feature maps of a bank of kernels, and make one of them a step",
        "grid",
        MapsView,
        maps_commands,
    ),
    LabPart(
        "network",
        "Network",
        "Draw a small network, see the maps of every layer and what each value sees of the photo",
        "network",
        NetworkView,
        network_commands,
    ),
    LabPart(
        "learn",
        "Learn",
        "See a kernel follow the error down, step by step, beside the least squares' own",
        "curve",
        LearnView,
        learn_commands,
    ),
    LabPart(
        "guess",
        "Guess",
        "Guess which of four kernels made a picture of your photo",
        "search",
        GuessView,
        guess_commands,
    ),
)


def lab_page(session: Session, files: FileActions) -> LabPage:
    """Make a window's lab."""
    return LabPage(session, files, PARTS)
