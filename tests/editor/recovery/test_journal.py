"""The journal: whatever kills a session, the next one finds what was open."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.photo_reference import PhotoReference
from editor.document.session import Session
from editor.document.step import Step
from editor.document.step_edits import StepEdits
from editor.recovery.journal import Journal
from editor.storage.file_error import FileError
from filters.kernel import Kernel
from filters.registry import Registry

ROOT = Path(__file__).parents[3]


@pytest.fixture
def session(registry: Registry) -> Session:
    return Session(registry)


def opened(session: Session, path: Path | None = None) -> None:
    reference = None if path is None else PhotoReference(path, "ab" * 32, 9)
    session.open(Image(np.full((4, 5, 3), 7, np.uint8), path=path), reference=reference)


def test_what_was_open_comes_back_with_steps_selection_and_pasted_pictures(
    session: Session, registry: Registry, tmp_path: Path
) -> None:
    edits = StepEdits(session)
    opened(session, tmp_path / "a.jpg")
    edits.choose_filter("median")
    edits.choose_filter("gaussian_blur")
    session.select(0)
    opened(session)
    journal = Journal(tmp_path / "journal", registry)
    journal.write(session.photos)
    journal.close(keep=True)
    following = Journal(tmp_path / "journal", registry)
    (found,) = following.abandoned()
    first, second = found.state.photos
    assert first.reference == PhotoReference(tmp_path / "a.jpg", "ab" * 32, 9)
    assert [step.filter_id for step in first.steps] == ["median", "gaussian_blur"]
    assert (first.selected, found.state.shown) == (0, 1)
    assert second.reference is None
    assert np.all(following.pasted(found, second.pasted).samples == 7)
    following.discard(found)
    assert following.abandoned() == ()
    assert list((tmp_path / "journal").iterdir()) == []


def test_many_large_kernels_come_back(session: Session, registry: Registry, tmp_path: Path) -> None:
    kernel = Kernel(np.random.default_rng(3).normal(size=(255, 255)))
    steps = (Step.of(registry["convolution"], kernel=kernel),) * 2
    opened(session, tmp_path / "a.jpg")
    session.use_recipe(steps, "a")
    session.mark_saved(steps, tmp_path / "a.png")
    session.set_opacity(0.5)
    journal = Journal(tmp_path / "journal", registry)
    journal.write(session.photos)
    journal.close(keep=True)
    (found,) = Journal(tmp_path / "journal", registry).abandoned()
    assert found.state.photos[0].saved == steps


def test_a_photo_whose_name_is_not_utf8_is_kept_with_the_others(
    session: Session, registry: Registry, tmp_path: Path
) -> None:
    odd = tmp_path / os.fsdecode(b"odd\xe9 \xc3\xa9.jpg")
    opened(session, tmp_path / "a.jpg")
    StepEdits(session).choose_filter("median")
    opened(session, odd)
    journal = Journal(tmp_path / "journal", registry)
    journal.write(session.photos)
    journal.close(keep=True)
    (found,) = Journal(tmp_path / "journal", registry).abandoned()
    names = [one.reference and one.reference.path for one in found.state.photos]
    assert names == [tmp_path / "a.jpg", odd]


def test_a_session_that_ends_well_leaves_nothing(
    session: Session, registry: Registry, tmp_path: Path
) -> None:
    opened(session)
    journal = Journal(tmp_path, registry)
    journal.write(session.photos)
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_one_with_all_saved_offers_nothing(
    session: Session, registry: Registry, tmp_path: Path
) -> None:
    opened(session, tmp_path / "a.jpg")
    journal = Journal(tmp_path / "journal", registry)
    journal.write(session.photos)
    journal.close(keep=True)
    assert Journal(tmp_path / "journal", registry).abandoned() == ()


def test_a_session_that_still_runs_is_left_alone(
    session: Session, registry: Registry, tmp_path: Path
) -> None:
    opened(session)
    journal = Journal(tmp_path, registry)
    journal.write(session.photos)
    code = (
        "import sys; from pathlib import Path; from filters.registry import Registry;"
        "from editor.recovery.journal import Journal;"
        "print(len(Journal(Path(sys.argv[1]), Registry.builtin()).abandoned()))"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == "0"
    assert (journal_files := sorted(p.suffix for p in tmp_path.iterdir()))
    assert ".json" in journal_files
    journal.close()


@pytest.mark.parametrize(
    "damage", [b"", b"{", b'{"format": "x"}', b"\xff\xfe", b'{"format": "kernelroom journal"}']
)
def test_a_damaged_journal_is_put_aside_and_the_start_goes_on(
    registry: Registry, tmp_path: Path, damage: bytes
) -> None:
    (tmp_path / "abc.json").write_bytes(damage)
    assert Journal(tmp_path, registry).abandoned() == ()
    assert (tmp_path / "abc.broken").read_bytes() == damage


def test_a_folder_that_cannot_be_made_is_one_sentence(
    session: Session, registry: Registry, tmp_path: Path
) -> None:
    opened(session)
    (tmp_path / "file").write_text("")
    with pytest.raises(FileError, match="can't be written"):
        Journal(tmp_path / "file" / "journal", registry).write(session.photos)


WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
import numpy as np
from editor.document.image import Image
from editor.document.session import Session
from editor.document.step import Step
from editor.recovery.journal import Journal
from filters.kernel import Kernel
from filters.registry import Registry
session = Session(Registry.builtin())
session.open(Image(np.zeros((4, 5, 3), np.uint8), path=Path("/photo.jpg")))
journal = Journal(Path(sys.argv[1]), session.registry)
for number in range(100_000):
    session.use(replace(session.edited, name=str(number)), "Name")
    journal.write(session.photos)
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [1, 3, 8])
def test_kill_9_while_writing_loses_at_most_the_write_under_way(
    registry: Registry, tmp_path: Path, after: int
) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for _ in range(after):
            last = int(process.stdout.readline())
        os.kill(process.pid, signal.SIGKILL)
        rest = process.stdout.read().split()
    last = int(rest[-1]) if rest else last
    (found,) = Journal(tmp_path, registry).abandoned()
    (photo,) = found.state.photos
    assert last <= int(photo.steps[0].name) <= last + 1


def test_a_pasted_picture_of_no_journal_goes_with_the_next_start(
    session: Session, registry: Registry, tmp_path: Path
) -> None:
    """A session may be killed after the picture is written and before the journal is."""
    opened(session)
    running = Journal(tmp_path, registry)
    running.write(session.photos)
    there = set(tmp_path.glob("*.npy"))
    assert there
    (tmp_path / "0123456789ab-1.npy").write_bytes(b"half")
    (tmp_path / "0123456789cd-1.npy").write_bytes(b"of a damaged one")
    (tmp_path / "0123456789cd.broken").write_bytes(b"{")
    assert Journal(tmp_path, registry).abandoned() == ()
    left = set(tmp_path.glob("*.npy"))
    assert left == there | {tmp_path / "0123456789cd-1.npy"}
    assert not list(tmp_path.glob("0123456789ab*"))
    running.close()
