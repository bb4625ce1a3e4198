"""What stands for a Step in a list: its kernel, else a sign that tells filters apart."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from editor.document.step import Step
from filters.registry import Registry
from ui.look.icons import FOLDER
from ui.steps.pictures import OWN, SIGNS, StepPictures


@pytest.fixture
def drawn(qapp: object, registry: Registry) -> dict[str, QImage]:
    """The picture of each filter's Step, by the filter's id."""
    pictures = StepPictures(registry)
    return {spec.id: pictures.of(Step.of(spec)).pixmap(32, 32).toImage() for spec in registry}


def test_every_filter_has_a_picture_and_those_of_one_group_are_told_apart(
    drawn: dict[str, QImage], registry: Registry
) -> None:
    assert not [name for name, picture in drawn.items() if picture.isNull()]
    alone = ("exposure", "curves", "vignette", "crop", "flip", "rotate", "resize", "white_balance")
    assert all(drawn[one] != drawn[other] for one in alone for other in alone if one != other)


def test_every_sign_is_a_drawing_and_is_a_filters(registry: Registry) -> None:
    known = {path.stem for path in FOLDER.glob("*.svg")}
    assert {*SIGNS.values(), *OWN.values()} <= known
    assert {*OWN} <= {spec.id for spec in registry}
    assert {spec.group for spec in registry} <= {*SIGNS}
