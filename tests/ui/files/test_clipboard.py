"""The clipboard carries colours that other programs understand."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColorSpace, QGuiApplication, QImage
from PySide6.QtTest import QTest

from editor.photo.load import load
from editor.photo.save import save

CASES = Path(__file__).parents[2] / "editor" / "photo" / "cases"


def opened(window, qtbot, path):
    with qtbot.waitSignal(window.files.opened, timeout=10_000):
        window.files.open(path)


def copied(window, qtbot) -> QImage:
    with qtbot.waitSignal(window.files.noted, timeout=10_000):
        QTest.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard().image()


def test_a_photo_in_a_wide_gamut_is_copied_as_srgb(window, coffee, qtbot):
    opened(window, qtbot, CASES / "wide.png")
    picture = copied(window, qtbot)
    colour = picture.pixelColor(1, 1)
    wanted = (0, 172, 107)  # by LittleCMS
    assert max(abs(a - b) for a, b in zip(colour.getRgb()[:3], wanted, strict=True)) <= 1
    assert picture.colorSpace() == QColorSpace(QColorSpace.NamedColorSpace.SRgb)


def test_a_plain_photo_is_copied_as_it_is(window, coffee, qtbot):
    picture = copied(window, qtbot)
    assert picture.pixelColor(7, 5).getRgb()[:3] == tuple(coffee[5, 7])


def test_grey_with_transparency_is_copied_with_both(window, coffee, qtbot, tmp_path):
    samples = np.zeros((6, 8, 2), np.uint8)
    samples[..., 0], samples[:, 4:, 1] = 90, 255
    save(tmp_path / "grey.png", samples)
    opened(window, qtbot, tmp_path / "grey.png")
    picture = copied(window, qtbot)
    assert picture.pixelColor(6, 2).getRgb() == (90, 90, 90, 255)
    assert picture.pixelColor(1, 2).alpha() == 0


def test_a_pasted_picture_keeps_its_colour_space(window, coffee, qtbot):
    picture = QImage(4, 3, QImage.Format.Format_RGB888)
    picture.fill(0x5AAA6E)
    picture.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))
    QGuiApplication.clipboard().setImage(picture)
    with qtbot.waitSignal(window.files.opened, timeout=10_000):
        QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    source = window.session.document.source
    assert not source.profile.is_srgb
    np.testing.assert_array_equal(source.samples[0, 0], (0x5A, 0xAA, 0x6E))


def test_a_picture_pasted_without_a_colour_space_has_no_profile(window, coffee, qtbot):
    copied(window, qtbot)
    with qtbot.waitSignal(window.files.opened, timeout=10_000):
        QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.session.document.source.metadata.icc is None


def test_what_was_left_out_is_said_when_a_photo_is_opened(window, coffee, qtbot):
    opened(window, qtbot, CASES / "pages.tif")
    assert "the TIFF has 3 pages: the first is opened" in window.message.text()
    assert load(CASES / "pages.tif").metadata.further_pages == 2
