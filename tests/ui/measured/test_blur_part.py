"""The blur of a part of the photo, drawn on it or typed, by the ways there are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.photo.load import load
from filters.pixels.region import Region
from filters.registry import Registry
from tests.sample_photos import CHELSEA
from ui.measured.blur_part import BlurPart
from ui.measured.region_view import RegionView
from ui.work.worker import Worker

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def part(qtbot: QtBot, tmp_path: Path) -> Iterator[BlurPart]:
    """A part with a blurred photo in which a card's edge runs down at column 150."""
    pixels = cv2.imread(str(CHELSEA))[:200, :400]
    pixels[40:160, 100:200] = np.where(np.arange(100) < 50, 40, 210)[:, None]
    path = tmp_path / "card.png"
    cv2.imwrite(str(path), cv2.GaussianBlur(pixels, (0, 0), 2))
    made = BlurPart(Registry.builtin())
    qtbot.addWidget(made)
    qtbot.addWidget(made.whole)
    made.whole.resize(400, 200)
    made.follow_photo(load(path))
    yield made
    made.previews.worker.close()


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    worker = Worker("blur", newest_wins=True)
    yield worker
    worker.close()


def measure(part: BlurPart, worker: Worker, qtbot: QtBot) -> None:
    worker.start("blur", part.work(), part.show_finding, pytest.fail)
    qtbot.waitUntil(lambda: not worker.is_busy)


def test_a_rectangle_drawn_around_an_edge_measures_it(
    part: BlurPart, worker: Worker, qtbot: QtBot
) -> None:
    part.place.choose(Region(0, 200, 200, 200))
    measure(part, worker, qtbot)
    assert "Measured across" not in part.more.text()
    with qtbot.waitSignal(part.wanted):
        QTest.mousePress(part.whole, LEFT, pos=QPoint(115, 60))
        QTest.mouseMove(part.whole, QPoint(170, 120))
        QTest.mouseRelease(part.whole, LEFT, pos=QPoint(185, 140))
    assert part.place.region == Region(60, 115, 80, 70)
    assert part.place.text.text() == "115, 60, 70, 80"
    measure(part, worker, qtbot)
    assert part.more.text().startswith("Measured across an edge at 90°")
    sigma = part.verdict.heading.text().removeprefix("The blur is a Gaussian of sigma ")
    assert float(sigma.removesuffix(" px")) == pytest.approx(2, rel=0.04)  # it isn't slanted
    with qtbot.waitSignal(part.wanted):
        QTest.mouseClick(part.whole, LEFT, pos=QPoint(300, 20))
    assert part.place.region is None


def test_a_part_is_typed_and_what_is_none_is_put_back(part: BlurPart, qtbot: QtBot) -> None:
    field = part.place.text
    with qtbot.waitSignal(part.wanted):
        QTest.keyClicks(field, "10, 20, 60, 70")
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert part.place.region == Region(20, 10, 70, 60)
    field.setText("a, b")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "10, 20, 60, 70"
    with qtbot.waitSignal(part.wanted):
        QTest.mouseClick(part.place.whole, LEFT)
    assert part.place.region is None
    assert not part.place.whole.isEnabled()


def test_the_kernel_against_it_is_made_as_chosen(
    part: BlurPart, worker: Worker, qtbot: QtBot
) -> None:
    part.place.choose(Region(60, 115, 80, 70))
    said = []
    for index in range(part.inverse.count()):
        part.inverse.setCurrentIndex(index)
        measure(part, worker, qtbot)
        said.append(part.more.text())
        assert float(part.verdict.figures[2][0].text().split()[0]) >= 1.5
    assert len(set(said)) == 3


def test_the_part_is_marked_without_a_hue(qtbot: QtBot) -> None:
    """A mark on a photo is white with a dark edge: blue stays a value (design.md)."""
    view = RegionView("Photo")
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.show_pixels(np.full((100, 200, 3), 128, np.uint8), "")
    whole = Region(0, 0, 100, 200)

    def grabbed() -> np.ndarray:
        image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
        return rows[:, : 3 * image.width()].reshape(image.height(), -1, 3).copy()

    view.show_region(whole, None)
    plain = grabbed()
    view.show_region(whole, Region(40, 60, 50, 80))
    marked = grabbed()
    changed = marked[(marked != plain).any(2)].astype(int)
    assert (np.ptp(changed, axis=1) <= 1).all()
    assert changed.max() > 200
    assert changed.min() < 100
