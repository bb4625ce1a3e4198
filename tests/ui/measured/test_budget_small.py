"""The budget of kernels and photos at the edge of what there is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from editor.document.session import Session
from editor.document.step import Step
from editor.exchange.passes import code_of
from editor.fitting.budgeting import find_budget
from editor.fitting.measured import measured_preset
from editor.photo.load import load
from filters import Kernel
from filters.registry import Registry
from tests.sample_photos import CHELSEA
from ui.measured.budget_part import BudgetPart

REGISTRY = Registry.builtin()


def test_zeros_and_kernels_larger_than_the_photo_are_shown(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    cv2.imwrite(str(path), cv2.imread(str(CHELSEA))[:6, :8])
    part, photo, session = BudgetPart(REGISTRY), load(path), Session(REGISTRY)
    qtbot.addWidget(part)
    session.open(photo)
    part.follow(session)
    zeros = find_budget(photo, Kernel(np.zeros((3, 3))), REGISTRY, lambda _: None)
    assert part.show_finding(zeros) == zeros.priced[0].preset
    assert not part.slider.isEnabled()
    large = find_budget(photo, Kernel(np.ones((9, 9)) - np.eye(9)), REGISTRY, lambda _: None)
    part.show_finding(large)
    assert part.slider.isEnabled()
    assert part.shown is large.priced[0]


def test_a_cheaper_kernel_leaves_the_rest_of_the_step_as_it_is(qtbot: QtBot) -> None:
    part, spec = BudgetPart(REGISTRY), REGISTRY["convolution"]
    qtbot.addWidget(part)
    edited = replace(Step.of(spec, kernel=Kernel(np.ones((3, 3))), flip=True), opacity=0.5)
    found = measured_preset("Cheaper", Kernel([[1, 2, 1]]), "", "", REGISTRY)
    used = part.used(found, edited)
    assert used == edited.with_values(kernel=Kernel([[1, 2, 1]]))
    assert (used.values["flip"], used.opacity) == (True, 0.5)
    assert part.used(found, Step.of(REGISTRY["median"])) == found.step


def test_copied_code_turns_a_kernel_as_the_step_does(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "small.png"
    cv2.imwrite(str(path), cv2.imread(str(CHELSEA))[:20, :20])
    part, photo, session = BudgetPart(REGISTRY), load(path), Session(REGISTRY)
    qtbot.addWidget(part)
    session.open(photo)
    one_sided = Kernel([[1, 2, 4]])
    session.edit({"kernel": one_sided, "flip": True}, "Draw")
    part.follow(session)
    part.show_finding(find_budget(photo, one_sided, REGISTRY, lambda _: None))
    part.copy.menu().actions()[0].trigger()
    code = QGuiApplication.clipboard().text()
    assert code_of(Kernel([[4, 2, 1]]), "GLSL", 1)[0] == code
