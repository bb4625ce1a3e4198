"""The Help menu: the facts for a bug report, the reports kept, and the licences of all parts."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor import VERSION
from editor.support.crash_reports import CrashReports
from editor.support.licences import Part, parts
from ui.window.about import AboutPage
from ui.window.window import Window

TOP = Path(__file__).parents[3]


def test_every_part_that_the_program_needs_has_its_licence_in_about() -> None:
    lock = (TOP / "requirements.lock").read_text()
    needed = set(re.findall(r"^([a-z0-9-]+)(?:\[\w+\])?==", lock, re.M))
    project = tomllib.loads((TOP / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    for extra in (extras[name] for name in extras if name != "all"):  # which is the others
        needed |= {re.split(r"[>=<]", one)[0].lower() for one in extra}
    assert {part.package.lower() for part in parts() if part.package} == needed
    for part in parts():
        assert part.licence
        assert part.purpose
        assert part.home


@pytest.mark.parametrize("part", parts(), ids=lambda part: part.name)
def test_the_terms_of_each_part_can_be_read(part: Part) -> None:
    text = part.text()
    assert text.startswith(f"{part.name}: {part.licence}\n{part.home}")
    assert part.is_optional or not part.package or len(text) > 800, "its text is missing"
    if part.licence.startswith("LGPL-3.0"):
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
        assert "TERMS AND CONDITIONS" in text


def test_a_part_that_is_not_there_says_where_its_terms_are() -> None:
    part = Part("Nothing", "To be missing", "MIT", "https://example.org", "no-such-package")
    assert part.version == ""
    assert part.text() == "Nothing: MIT\nhttps://example.org"


def test_about_shows_each_part_and_the_text_of_the_chosen_one(window: Window, qtbot: QtBot) -> None:
    window.actions_["about"].trigger()
    (page,) = window.findChildren(AboutPage)
    assert page.isVisible()
    tree = page.tree
    rows = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    assert [row.text(0) for row in rows] == [part.name for part in parts()]
    assert "MIT License" in page.text.toPlainText()
    assert page.costs.text().startswith("Times of the convolution: ")
    numpy = next(row for row in rows if row.text(0) == "NumPy")
    assert numpy.text(1) == np.__version__
    tree.setCurrentItem(numpy)
    assert "NumPy Developers" in page.text.toPlainText()
    page.close_button.click()
    qtbot.waitUntil(lambda: not window.findChildren(AboutPage))


def test_the_facts_for_a_bug_report_come_to_the_clipboard(window: Window, qtbot: QtBot) -> None:
    window.actions_["copy_facts"].trigger()
    qtbot.waitUntil(lambda: window.message.text() == "Copied the facts for a bug report")
    text = QGuiApplication.clipboard().text()
    assert text.startswith("What looks wrong\n")
    assert VERSION in text
    assert "Folders\n" in text


def test_crash_reports_are_shown_where_there_are_any(
    window: Window, tmp_path: Path, monkeypatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    command = window.commands["crash_reports"]
    window.commands.run(command)
    assert opened == []
    assert "There are no crash reports" in window.message.text()
    CrashReports(tmp_path / "data").write(ValueError("bad"))
    window.commands.run(command)
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "data" / "crashes"))]


def test_the_window_carries_the_programs_sign(qapp: QApplication) -> None:
    from ui.look.icons import mark

    picture = mark().pixmap(48, 48).toImage()
    centre = picture.pixelColor(24, 24)
    assert centre.red() > 200 > centre.blue()


def test_each_sentence_of_about_begins_with_a_capital() -> None:
    for part in parts():
        assert part.home.startswith("https://") or part.home[0].isupper(), part.home
