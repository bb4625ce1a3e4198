"""Strays of killed saves are swept; what is being written and what is another's is left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from editor.storage.atomic import replacing
from editor.storage.unfinished import noted, sweep_unfinished, temporary_beside

ROOT = Path(__file__).parents[3]
KILLED = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from editor.storage.atomic import replacing
with replacing(Path(sys.argv[2])) as temporary:
    temporary.write_text("half")
    os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_save_that_is_under_way_is_left_and_one_that_was_killed_is_swept(
    tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    notes, place = tmp_path / "data" / "unfinished", tmp_path / "place"
    place.mkdir()
    with replacing(place / "kept.txt") as temporary:
        temporary.write_text("whole")
        command = [sys.executable, "-c", KILLED, str(ROOT), str(place / "lost.txt")]
        subprocess.run(command, check=False, env=dict(os.environ))
        assert len(list(place.iterdir())) == 2
        sweep_unfinished()
        assert list(place.iterdir()) == [temporary]
    assert [path.name for path in place.iterdir()] == ["kept.txt"]
    assert not list(notes.iterdir())


def test_a_note_deletes_no_file_but_its_own(tmp_path: Path) -> None:
    photo, notes = tmp_path / "photo.png", tmp_path / "notes"
    photo.write_text("keep me")
    notes.mkdir()
    (notes / ".kernelroom-0123456789ab.tmp.path").write_text(str(photo))
    (notes / ".kernelroom-ba9876543210.tmp.path").write_bytes(b"\x00\xff")
    sweep_unfinished(notes)
    assert photo.read_text() == "keep me"
    assert not list(notes.iterdir())


def test_where_no_note_can_be_kept_the_file_is_written_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with noted(temporary_beside(tmp_path / "out.txt"), tmp_path / "file" / "notes"):
        (tmp_path / "out.txt").write_text("written")
    assert (tmp_path / "out.txt").read_text() == "written"


def test_a_lock_that_was_killed_before_its_note_is_swept_too(tmp_path: Path) -> None:
    (tmp_path / f"{temporary_beside(tmp_path / 'a.png').name}.lock").touch()
    sweep_unfinished(tmp_path)
    assert not list(tmp_path.iterdir())
