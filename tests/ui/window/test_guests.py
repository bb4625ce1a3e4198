"""A second start of the program hands its files to the window that is open."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import main
from editor.desktop.meeting import MOST_BYTES, TAKEN, Handed, hand_over, meeting_place
from tests.sample_photos import CHELSEA, COFFEE
from ui.window.doorbell import Doorbell
from ui.window.guests import Guests
from ui.window.window import Window

pytestmark = pytest.mark.skipif(
    not hasattr(socket, "AF_UNIX"), reason="no sockets of the file system: a window for each start"
)
TOP = Path(main.__file__).parent


@pytest.fixture
def place(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The meeting place of a person of this test alone; a socket's path must be short."""
    folder = Path(os.path.realpath(tmp_path_factory.mktemp("run")))
    folder.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    found = meeting_place()
    assert found is not None
    assert found.parent == folder
    return found


@pytest.fixture
def taken(place: Path, qtbot: QtBot) -> Iterator[list[Handed]]:
    """What a doorbell at that place has taken."""
    found: list[Handed] = []
    bell = Doorbell(lambda handed: found.append(handed) is None)
    assert bell.listen(place)
    yield found
    bell.close()
    assert not place.exists()


def beside(do: Callable[[], object]) -> threading.Thread:
    """Do something on a thread, while Qt's events go on here."""
    thread = threading.Thread(target=do)
    thread.start()
    return thread


def test_a_second_start_hands_its_photos_over_and_ends(
    window: Window, place: Path, qtbot: QtBot
) -> None:
    guests = Guests([window])
    assert guests.doorbell.listen(place)
    second = subprocess.Popen(
        [sys.executable, str(TOP / "main.py"), CHELSEA.name, COFFEE.name],
        cwd=CHELSEA.parent,
        stdout=subprocess.PIPE,
    )
    qtbot.waitUntil(lambda: len(window.session.photos.items) == 2)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.communicate()[0].startswith(b"kernelroom: opened in the window")
    assert second.returncode == 0
    assert {photo.name for photo in window.session.photos.items} == {CHELSEA.name, COFFEE.name}
    guests.doorbell.close()


def test_without_photos_the_window_comes_to_the_front(window: Window, qtbot: QtBot) -> None:
    window.showMinimized()
    assert Guests([window]).receive(Handed((), (("XDG_ACTIVATION_TOKEN", "of-the-desktop"),)))
    assert not window.isMinimized()
    assert "XDG_ACTIVATION_TOKEN" not in os.environ
    window.hide()
    assert not Guests([window]).receive(Handed())  # so that the second start opens its own


def test_names_that_are_no_text_arrive_whole(taken: list[Handed], qtbot: QtBot) -> None:
    odd = Path("/photos") / os.fsdecode(b"coast \xe9 \xff\n.png")
    answers: list[bool] = []
    thread = beside(lambda: answers.append(hand_over([str(odd), "beside.png"])))
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    assert answers == [True]
    assert taken == [Handed((odd, Path.cwd() / "beside.png"))]


def test_the_socket_of_a_program_that_was_killed_is_replaced(place: Path, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as killed:
        killed.bind(str(place))
    assert place.exists()
    assert not hand_over(["a.png"])
    first, other = Doorbell(lambda _: True), Doorbell(lambda _: True)
    assert first.listen(place)
    assert not other.listen(place)  # the first lives
    other.close()
    assert place.exists()
    first.close()
    assert other.listen(place)
    other.close()


def test_a_program_that_is_stuck_is_not_waited_for(place: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as stuck:
        stuck.bind(str(place))
        stuck.listen()
        assert not hand_over(["a.png"], patience=0.01)


@pytest.mark.parametrize("line", [b"nonsense\n", b'{"paths": 3}\n', b"\xff\n", b"", None])
def test_what_is_no_handing_over_is_hung_up_on(
    line: bytes | None, place: Path, taken: list[Handed], qtbot: QtBot
) -> None:
    said = b"x" * (MOST_BYTES + 1) if line is None else line
    answers: list[bytes] = []

    def call() -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
            caller.connect(str(place))
            try:
                caller.sendall(said)
                caller.shutdown(socket.SHUT_WR)
                answers.append(caller.recv(len(TAKEN)))
            except OSError:  # hung up before all was said
                answers.append(b"")

    thread = beside(call)
    qtbot.waitUntil(lambda: bool(answers))
    thread.join()
    assert (answers, taken) == ([b""], [])


def test_other_data_and_other_screens_meet_elsewhere(place: Path) -> None:
    for name in ("KERNELROOM_DATA", "DISPLAY", "WAYLAND_DISPLAY"):
        assert meeting_place({**os.environ, name: "/other"}) != place


def test_a_folder_that_others_may_write_in_is_no_meeting_place(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    place.parent.chmod(0o777)
    found = meeting_place()
    assert found is not None
    assert found.parent.parent == tmp_path
    assert found.parent.stat().st_mode & 0o777 == 0o700
