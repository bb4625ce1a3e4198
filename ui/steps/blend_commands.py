"""The commands that blend the edited Step in another way."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Final

from editor.document.session import Session
from filters.blending.blending import Blending
from filters.blending.modes import MODES
from ui.command.command import STEP_NEEDED, Command
from ui.steps.blending import mode_words

CHANNELS: Final = {
    "rgba": ("All channels", "The step changes colours and alpha"),
    "rgb": ("Colours only", "The step changes colours and leaves alpha"),
    "lightness": ("Lightness only", "The step changes how light colours are, by CIE L*"),
    "luma": ("Luma only", "The step changes how light colours are, by the luma of BT.601"),
    "max": ("Largest channel only", "The step changes how light colours are, by the value of HSV"),
}


def blend_commands(session: Session) -> tuple[Command, ...]:
    """Return a command for each blend mode, and for the channels that are asked for most."""

    def has_step() -> bool:
        document = session.document
        if document is None or document.edited is None or session.lacks_filter:
            return False
        return not session.edited_spec.stands_alone

    def use(**change: str) -> None:
        if has_step():
            session.set_blending(replace(session.edited.blending, **change))

    def is_so(name: str, value: str) -> bool:
        return getattr(session.edited.blending, name) == value and has_step()

    modes = [
        Command(
            f"blend.{mode}",
            mode_words(mode),
            f"Lay the step's result over what lies below by the mode {mode_words(mode).lower()}",
            ("Step", "edited", "Blend mode", "modes"),
            partial(use, mode=mode),
            choice="blend mode",
            is_enabled=has_step,
            needs=STEP_NEEDED,
            is_checked=partial(is_so, "mode", mode),
            full_title=f"Blend mode: {mode_words(mode).lower()}",
        )
        for mode in MODES
    ]
    channels = [
        Command(
            f"blend_channels.{name}",
            title,
            description,
            ("Step", "edited", "Blend channels", "channels"),
            partial(use, channels=name),
            choice="blend channels",
            is_enabled=has_step,
            needs=STEP_NEEDED,
            is_checked=partial(is_so, "channels", Blending(channels=name).channels),
            full_title=f"Blend channels: {title.lower()}",
        )
        for name, (title, description) in CHANNELS.items()
    ]
    return (*modes, *channels)
