"""The export page: what is seen is what is written, and nothing waits for it."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.document.image import Image
from editor.photo.load import load
from editor.render.output.presets import FILE_NAME
from editor.render.output.size import OutputSize
from tests.sample_photos import COFFEE
from tests.ui.export.acting import click_box, row, wait
from ui.export.encoded_view import EncodedView
from ui.export.page import ExportPage
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def saved(tmp_path: Path) -> list[str]:
    return sorted(path.name for path in (tmp_path / "photos").iterdir())


def write(qtbot: QtBot, page: ExportPage) -> None:
    with qtbot.waitSignal(page.writer.written):
        QTest.mouseClick(page.presets.write_button, LEFT)


def test_the_size_and_the_picture_are_those_of_the_written_file(
    page: ExportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    page_trial = page.view.trial
    assert page_trial is not None
    write(qtbot, page)
    path = tmp_path / "photos" / "coffee-web.jpg"
    assert page.view.trial.size == path.stat().st_size
    np.testing.assert_array_equal(page.view.trial.after, load(path).samples)
    assert load(path).samples.shape == (67, 100, 3)
    assert page.form.file_size.text() == row(page, "Web").figure
    assert page.view.words.startswith("PSNR ")
    page.view.clear()
    page.view.set_working(True)
    assert "packed" in page.view.words
    page.form.show_trial(dataclasses.replace(page_trial, size=25 * page_trial.before.size))
    assert "600 bit per pixel" in page.form.pixels.text()


def test_quality_is_dragged_and_the_newest_wins(page: ExportPage, qtbot: QtBot) -> None:
    before = page.view.trial
    slider = page.form.fields.quality.slider
    for x in (slider.width() - 8, slider.width() // 2, slider.width() // 4):
        QTest.mouseClick(slider, LEFT, pos=QPoint(x, slider.height() // 2))
    wait(qtbot, page)
    quality = page.state.shown.settings.encoding.quality
    assert 20 <= quality <= 30
    assert page.view.trial is not before
    assert page.view.trial.size < before.size
    assert f"JPEG {quality}" in row(page, "Web").accessibleDescription()


def test_several_files_are_written_at_once_and_said(
    page: ExportPage, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    click_box(page, "Archive")
    wait(qtbot, page)
    assert page.presets.write_button.text().startswith("Export 2 files · ")
    assert page.presets.names.text() == "coffee-web.jpg, coffee-archive.tif"
    with qtbot.waitSignal(page.noted) as noted:
        write(qtbot, page)
    assert noted.args[0].startswith("Exported coffee-web.jpg, coffee-archive.tif to photos.")
    assert saved(tmp_path) == ["coffee-archive.tif", "coffee-web.jpg", "coffee.png"]
    np.testing.assert_array_equal(
        load(tmp_path / "photos" / "coffee-archive.tif").samples, load(COFFEE).samples
    )
    assert page.presets.done.text() == noted.args[0]
    assert window.message.text() == noted.args[0]  # for whoever has left the page


def test_a_photo_that_comes_while_it_asks_is_not_written_in_the_others_place(
    page: ExportPage, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "photos" / "coffee-web.jpg"
    there.write_bytes(b"mine")

    def answer(*_: object) -> str:
        window.session.open(Image(np.zeros((5, 7, 3), np.uint8)))
        return "Overwrite"

    window.files.ask_question = answer
    write(qtbot, page)
    assert load(there).samples.shape == (67, 100, 3)


def test_files_that_are_there_are_asked_for_once(
    page: ExportPage, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "photos" / "coffee-web.jpg"
    there.write_bytes(b"mine")
    asked: list[str] = []

    def refuse(title: str, question: str, answers: object) -> str:
        asked.append(question)
        return "Cancel"

    window.files.ask_question = refuse
    QTest.mouseClick(page.presets.write_button, LEFT)
    assert asked == ["coffee-web.jpg exists already. Overwrite it?"]
    assert there.read_bytes() == b"mine"
    window.files.ask_question = lambda *_: "Overwrite"
    write(qtbot, page)
    assert there.read_bytes() != b"mine"
    window.files.ask_question = lambda *_: "Discard"


def test_two_presets_for_one_file_are_said_where_the_button_is(page: ExportPage) -> None:
    page.state.show_preset("Archive")
    click_box(page, "Archive")
    page.form.fields.name.field.setFocus()
    page.form.fields.name.field.selectAll()
    QTest.keyClicks(page.form.fields.name.field, "{name}-web")
    page.form.fields.format_choice.chosen.emit("JPEG")
    assert "Web and Archive would both write coffee-web.jpg" in page.presets.error.text()
    assert not page.presets.write_button.isEnabled()


def test_a_size_is_typed_and_what_is_none_is_said_under_it(page: ExportPage, qtbot: QtBot) -> None:
    line = page.form.fields.size_line
    line.field.setFocus()
    line.field.selectAll()
    QTest.keyClicks(line.field, "12 x")
    assert "is no size" in line.error
    assert page.state.shown.settings.size == OutputSize(12)  # the last that was one
    line.field.selectAll()
    QTest.keyClicks(line.field, "25 %")
    assert line.error == ""
    wait(qtbot, page)
    assert page.view.trial.after.shape == (100, 150, 3)


def test_a_wrong_name_stays_to_be_mended_and_else_what_was_before_comes_back(
    page: ExportPage,
) -> None:
    line = page.form.fields.name
    before = page.state.shown.settings.name
    line.field.setFocus()
    line.field.selectAll()
    QTest.keyClicks(line.field, "a/b")
    QTest.keyClick(line.field, Qt.Key.Key_Return)
    assert line.field.text() == "a/b"
    assert "has a slash" in line.error
    QTest.keyClick(line.field, Qt.Key.Key_Tab)
    assert line.field.text() == page.state.shown.settings.name == before
    assert line.error == ""


def test_fields_that_a_format_has_not_are_hidden(page: ExportPage) -> None:
    fields = page.form.fields
    for name, quality, sampling, compression in (
        ("PNG", False, False, True),
        ("JPEG", True, True, False),
        ("WebP", False, False, True),
        ("AVIF", True, True, True),
        ("PNM", False, False, False),
    ):
        fields.format_choice.chosen.emit(name)
        assert page.state.shown.settings.format_name == name
        shown = (fields.quality, fields.subsampling, fields.compression)
        assert [one.isVisible() for one in shown] == [quality, sampling, compression], name
    fields.format_choice.chosen.emit("TIFF")
    box = fields.compression.box
    assert [box.itemText(index) for index in range(box.count())] == ["Deflate", "LZW", "None"]


def test_changes_are_kept_and_presets_are_added_renamed_and_deleted(
    page: ExportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.mouseClick(page.presets.add_button, LEFT)
    assert page.state.presets.shown == "Web 2"
    QTest.mouseDClick(row(page, "Web 2"), LEFT, pos=QPoint(120, 24))
    QTest.keyClicks(page.form.title, "Mail")
    QTest.keyClick(page.form.title, Qt.Key.Key_Return)
    assert [one.name for one in page.state.presets.items] == ["Web", "Archive", "Mail"]
    page.form.fields.metadata.chosen.emit("none")
    qtbot.waitUntil(lambda: not page.state.worker.is_busy)
    kept = json.loads((tmp_path / "data" / FILE_NAME).read_text())
    assert kept["shown"] == "Mail"
    assert kept["presets"][2]["settings"]["metadata"] == "none"
    QTest.mouseClick(page.presets.delete_button, LEFT)
    assert [one.name for one in page.state.presets.items] == ["Web", "Archive"]


def test_a_step_is_followed_while_the_page_is_there(
    page: ExportPage, window: Window, qtbot: QtBot
) -> None:
    before = page.view.trial.after.copy()
    window.edits.choose_filter("invert")
    wait(qtbot, page)
    assert np.abs(page.view.trial.after.astype(int) - before).mean() > 20


def test_settings_that_fail_are_said_in_the_column(page: ExportPage, qtbot: QtBot) -> None:
    page.form.fields.choose_profile("/nowhere/none.icc")
    qtbot.waitUntil(lambda: "none.icc can't be opened" in page.form.error.text())
    assert page.view.trial is None
    page.form.fields.profile.chosen.emit("srgb")
    wait(qtbot, page)
    assert page.form.error.text() == ""
    assert page.view.trial is not None


def test_a_file_that_can_not_be_read_is_left_alone(
    window: Window, coffee: np.ndarray, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "data" / FILE_NAME
    path.write_text("{")
    window.actions_["export_photo"].trigger()
    qtbot.waitUntil(lambda: "export-presets.json can't be used" in window.message.text())
    page = window.exporting.page
    assert page is not None
    assert "changes are not kept" in page.presets.done.text()
    click_box(page, "Full size, JPEG")
    qtbot.waitUntil(lambda: not page.state.worker.is_busy)
    assert path.read_text() == "{"


def test_dragging_moves_the_line_or_the_picture(page: ExportPage, qtbot: QtBot) -> None:
    page.state.show_preset("Archive")
    page.form.fields.size_line.typed.emit("400 %")
    wait(qtbot, page)
    view: EncodedView = page.view
    middle = QPoint(view.width() // 2, view.height() // 2)
    QTest.mousePress(view, LEFT, pos=middle)
    QTest.mouseMove(view, QPoint(100, middle.y()))
    QTest.mouseRelease(view, LEFT, pos=QPoint(100, middle.y()))
    assert view.split == pytest.approx(100 / view.width())
    before = view.grab().toImage()
    place = QPoint(300, 200)
    QTest.mousePress(view, LEFT, pos=place)
    QTest.mouseMove(view, QPoint(200, 150))
    QTest.mouseRelease(view, LEFT, pos=QPoint(200, 150))
    assert view.split == pytest.approx(100 / view.width())
    assert view.grab().toImage() != before
