"""The commands that draw the edited Step's mask on the photo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final, get_args

from ui.canvas.mask_drawing import MaskDrawing
from ui.canvas.mask_tools import Tool
from ui.command.command import STEP_NEEDED, Command
from ui.steps.mask_bar import TOOLS
from ui.steps.mask_commands import GROUP

WORDS: Final = {
    "rectangle": "Drag a rectangle over the photo; Shift makes it a square",
    "ellipse": "Drag an ellipse over the photo; Shift makes it a circle",
    "linear gradient": "Drag from where the step is full to where it ends; Shift keeps it level",
    "radial gradient": "Drag from the middle outwards; Shift makes it round",
    "brush": "Paint the mask on the photo; X erases, [ and ] change the size",
    "lasso": "Draw around a part of the photo, or click from corner to corner",
}


def drawing_commands(drawing: MaskDrawing) -> tuple[Command, ...]:
    """Return a command for each tool, and for what its keys do."""
    return (*_tools(drawing), _pick(drawing), *_while_drawing(drawing))


def _pick(drawing: MaskDrawing) -> Command:
    return Command(
        "mask.pick",
        "Pick from the photo",
        "Click where the chosen range or colour of the mask is to be full",
        (*GROUP, "draw"),
        drawing.picking.start,
        icon="picker",
        is_enabled=drawing.picking.can_pick,
        needs="choose a range or a colour of the mask first",
        is_checked=lambda: drawing.tools.tool == "pick",
        full_title="Mask: pick a range or a colour from the photo",
    )


def _tools(drawing: MaskDrawing) -> list[Command]:
    tools = drawing.tools

    def switch(tool: Tool) -> None:
        if tools.tool == tool:
            tools.end()
        else:
            tools.start(tool)

    def is_chosen(tool: Tool) -> bool:
        return tools.tool == tool

    known: tuple[Tool, ...] = tuple(tool for tool in get_args(Tool) if tool in TOOLS)
    return [
        Command(
            f"mask.draw_{tool.replace(' ', '_')}",
            f"Draw {tool}",
            WORDS[tool],
            (*GROUP, "draw"),
            partial(switch, tool),
            icon="brush" if tool == "brush" else "pencil",
            is_enabled=lambda: tools.desk.has_step,
            needs=STEP_NEEDED,
            is_checked=partial(is_chosen, tool),
            full_title=f"Mask: draw {tool}",
        )
        for tool in known
    ]


def _while_drawing(drawing: MaskDrawing) -> list[Command]:
    tools, hand = drawing.tools, drawing.input
    edge = "Make the edge of the mask's brush"

    def is_brushing() -> bool:
        return tools.tool == "brush"

    brushes: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
        (
            "swap_brush",
            "Paint or erase",
            "Have the brush erase instead of paint, or back",
            hand.swap,
        ),
        (
            "larger_brush",
            "Larger brush",
            "Make the mask's brush larger",
            partial(hand.resize, 1.15),
        ),
        (
            "smaller_brush",
            "Smaller brush",
            "Make the mask's brush smaller",
            partial(hand.resize, 1 / 1.15),
        ),
        ("harder_brush", "Harder brush", f"{edge} harder", partial(hand.harden, 0.1)),
        ("softer_brush", "Softer brush", f"{edge} softer", partial(hand.harden, -0.1)),
    )
    words = "Put the mask's tool away; what was drawn stays"
    return [
        *(_drawn(*brush, is_brushing) for brush in brushes),
        _drawn("end_drawing", "Draw no more", words, tools.end, lambda: bool(tools.tool)),
    ]


def _drawn(
    name: str, title: str, words: str, run: Callable[[], object], when: Callable[[], bool]
) -> Command:
    place = (*GROUP, "draw", "While drawing", "brush")
    return Command(f"mask.{name}", title, words, place, run, icon="brush", is_enabled=when)
