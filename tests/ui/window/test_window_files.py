"""Files in the window: opened, dropped, saved, refused."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from editor.photo import save as saving
from tests.sample_photos import CHELSEA
from tests.ui.drag_events import dropped, file_drag
from tests.ui.window.jobs import SHARPEN, oracle, type_sharpen
from tests.ui.windows import discard
from ui.command.letters import without_letter
from ui.window.window import Window


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("notes.png", b"this is a text file", "notes.png"),
        ("empty.jpg", b"", "empty.jpg"),
        ("gone.png", None, "gone.png"),
    ],
)
def test_a_file_that_is_no_photo_gets_one_sentence_and_the_document_stays(
    window: Window,
    coffee: np.ndarray,
    qtbot: QtBot,
    tmp_path: Path,
    name: str,
    content: bytes | None,
    words: str,
) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    before = window.session.document
    with qtbot.waitSignal(window.files.failed, timeout=10_000):
        window.files.open(path)
    assert words in window.message.text()
    assert window.session.document is before


def test_quitting_with_unsaved_steps_asks_and_cancel_stays(
    window: Window, coffee: np.ndarray
) -> None:
    type_sharpen(window)
    asked: list[str] = []

    def cancel(_title: str, question: str, _answers: object) -> str:
        asked.append(question)
        return "Cancel"

    window.files.ask_question = cancel
    window.close()
    assert window.isVisible()
    assert "not saved" in asked[0]


def test_saving_over_another_file_asks_first(
    window: Window, coffee: np.ndarray, tmp_path: Path
) -> None:
    target = tmp_path / "precious.png"
    target.write_bytes(b"precious")
    window.files.ask_save = lambda *_: str(target)
    window.files.ask_question = lambda *_: "Cancel"
    window.actions_["save_as"].trigger()
    assert target.read_bytes() == b"precious"


def test_a_file_dropped_onto_the_photo_is_opened(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.files.opened, timeout=10_000):
        assert dropped(window.canvas, file_drag(CHELSEA))
    assert window.windowTitle().startswith("chelsea.png")


def test_the_copied_result_pastes_as_a_new_picture(
    window: Window, coffee: np.ndarray, qtbot: QtBot
) -> None:
    type_sharpen(window)
    window.canvas.setFocus()
    with qtbot.waitSignal(window.files.noted, timeout=10_000):
        QTest.keyClick(window.canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    discard(window)
    with qtbot.waitSignal(window.files.opened, timeout=10_000):
        QTest.keyClick(window.canvas, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    document = window.session.document
    assert document is not None
    np.testing.assert_array_equal(document.source.samples[..., :3], oracle(coffee, SHARPEN))


def test_recent_photos_are_in_the_menu(window: Window, coffee: np.ndarray) -> None:
    recent = window.menus["Open recent"]
    recent.aboutToShow.emit()
    assert without_letter(recent.actions()[0].text()).startswith("coffee.png – ")


def test_a_cut_off_jpeg_and_a_picture_too_large_leave_the_document_as_it_was(
    window: Window, coffee: np.ndarray, qtbot: QtBot, tmp_path: Path
) -> None:
    before = window.session.document
    cut, huge = tmp_path / "cut.jpg", tmp_path / "huge.png"
    saving.save(cut, coffee)
    cut.write_bytes(cut.read_bytes()[:9000])
    header = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)
    huge.write_bytes(
        b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", zlib.compress(b"0"))
    )
    told = ((cut, window.files.torn, "damaged or cut off"), (huge, window.files.failed, "60000 x"))
    for path, signal, words in told:
        with qtbot.waitSignal(signal):
            window.files.open(path)
        assert words in window.message.text()
        assert window.session.document is before


def png_chunk(kind: bytes, content: bytes) -> bytes:
    checksum = struct.pack(">I", zlib.crc32(kind + content))
    return struct.pack(">I", len(content)) + kind + content + checksum


def test_saving_where_nothing_can_be_written_says_so_and_the_steps_stay(
    window: Window, coffee: np.ndarray, qtbot: QtBot, tmp_path: Path
) -> None:
    type_sharpen(window)
    window.files.ask_save = lambda *_: str(tmp_path / "no such folder" / "out.png")
    shown = window.session.shown
    with qtbot.waitSignal(window.files.failed, timeout=10_000):
        window.actions_["save_as"].trigger()
    assert "does not exist" in window.message.text()
    assert window.session.shown == shown
    assert window.windowTitle().startswith("●")
