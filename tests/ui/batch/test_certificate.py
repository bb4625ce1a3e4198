"""The certificate in the window: opened by menu and search, shown as a table, kept in a file."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from editor.cluster import certificate
from editor.cluster.extra import ClusterError
from editor.storage.atomic import write_text
from filters import Kernel
from tests.sample_photos import COFFEE
from tests.ui.windows import open_photo
from ui.batch import certificate_page
from ui.batch.certificate_page import CertificatePage
from ui.window.window import Window

LEFT = Qt.MouseButton.LeftButton


def no_cluster() -> None:
    raise ClusterError("a cluster needs more")


@pytest.fixture
def page(window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch) -> CertificatePage:
    """The page of a photo, shown by the command, once all ways are compared."""
    monkeypatch.setattr(certificate, "distributed", no_cluster)
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    action = window.actions_["certificate"]
    assert not action.isEnabled()
    open_photo(window, qtbot, COFFEE)
    window.session.edit({"kernel": Kernel(np.ones((3, 3)), normalize=True)}, "Edit")
    action.trigger()
    page = window.batch_view.certificate.page
    assert page.isVisible()
    qtbot.waitUntil(lambda: page.certificate is not None and not page.worker.is_busy)
    return page


def test_the_table_says_of_each_way_whether_it_is_the_same(page: CertificatePage) -> None:
    rows = [page.table.topLevelItem(row) for row in range(page.table.topLevelItemCount())]
    assert [(row.text(0), row.text(1)) for row in rows] == [
        ("preview", "the same"),
        ("batch", "the same"),
        ("cluster", "a cluster needs more"),
    ]
    assert page.said.text().startswith("Preview, batch and export give the same pixels, all ")
    assert page.bar.isHidden()


@pytest.mark.parametrize("name", ["told.txt", "told.json"])
def test_it_is_kept_as_text_or_json(
    page: CertificatePage, window: Window, qtbot: QtBot, tmp_path: Path, name: str, monkeypatch
) -> None:
    window.files.ask_save = lambda *_: str(tmp_path / name)
    on_thread: list[str] = []

    def write(path: Path, content: str) -> None:
        on_thread.append(threading.current_thread().name)
        write_text(path, content)

    monkeypatch.setattr(certificate_page, "write_text", write)
    qtbot.mouseClick(page.keep_button, LEFT)
    window.tasks.flush()
    assert on_thread[0].startswith("files")  # a slow disk holds nothing up
    text = (tmp_path / name).read_text()
    if name.endswith("json"):
        form = json.loads(text)
        assert (form["format"], form["same"]) == ("kernelroom certificate", True)
        assert form["photo"]["sha256"] == page.certificate.photo.sha256
    else:
        assert text.startswith("Certificate of Kernelroom ")
        assert "the same" in text
    assert page.said.text() == f"The certificate is in {tmp_path / name}"


def test_a_picture_without_a_file_is_told_so(page: CertificatePage, window: Window) -> None:
    page.close()
    image = window.session.document.source
    window.session.open(image)
    window.actions_["certificate"].trigger()
    assert page.said.text().startswith("A certificate is of a photo's file")
