"""Texts of reports without whose machine it is, wherever the name stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.support.private import without_person


@pytest.fixture(autouse=True)
def alice(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "alice")
    monkeypatch.setattr(Path, "home", lambda: Path("/home/alice"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("in /home/alice.", "in ~."),
        ("[/home/alice] </home/alice>", "[~] <~>"),
        ("HOME=/home/alice|x", "HOME=~|x"),
        ("/home/alice/a.png: '/home/alice'", "~/a.png: '~'"),
        ("{/media/alice} /media/alice.", "{/media/<user>} /media/<user>."),
        ("C:\\Users\\alice\\x", "C:\\Users\\<user>\\x"),
    ],
)
def test_a_home_folder_and_a_name_are_left_out_before_any_sign(text: str, told: str) -> None:
    assert without_person(text) == told


@pytest.mark.parametrize("text", ["/home/alice2", "/home/alice-old/x", "/home/alice.old", "alice"])
def test_longer_names_are_others(text: str) -> None:
    assert without_person(text) == text


def test_a_user_without_a_home_folder_has_reports_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", none)
    assert without_person("/srv/alice/x") == "/srv/<user>/x"
