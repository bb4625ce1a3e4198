"""A step becomes an editable kernel, and a moving picture, by menu and search."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage
from PIL import ImageSequence
from pytestqt.qtbot import QtBot

from filters.design.builtin.smoothing import disk
from filters.kernel.stack import KernelStack
from ui.window.window import Window

SHARP = "0 -1 0; -1 5 -1; 0 -1 0"


def run(window: Window, command_id: str) -> None:
    command = next(c for c in window.commands.available() if c.id == command_id)
    window.commands.run(command)


def is_there(window: Window, command_id: str) -> bool:
    return any(c.id == command_id and c.is_enabled() for c in window.commands.available())


def test_a_morph_becomes_the_kernel_that_it_lays(window: Window, coffee: np.ndarray) -> None:
    run(window, "filter.kernel_morph")
    stack = KernelStack([[SHARP, disk(2.0)]])
    window.session.edit({"kernels": stack, "amount": 25.0, "border": "wrap"}, "Change")
    kernel = window.session.edited_spec.convolution(window.session.edited.values)
    run(window, "step_to_kernel")
    step = window.session.edited
    assert (step.filter_id, step.values["kernel"]) == ("convolution", kernel)
    assert step.values["border"] == "wrap"
    assert window.filter_panel.kernel_editor().kernel() == kernel
    assert len(window.session.document.steps) == 1
    window.actions_["undo"].trigger()
    assert window.session.edited.filter_id == "kernel_morph"


def test_what_lays_no_kernel_becomes_none(window: Window, coffee: np.ndarray) -> None:
    run(window, "filter.median")
    assert not is_there(window, "step_to_kernel")
    run(window, "filter.gaussian_blur")
    assert is_there(window, "step_to_kernel")


def test_a_steps_number_is_saved_while_it_changes(
    window: Window,
    coffee: np.ndarray,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run(window, "filter.iterated")
    window.session.edit({"times": 3}, "Change")
    path = tmp_path / "life.gif"
    monkeypatch.setattr(window.files, "ask_save", lambda *_: str(path))
    with qtbot.waitSignal(window.files.noted, timeout=20_000) as told:
        run(window, "frames.times")
    assert told.args == ["Saved life.gif: 4 frames"]
    with PillowImage.open(path) as picture:
        sizes = [frame.size for frame in ImageSequence.Iterator(picture)]
    assert sizes == [(300, 200)] * 4


def test_numbers_that_do_not_matter_are_not_offered(window: Window, coffee: np.ndarray) -> None:
    run(window, "filter.kernel_morph")
    offered = {c.id for c in window.commands.available() if c.id.startswith("frames.")}
    assert offered == {"frames.amount"}
