"""What a person prefers: one value, kept in the settings, and never one that is not allowed."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from editor.render.cache_budget import default_limit
from ui.app import cache_budget
from ui.files.preferences import DEFAULTS, KeptPreferences, PreferenceError, Preferences
from ui.files.settings import Settings

OTHERS = Preferences(
    theme="contrast",
    ground="middle",
    value_scale="percent",
    cache_megabytes=0,
    threads=1,
    hover_previews=False,
    keeps_journal=False,
    open_folder="/photos of mine",
    save_folder="/out",
    plugin_folder="/plugins, mine",
    screen_profile="/screen.icc",
    proof_profile="/paper.icc",
    proof_intent="perceptual",
    crop_guide="grid",
    language="de",
    letters_outside=False,
    keys_in_tips=False,
    acts_while_held=False,
)


def kept_with(folder: Path, *lines: str) -> KeptPreferences:
    text = "\n".join(("[General]", *lines, ""))
    (folder / "window.ini").write_text(text, encoding="utf-8")
    return KeptPreferences(Settings(folder))


def test_each_is_kept_and_read_again(tmp_path: Path) -> None:
    kept = KeptPreferences(Settings(tmp_path))
    assert kept.value == DEFAULTS
    for field in fields(Preferences):
        other = getattr(OTHERS, field.name)
        assert other != getattr(DEFAULTS, field.name)
        kept.change(**{field.name: other})
        assert kept.is_changed(field.name)
    assert KeptPreferences(Settings(tmp_path)).value == OTHERS
    kept.reset("theme")
    assert KeptPreferences(Settings(tmp_path)).value.theme == "system"
    kept.reset()
    assert KeptPreferences(Settings(tmp_path)).value == DEFAULTS


def test_a_change_tells_what_was_and_what_is(tmp_path: Path) -> None:
    kept, heard = KeptPreferences(Settings(tmp_path)), []
    kept.changed.connect(lambda before, after: heard.append((before.threads, after.threads)))
    kept.change(threads=2)
    kept.change(threads=2)
    kept.reset("threads")
    assert heard == [(None, 2), (2, None)]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("ground", ""),
        ("threads", 0),
        ("threads", 99_999),
        ("cache_megabytes", -1),
        ("value_scale", "ells"),
    ],
)
def test_what_is_not_allowed_changes_nothing_and_names_what_is(
    tmp_path: Path, name: str, value: object
) -> None:
    kept = KeptPreferences(Settings(tmp_path))
    with pytest.raises(PreferenceError, match=f"{name} is .*, and must be"):
        kept.change(**{name: value})
    assert kept.value == DEFAULTS
    assert KeptPreferences(Settings(tmp_path)).value == DEFAULTS


def test_the_memory_for_previews_is_a_quarter_of_the_machines_unless_it_is_set(
    tmp_path: Path,
) -> None:
    assert cache_budget(DEFAULTS).limit_bytes == default_limit()
    for megabytes in (700, 0):
        found = kept_with(tmp_path, f"cache_megabytes={megabytes}").value
        assert cache_budget(found).limit_bytes == megabytes * 1_000_000


@pytest.mark.parametrize("text", ["lots", "-5", "1.5", "1e3", "²", "9999999999999"])
def test_a_bad_value_in_the_file_is_one_sentence_and_its_default_holds(
    tmp_path: Path, text: str
) -> None:
    kept = kept_with(tmp_path, f"cache_megabytes={text}", "threads=2", "hover_previews=maybe")
    assert kept.value == Preferences(threads=2)
    assert len(kept.faults) == 2
    assert f"cache_megabytes is {text!r}" in kept.faults[0]
    assert "use a whole number, 0 or more" in kept.faults[0]


@pytest.mark.parametrize(
    "content",
    [b"\0" * 1000, b"[General]\ntheme=dark\nhalf a li", b'{"theme": "dark"}', b"[a\n=\n==\n"],
)
def test_a_damaged_file_is_said_and_left_alone_and_another_kept_beside_it(
    tmp_path: Path, qapp: QApplication, content: bytes
) -> None:
    (tmp_path / "window.ini").write_bytes(content)
    for theme in ("light", "dark"):
        settings = Settings(tmp_path)
        kept = KeptPreferences(settings)
        assert kept.faults == [f"{tmp_path / 'window.ini'} can't be read: a line of it is damaged"]
        kept.change(theme=theme)
        settings.add_recent(tmp_path / "window.ini")
        settings.close()
        assert (tmp_path / "window.ini").read_bytes() == content
    assert KeptPreferences(Settings(tmp_path)).value.theme == "dark"
