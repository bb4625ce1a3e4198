"""Kernels of other programs, in and out of the window."""

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from filters.kernel import Kernel
from tests.ui.drag_events import dropped, file_drag
from ui.command.letters import without_letter


def own_names(window):
    return [p.name for p in window.library.load().good if not p.builtin]


def test_a_kernel_file_is_imported_by_the_menu_and_by_a_drop(window, coffee, qtbot, tmp_path):
    (tmp_path / "mine.mat").write_text("3 1 2 0\n1 4 1\n")
    (tmp_path / "two.txt").write_text("Sobel;Laplacian:1")
    window.files.ask_open = lambda *_: str(tmp_path / "mine.mat")
    window.actions_["import_kernels"].trigger()
    qtbot.waitUntil(lambda: own_names(window) == ["mine"], timeout=5000)
    qtbot.waitUntil(lambda: "Imported 1 preset: mine." in window.message.text(), timeout=5000)
    assert dropped(window.canvas, file_drag(tmp_path / "two.txt"))
    qtbot.waitUntil(lambda: len(own_names(window)) == 3, timeout=5000)
    assert "mine" in [preset.name for preset in window.presets.presets]
    assert window.session.document.source.samples is coffee  # a drop of kernels opens no photo


def test_a_bad_kernel_file_is_one_sentence_and_imports_nothing(window, coffee, qtbot, tmp_path):
    (tmp_path / "good.mat").write_text("1 1\n2\n")
    (tmp_path / "bad.mat").write_text("3 1\n1 2\n")
    assert dropped(window.canvas, file_drag(tmp_path / "good.mat", tmp_path / "bad.mat"))
    qtbot.waitUntil(lambda: "bad.mat can't be read as a kernel" in window.message.text())
    assert own_names(window) == []


def test_text_is_pasted_as_the_kernel_that_is_edited(window, coffee, qtbot):
    QGuiApplication.clipboard().setText("1\t2\t3\n4\t5\t6\n")
    window.actions_["paste_kernel"].trigger()
    assert window.session.edited.values["kernel"] == Kernel([[1, 2, 3], [4, 5, 6]])
    assert "tabs" in window.message.text()
    QGuiApplication.clipboard().setText("Sobel:90")
    window.actions_["paste_kernel"].trigger()
    assert window.session.edited.values["kernel"].weights.tolist()[0] == [1, 2, 1]
    assert window.session.edited.values["flip"]
    before = window.session.edited
    QGuiApplication.clipboard().setText("hello")
    window.actions_["paste_kernel"].trigger()
    assert window.session.edited == before
    assert "The clipboard can't be read as a kernel" in window.message.text()


def test_the_kernel_is_exported_with_what_is_lost_and_how_the_photo_changes(
    window, coffee, qtbot, tmp_path
):
    window.session.edit({"kernel": Kernel([[1 / np.pi, 0.7, -0.017]], offset=0.3)}, "Draw")
    window.files.ask_save = lambda *_: str(tmp_path / "k.csv")
    window.actions_["export_kernel"].trigger()
    qtbot.waitUntil((tmp_path / "k.csv").exists, timeout=5000)
    qtbot.waitUntil(lambda: "It has no offset" in window.message.text(), timeout=5000)
    assert "On this photo it differs by up to 76.5 levels" in window.message.text()
    before = (tmp_path / "k.csv").read_bytes()
    window.files.ask_question = lambda *_: "Cancel"
    window.session.edit({"kernel": Kernel([[1.0]])}, "Draw")
    window.actions_["export_kernel"].trigger()
    assert not window.tasks.is_busy
    assert (tmp_path / "k.csv").read_bytes() == before


def test_the_kernel_is_copied_as_code_that_gives_it(window, coffee, qtbot):
    window.session.edit({"kernel": Kernel([[0, 2], [1, 1]], divisor=4)}, "Draw")
    edit = {without_letter(a.text()): a.menu() for a in window.menus["Edit"].actions()}
    menu = edit["Copy kernel as"]
    titles = {without_letter(action.text()): action for action in menu.actions()}
    titles["NumPy code"].trigger()
    space = {}
    exec(QGuiApplication.clipboard().text(), space)  # our own text
    assert space["kernel"].tolist() == [[0, 0.5], [0.25, 0.25]]
    titles["ImageMagick kernel string"].trigger()
    assert QGuiApplication.clipboard().text().strip() == "2x2+1+1: 0.25,0.25 0.5,0"


def test_kernels_of_installed_programs_are_found_and_offered(
    window, coffee, qtbot, tmp_path, monkeypatch
):
    monkeypatch.setattr("pathlib.Path.home", lambda: tmp_path)
    window.actions_["find_kernels"].trigger()
    assert "No kernels of GIMP, ImageJ or Aseprite" in window.message.text()
    folder = tmp_path / ".config" / "aseprite"
    folder.mkdir(parents=True)
    (folder / "convmatr.usr").write_text("ghost 3 1 1 0 { 1 0 1 } auto auto rgb\n")
    asked = []
    window.files.ask_question = lambda _, question, answers: asked.append(question) or "Import"
    window.actions_["find_kernels"].trigger()
    qtbot.waitUntil(lambda: own_names(window) == ["ghost"], timeout=5000)
    assert asked == ["There are 1 kernel files of Aseprite. Import them?"]


@pytest.fixture(autouse=True)
def _closing(window):
    yield
    window.files.ask_question = lambda *_: "Discard"
