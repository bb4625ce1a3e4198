"""What is said to a person is one class, that the command line catches."""

from __future__ import annotations

import importlib
import pkgutil

import pytest

import editor
import filters
from editor.cli import apply as apply_command
from editor.cli.commands import run
from editor.cli.ending import BAD_INPUT
from filters.registry import Registry
from filters.user_error import UserError

NOT_FOR_A_PERSON = {  # what steers the program, or is always caught where it may come up
    "Cancelled",
    "Disturbed",
    "Closed",  # these three are what became of a plugin's process
    "Garbage",
    "Late",
    "JpegDataError",  # these four become a FileError that names the file
    "PnmError",
    "TiffError",
    "TiffSamplesError",
    "ProfileError",
    "NotGreyError",
    "NeedsWhole",  # the host renders the whole then
    "_NotPlain",
    "_NotWhole",
    "_OtherArrangementError",  # another way of reading is tried then
}


def test_every_exception_of_filters_and_editor_whose_text_a_person_reads_is_a_user_error() -> None:
    found: set[type[Exception]] = set()
    for package in (filters, editor):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            found |= {
                value
                for value in vars(importlib.import_module(module.name)).values()
                if isinstance(value, type)
                and issubclass(value, Exception)
                and value.__module__.partition(".")[0] in ("filters", "editor")
            }
    found.discard(UserError)
    others = {error.__name__ for error in found if not issubclass(error, UserError)}
    assert len(found) > 25
    assert others == NOT_FOR_A_PERSON


def test_the_command_line_says_any_user_error_as_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class OddError(UserError):
        pass

    def fail(*_: object) -> int:
        raise OddError("the frame\nis not allowed: 1 to 9")

    monkeypatch.setattr(apply_command, "run", fail)
    code = run(["apply", "in.png", "-o", "out.png"], Registry(()))
    assert code == BAD_INPUT
    assert capsys.readouterr().err == "the frame is not allowed: 1 to 9\n"


def test_a_sentence_is_no_longer_than_anybody_reads() -> None:
    short, long = "a" * 2_000, "begin" + "x" * 200_000 + "end"
    assert str(UserError(short)) == short
    assert len(str(UserError(long))) < 2_000
    assert str(UserError(long)).startswith("beginxx")
    assert str(UserError(long)).endswith("xxend")
    assert len(str(UserError(f"one more: {UserError(long)}"))) < 2_000
