"""A batch in the window: drop, choose, start, retry, and what becomes of it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.batch.one_photo import written
from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from editor.photo.load import load
from editor.presets.library import PresetLibrary
from filters.registry import Registry
from tests.editor.batch.conftest import make_photos
from tests.sample_photos import COFFEE
from tests.ui.batch.conftest import has_ended, press, rows, states
from tests.ui.drag_events import action_of_move, file_drag
from tests.ui.windows import open_photo
from ui.batch.page import BatchPage
from ui.batch.steps_choice import OWN, PRESET, RECIPE, THIS
from ui.window.window import Window
from ui.window.workspaces import PHOTO

LEFT = Qt.MouseButton.LeftButton


def sharpened(registry: Registry, source: Path, output: Path) -> bytes:
    """The file that apply makes."""
    step = PresetLibrary.of(registry).find("Sharpen").step
    written(load(source), (step,), registry, output)
    return output.read_bytes()


def test_dropped_photos_are_listed_with_their_results_before_anything_is_done(
    page: BatchPage, photos: Path, qtbot: QtBot
) -> None:
    assert [row.item.output.name for row in rows(page)] == [
        f"photo-0{n}-Sharpen.png" for n in range(3)
    ]
    assert states(page) == ["waiting"] * 3
    assert page.head.count.text() == "0 of 3"
    assert page.sources.places.text().startswith("Coast: 3 photos")
    assert page.output.where == photos / "edited"
    assert not (photos / "edited").exists()
    with qtbot.waitSignal(page.queue.listed):  # a file manager that is told of a move may delete
        assert action_of_move(page, file_drag(photos)) == Qt.DropAction.CopyAction
    assert len(rows(page)) == 3


def test_a_batch_writes_what_apply_writes_and_leaves_it_a_second_time(
    page: BatchPage, photos: Path, registry: Registry, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.mouseClick(page.head.start, LEFT)
    qtbot.waitUntil(has_ended(page))
    assert states(page) == ["done"] * 3
    assert page.head.count.text() == "3 of 3"
    assert not page.head.start.isEnabled()
    for row in rows(page):
        wanted = sharpened(registry, row.item.source, tmp_path / "one.png")
        assert row.item.output.read_bytes() == wanted
    with qtbot.waitSignal(page.queue.listed):
        page.plan()
    qtbot.waitUntil(lambda: page.head.start.isEnabled())
    QTest.mouseClick(page.head.start, LEFT)
    qtbot.waitUntil(has_ended(page))
    assert states(page) == ["current"] * 3


def test_a_photo_that_fails_says_why_and_is_done_when_it_is_asked_for_again(
    page: BatchPage, photos: Path, qtbot: QtBot
) -> None:
    whole = (photos / "photo-01.png").read_bytes()
    (photos / "photo-01.png").write_bytes(whole[:300])
    QTest.mouseClick(page.head.start, LEFT)
    qtbot.waitUntil(has_ended(page))
    assert states(page) == ["done", "failed", "done"]
    assert page.head.failed.text() == "1 failed"
    assert page.model.index(1).data().startswith("photo-01.png: can't be opened: ")
    QTest.mouseClick(page.head.failed, LEFT)
    assert states(page) == ["failed"]
    (photos / "photo-01.png").write_bytes(whole)
    qtbot.waitUntil(lambda: page.queue.can_start)
    press(page, 0, "retry")
    qtbot.waitUntil(has_ended(page))
    assert states(page) == []
    page.sources.show_kind(page.model.kind)
    assert page.queue.tally.done == 3


def test_an_export_preset_says_the_format_and_the_size(
    page: BatchPage, registry: Registry, qtbot: QtBot, tmp_path: Path
) -> None:
    export = page.output.export
    qtbot.waitUntil(lambda: export.count() > 1)
    with qtbot.waitSignal(page.queue.listed):
        export.setFocus()
        QTest.keyClick(export, Qt.Key.Key_Down)
    assert export.currentText() == "Web, 2048 px"
    assert not page.output.quality.isEnabled()
    qtbot.waitUntil(lambda: page.head.start.isEnabled())
    QTest.mouseClick(page.head.start, LEFT)
    qtbot.waitUntil(has_ended(page))
    first = rows(page)[0].item
    assert first.output.name == "photo-00-Sharpen.jpg"
    step = PresetLibrary.of(registry).find("Sharpen").step
    settings = page.output.settings()[0]
    written(load(first.source), (step,), registry, tmp_path / "one.jpg", settings)
    assert first.output.read_bytes() == (tmp_path / "one.jpg").read_bytes()


def test_names_that_give_no_file_are_said_under_the_field(page: BatchPage, qtbot: QtBot) -> None:
    field = page.output.pattern
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "{names}.png")
    assert page.output.error.isVisible()
    assert "the nearest is name" in page.output.error.text()
    assert not page.head.start.isEnabled()
    field.selectAll()
    with qtbot.waitSignal(page.queue.listed):
        QTest.keyClicks(field, "same.png")
    qtbot.waitUntil(lambda: len(rows(page)) == 3)
    assert not page.output.error.isVisible()
    assert [bool(row.item.refused) for row in rows(page)] == [False, True, True]


def test_the_report_is_kept_where_it_is_asked_for(
    window: Window, page: BatchPage, qtbot: QtBot, tmp_path: Path
) -> None:
    QTest.mouseClick(page.head.start, LEFT)
    qtbot.waitUntil(has_ended(page))
    window.files.ask_save = lambda *_: str(tmp_path / "report.json")
    with qtbot.waitSignal(page.report_kept):
        QTest.mouseClick(page.output.report, LEFT)
    report = json.loads((tmp_path / "report.json").read_text())
    assert report["counts"]["done"] == 3
    assert [len(one["sha256"]) for one in report["photos"]] == [64] * 3
    (tmp_path / "report.json").write_text("mine")
    window.files.ask_question = lambda *_: "Cancel"
    with qtbot.assertNotEmitted(page.report_kept, wait=100):
        QTest.mouseClick(page.output.report, LEFT)
    assert (tmp_path / "report.json").read_text() == "mine"


@pytest.mark.parametrize("source", [THIS, RECIPE, OWN])
def test_steps_are_this_photos_or_a_recipes_or_each_ones_own(
    window: Window, page: BatchPage, photos: Path, qtbot: QtBot, tmp_path: Path, source: int
) -> None:
    registry, steps = window.session.registry, page.steps
    median = replace(Step.of(registry["median"]), name="Calm")
    save_recipe(tmp_path / "Calm days.kroom.json", Recipe((median, median)), registry)
    window.files.ask_open = lambda *_: str(tmp_path / "Calm days.kroom.json")
    open_photo(window, qtbot, COFFEE)
    assert window.workspaces.shown is PHOTO
    window.edits.choose_filter("median")
    window.batch_view.open()
    steps.source.setFocus()
    for _ in range(10):
        QTest.keyClick(steps.source, Qt.Key.Key_Up)
    for _ in range(source):
        QTest.keyClick(steps.source, Qt.Key.Key_Down)
    if source == RECIPE:
        with qtbot.waitSignal(steps.changed):
            QTest.mouseClick(steps.recipe, LEFT)
    recipe, label = steps.chosen()
    count = 0 if source == OWN else len(Recipe.from_bytes(recipe.encode(), registry).steps)
    wanted = {THIS: ("Median", 1), RECIPE: ("Calm days", 2), OWN: ("edited", 0)}[source]
    assert (label, count) == wanted
    first = f"photo-00-{wanted[0]}.png"
    qtbot.waitUntil(lambda: [row.item.output.name for row in rows(page)][:1] == [first])


def test_without_steps_the_page_offers_presets(window: Window, page: BatchPage) -> None:
    assert page.steps.source.currentIndex() == PRESET
    assert window.session.document is None


def test_a_result_opens_beside_other_photos(
    window: Window, page: BatchPage, photos: Path, qtbot: QtBot
) -> None:
    QTest.mouseClick(page.head.start, LEFT)
    qtbot.waitUntil(has_ended(page))
    page.view.setCurrentIndex(page.model.index(2))
    page.view.setFocus()
    with qtbot.waitSignal(window.files.opened):
        QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert window.session.photos.present.path == rows(page)[2].item.output
    assert window.workspaces.shown is PHOTO
    QTest.keyClick(
        window,
        Qt.Key.Key_B,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert page.isVisible()


def test_more_photos_are_asked_for(window: Window, page: BatchPage, qtbot: QtBot, tmp_path) -> None:
    (more,) = make_photos(tmp_path / "more", 1)
    page.ask_photos = lambda: [str(more)]
    with qtbot.waitSignal(page.queue.listed):
        QTest.mouseClick(page.sources.add, LEFT)
    assert len(rows(page)) == 4
    window.files.ask_open = lambda *_: str(tmp_path / "Coast")
    with qtbot.waitSignal(page.queue.listed):
        QTest.mouseClick(page.sources.add_folder, LEFT)
    assert len(rows(page)) == 4  # it was there already
    QTest.mouseClick(page.sources.clear, LEFT)
    assert rows(page) == []
