"""What the edited Step can become: an editable kernel, a moving picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from editor.document.session import Session
from filters.kernel import Kernel
from ui.command.command import Command, Item, Provider
from ui.files.frames import FrameFiles

CONVOLUTION: Final = "convolution"
GROUP: Final = ("Step", "edited")
MOVING: Final = ("Step", "edited", "Save as it changes")


def step_as_commands(session: Session, frames: FrameFiles) -> tuple[Item, ...]:
    """Return the commands."""
    kernel = Command(
        "step_to_kernel",
        "Turn step into an editable kernel",
        "Put a convolution into its place, with the one kernel that the step lays",
        GROUP,
        partial(turn_into_kernel, session),
        icon="kernel",
        is_enabled=lambda: kernel_of(session) is not None,
    )
    own = Command(
        "save_frames",
        "Save frames…",
        "Write all frames that the step gives as GIF, WebP or the pages of a TIFF",
        GROUP,
        frames.ask_own,
        is_enabled=lambda: frames.has_own,
    )
    return (kernel, own, Provider(MOVING, partial(_moving, frames)))


def kernel_of(session: Session) -> Kernel | None:
    """Return the one kernel that the edited Step lays; None where it is none, or it is edited."""
    document = session.document
    if document is None or document.edited is None or session.lacks_filter:
        return None
    spec = session.edited_spec
    if spec.id == CONVOLUTION or spec.runs_apart:
        return None
    return spec.convolution(session.edited.values)


def turn_into_kernel(session: Session) -> None:
    """Put a convolution with that kernel into the Step's place; mask and blending stay."""
    kernel = kernel_of(session)
    if kernel is None:
        return
    old, step, spec = session.edited_spec, session.edited, session.registry[CONVOLUTION]
    border = old.border(step.values)
    values = spec.checked({"kernel": kernel, "border": border.rule, "border_value": border.value})
    title = session.title(step)
    made = replace(step, filter_id=spec.id, version=spec.version, values=values)
    session.use(made, f"Turn {title} into a kernel")


def _moving(frames: FrameFiles) -> Iterator[Command]:
    for param in frames.numbers():
        yield Command(
            f"frames.{param.name}",
            f"{param.label}…",
            f"Save frames while {param.label.lower()} goes from its least to what it is",
            MOVING,
            partial(frames.ask, param.name),
            full_title=f"Save as it changes: {param.label.lower()}",
        )
