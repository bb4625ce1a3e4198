"""Checks look at a frozen snapshot: each passes where it should, says what it found, and fails."""

from __future__ import annotations

from dataclasses import replace

import pytest

from editor.document.step import Step
from editor.lab.layer import Layer
from editor.lessons.check import Verdict
from editor.lessons.checks import CHECKS, read_check
from editor.lessons.reader import read_lesson
from editor.lessons.snapshot import MapsFacts, SlideFacts, Snapshot
from filters.blending.blending import Blending
from filters.kernel import Kernel
from filters.registry import Registry

REGISTRY = Registry.builtin()
BINOMIAL = Kernel([[1, 2, 1], [2, 4, 2], [1, 2, 1]], divisor=16)
STEPS = (
    Step.of(REGISTRY["gaussian_blur"], sigma=3.0),
    replace(
        Step.of(REGISTRY["convolution"], kernel=BINOMIAL, border="mirror"),
        opacity=0.5, blending=Blending("screen"),
    ),
)  # fmt: skip
NOW = Snapshot(
    "lab",
    "slide",
    STEPS,
    1,
    0.25,
    SlideFacts(
        Layer(
            BINOMIAL, stride=2, padding=(0, 0, 1, 1), outside="wrap", bias=0.1, activation="relu"
        ),
        "Sobel across",
        (32, 48, 3),
        (16, 24, 1),
        (15, 23),
    ),
    MapsFacts("gabor", 24, "relu", "maximum"),
    " 2 ^ 4 ",
)
EMPTY = Snapshot()


@pytest.mark.parametrize(
    ("passes", "fails", "found"),
    [
        ("kernel 1 2 1; 2 4 2; 1 2 1 / 16", "kernel 1 2 1; 2 4 2; 1 2 1", "3×3"),
        ("kernel 1/16 1/8 1/16; 1/8 1/4 1/8; 1/16 1/8 1/16", "kernel 1", "3×3"),
        (
            "error 0.1 of 1 2 1; 2 4 2; 1 2 1 / 16",
            "error 0.1 of 1 2 1; 2 40 2; 1 2 1 / 16",
            None,
        ),
        ("sum 1", "sum 16", "1"),
        ("size 3x3", "size 5x3", "3×3"),
        ("rank 1", "rank 2", "1"),
        ("step gaussian_blur", "step median", None),
        ("steps gaussian_blur, convolution", "steps convolution, gaussian_blur", "2"),
        ("value border = mirror", "value border = clamp", "mirror"),
        ("blend screen", "blend normal", "screen"),
        ("opacity < 1", "opacity >= 1", "0.5"),
        ("answer 16", "answer 17", "2 ^ 4"),
        ("answer 15.9 ± 0.2", "answer 15.9", "2 ^ 4"),
        ("answer no | 16", "answer no | never", "2 ^ 4"),
        ("workspace lab", "workspace photo", "lab"),
        ("part slide", "part maps", "slide"),
        ("zoom <= 25 %", "zoom > 25", "25 %"),
        ("slides Sobel across", "slides own", "Sobel across"),
        ("side 3x3", "side 5x5", "3×3"),
        ("input 48x32x3", "input 32x48x3", "48×32×3"),
        ("output 24x16x1", "output 16x24x1", "24×16×1"),
        ("stride 2", "stride > 2", "2"),
        ("dilation 1", "dilation 2", "1"),
        ("padding 0 0 1 1", "padding same", "0 0 1 1"),
        ("padding own", "padding 1 1 1 1", None),
        ("outside wrap", "outside zero", "wrap"),
        ("depth full", "depth depthwise", "full"),
        ("activation relu", "activation none", "relu"),
        ("bias 0.1", "bias 0", "0.1"),
        ("place last", "place first", "row 15, column 23"),
        ("place 15, 23", "place 1, 1", None),
        ("bank gabor", "bank sobel", "gabor"),
        ("maps 24", "maps < 24", "24"),
        ("map-activation relu", "map-activation none", "relu"),
        ("combined maximum", "combined sum", "maximum"),
    ],
)
def test_a_check_passes_fails_and_says_what_it_found(
    passes: str, fails: str, found: str | None
) -> None:
    verdict = read_check(passes, REGISTRY).verdict(NOW)
    assert verdict.passed
    if found is not None:
        assert verdict.found == found
    assert not read_check(fails, REGISTRY).verdict(NOW).passed
    if passes not in ("opacity < 1", "workspace photo"):
        assert not read_check(passes, REGISTRY).verdict(EMPTY).passed


def test_the_example_of_every_kind_of_check_can_be_read() -> None:
    for kind in CHECKS:
        for form in kind.form.split(", or "):
            assert read_check(f"{kind.name} {form}", REGISTRY).verdict(EMPTY) is not None


def test_a_value_of_the_selected_step_is_compared() -> None:
    now = replace(NOW, selected=0)
    assert read_check("value sigma >= 3", REGISTRY).verdict(now) == Verdict(True, "3")
    assert read_check("value sigma > 3", REGISTRY).verdict(now) == Verdict(False, "3")
    assert not read_check("value radius > 3", REGISTRY).verdict(now).passed
    assert not read_check("value border > 3", REGISTRY).verdict(NOW).passed


def test_steps_that_are_off_do_not_count() -> None:
    off = tuple(replace(step, enabled=False) for step in STEPS)
    now = replace(NOW, steps=off)
    assert not read_check("step gaussian_blur", REGISTRY).verdict(now).passed
    assert read_check("steps none", REGISTRY).verdict(now).passed


@pytest.mark.parametrize("given", ["28x28x12", "28×28×12", " 28 x 28 x 12 "])
def test_a_size_is_an_answer_however_it_is_written(given: str) -> None:
    check = read_check("answer 28x28x12", REGISTRY)
    assert check.verdict(replace(NOW, answer=given)).passed
    assert not check.verdict(replace(NOW, answer="")).passed


def test_a_misconception_is_answered_where_it_arises() -> None:
    text = (
        "---\ntitle: A\nabout: B\n---\n# P\n```task\nDo.\nask: Q\ncheck: answer 27\n"
        "else: Not yet.\nwrong 9: One plane.\nwrong −1: Negative.\n```\n"
    )
    task = read_lesson(text, "a", REGISTRY).pages[0].task
    said = {}
    for given in ("", "9", "-1", "8", "27"):
        (verdict,) = task.verdicts(replace(EMPTY, answer=given))
        said[given] = task.demands[0].says(verdict)
    assert said == {"": "", "9": "One plane.", "-1": "Negative.", "8": "Not yet.", "27": ""}
