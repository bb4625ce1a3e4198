"""Checks of the window, of what slides in the lab, and of its feature maps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, get_args

from editor.lab.examples import EXAMPLES
from editor.lab.layer import ACTIVATIONS, Depth
from editor.lessons.check import (
    NOTHING,
    CheckKind,
    Test,
    Verdict,
    comparison,
    in_words,
    one_of,
    shape,
)
from editor.lessons.error import LessonError
from editor.lessons.snapshot import PARTS, WORKSPACES, MapsFacts, SlideFacts, Snapshot
from filters.banks.banks import UnknownBankError, find_bank
from filters.convolution.bank.activation import ACTIVATIONS as MAP_ACTIVATIONS
from filters.convolution.bank.padding import PADDING_MODES, PADDING_RULES
from filters.formula.arithmetic import ArithmeticTextError, evaluate
from filters.network.combine import COMBINATIONS
from filters.registry import Registry

DEPTHS: Final[tuple[str, ...]] = get_args(Depth)
OWN: Final = "own"
NEAR: Final = 0.005  # of an answer, in shares of it, where the lesson says no more


def _workspace(text: str, registry: Registry) -> Test:
    wanted = one_of(text, WORKSPACES, "workspace")
    return lambda now: Verdict(now.workspace == wanted, now.workspace)


def _part(text: str, registry: Registry) -> Test:
    wanted = one_of(text, PARTS, "part of the lab")
    return lambda now: Verdict(now.part == wanted, now.part or "–")


def _zoom(text: str, registry: Registry) -> Test:
    _, holds = comparison(text.removesuffix("%").strip())
    return lambda now: Verdict(holds(100 * now.zoom), f"{round(100 * now.zoom)} %")


def _answer(text: str, registry: Registry) -> Test:
    accepted = [part.strip() for part in text.split("|")]
    if not all(accepted):
        raise LessonError("an answer is a number, or words with | between them")

    def test(now: Snapshot) -> Verdict:
        given = " ".join(now.answer.split())
        return Verdict(any(_is_answer(given, one) for one in accepted), given)

    return test


def _is_answer(given: str, wanted: str) -> bool:
    """Whether an answer is the wanted one: within what follows ``±``, or in the same words."""
    middle, _, margin = (part.strip() for part in wanted.partition("±"))
    try:
        target = evaluate(middle)
        most = evaluate(margin) if margin else NEAR * abs(target)
        return abs(evaluate(given) - target) <= most + 1e-12
    except ArithmeticTextError:
        same = given.replace("×", "x").replace(" ", "").casefold()
        return same == wanted.replace("×", "x").replace(" ", "").casefold() != ""


def of_slide(read: Callable[[SlideFacts], Verdict]) -> Test:
    """Return a test of what slides; nothing is found where nothing does."""
    return lambda now: NOTHING if now.slide is None else read(now.slide)


def of_maps(read: Callable[[MapsFacts], Verdict]) -> Test:
    """Return a test of the maps."""
    return lambda now: NOTHING if now.maps is None else read(now.maps)


def _slides(text: str, registry: Registry) -> Test:
    wanted = "" if text == OWN else one_of(text, tuple(EXAMPLES), "example")
    return of_slide(lambda s: Verdict(s.chosen == wanted, s.chosen or "the step's"))


def _input(text: str, registry: Registry) -> Test:
    columns, rows, planes = shape(text, 3)
    wanted = rows, columns, planes
    return of_slide(lambda s: Verdict(s.before == wanted, _shown(s.before)))


def _output(text: str, registry: Registry) -> Test:
    columns, rows, maps = shape(text, 3)
    wanted = rows, columns, maps
    return of_slide(lambda s: Verdict(s.after == wanted, _shown(s.after)))


def _stride(text: str, registry: Registry) -> Test:
    _, holds = comparison(text)
    return of_slide(lambda s: Verdict(holds(s.layer.stride), str(s.layer.stride)))


def _dilation(text: str, registry: Registry) -> Test:
    _, holds = comparison(text)
    return of_slide(lambda s: Verdict(holds(s.layer.dilation), str(s.layer.dilation)))


def _side(text: str, registry: Registry) -> Test:
    columns, rows = shape(text, 2)

    def read(slide: SlideFacts) -> Verdict:
        found = slide.layer.kernel.shape
        return Verdict(found == (rows, columns), f"{found[1]}×{found[0]}")

    return of_slide(read)


def _padding(text: str, registry: Registry) -> Test:
    numbers = text.split()
    if len(numbers) == 4 and all(part.isdigit() for part in numbers):
        sides = tuple(int(part) for part in numbers)
        return of_slide(lambda s: Verdict(s.layer.padding == sides, _padded(s)))
    rule = one_of(text, (*PADDING_RULES, OWN), "padding")

    def read(slide: SlideFacts) -> Verdict:
        is_own = not isinstance(slide.layer.padding, str)
        return Verdict(is_own if rule == OWN else slide.layer.padding == rule, _padded(slide))

    return of_slide(read)


def _outside(text: str, registry: Registry) -> Test:
    wanted = one_of(text, PADDING_MODES, "outside")
    return of_slide(lambda s: Verdict(s.layer.outside == wanted, s.layer.outside))


def _depth(text: str, registry: Registry) -> Test:
    wanted = one_of(text, DEPTHS, "depth")
    return of_slide(lambda s: Verdict(s.layer.depth == wanted, s.layer.depth))


def _activation(text: str, registry: Registry) -> Test:
    wanted = one_of(text, ACTIVATIONS, "activation")
    return of_slide(lambda s: Verdict(s.layer.activation == wanted, s.layer.activation))


def _bias(text: str, registry: Registry) -> Test:
    _, holds = comparison(text)
    return of_slide(lambda s: Verdict(holds(s.layer.bias), in_words(s.layer.bias)))


def read_place(text: str) -> tuple[int, ...]:
    """Read a place as the lab counts, (row, column) from 0; raise LessonError."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 2 or not all(part.isdigit() for part in parts):
        raise LessonError(f"{text!r} is no place: first, last, or row and column such as 3, 4")
    return tuple(int(part) for part in parts)


def _place(text: str, registry: Registry) -> Test:
    wanted = () if text in ("first", "last") else read_place(text)

    def read(slide: SlideFacts) -> Verdict:
        if slide.place is None:
            return NOTHING
        ends = {"first": (0, 0), "last": (slide.after[0] - 1, slide.after[1] - 1)}
        found = f"row {slide.place[0]}, column {slide.place[1]}"
        return Verdict(slide.place == ends.get(text, wanted), found)

    return of_slide(read)


def _bank(text: str, registry: Registry) -> Test:
    try:
        wanted = find_bank(text).name
    except UnknownBankError as error:
        raise LessonError(str(error)) from None
    return of_maps(lambda m: Verdict(m.bank == wanted, m.bank))


def _maps(text: str, registry: Registry) -> Test:
    _, holds = comparison(text)
    return of_maps(lambda m: Verdict(holds(m.maps), str(m.maps)))


def _map_activation(text: str, registry: Registry) -> Test:
    wanted = one_of(text, MAP_ACTIVATIONS, "activation")
    return of_maps(lambda m: Verdict(m.activation == wanted, m.activation))


def _combined(text: str, registry: Registry) -> Test:
    wanted = one_of(text, COMBINATIONS, "combination")
    return of_maps(lambda m: Verdict(m.combined == wanted, m.combined or "none"))


def _shown(size: tuple[int, int, int]) -> str:
    return f"{size[1]}×{size[0]}×{size[2]}"


def _padded(slide: SlideFacts) -> str:
    padding = slide.layer.padding
    return padding if isinstance(padding, str) else " ".join(str(n) for n in padding)


LAB_CHECKS: Final = (
    CheckKind("answer", "336, or 0.5 ± 0.1, or yes | it does", "What was typed", _answer),
    CheckKind("workspace", "lab", f"The workspace: {', '.join(WORKSPACES)}", _workspace),
    CheckKind("part", "slide", f"The part of the lab: {', '.join(PARTS)}", _part),
    CheckKind("zoom", "<= 25 %", "The photo's zoom", _zoom),
    CheckKind("slides", "Sobel across", "The kernel that slides, or own: the step's", _slides),
    CheckKind("side", "3x3", "The size of the kernel that slides, columns first", _side),
    CheckKind("input", "32x32x3", "Columns, rows and planes of the crop", _input),
    CheckKind("output", "30x30x1", "Columns, rows and maps of the result", _output),
    CheckKind("stride", "2", "The stride", _stride),
    CheckKind("dilation", "1", "The dilation", _dilation),
    CheckKind("padding", "same, or 0 0 1 1", "The padding: top, left, bottom, right", _padding),
    CheckKind("outside", "mirror", f"What the padding shows: {', '.join(PADDING_MODES)}", _outside),
    CheckKind("depth", "depthwise", "full or depthwise", _depth),
    CheckKind("activation", "relu", f"What becomes of the sum: {', '.join(ACTIVATIONS)}",
              _activation),
    CheckKind("bias", "0.1", "What is added to the sum", _bias),
    CheckKind("place", "last", "The place of the map: first, last, or row, column from 0", _place),
    CheckKind("bank", "gabor", "The bank that makes the feature maps", _bank),
    CheckKind("maps", "24", "How many feature maps there are", _maps),
    CheckKind("map-activation", "relu", "What the feature maps go through", _map_activation),
    CheckKind("combined", "maximum", "How the large map was combined", _combined),
)  # fmt: skip
