"""What the window remembers between starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.render.cache_budget import default_limit
from ui.app import cache_budget
from ui.files.settings import Settings, SettingsError


def settings_with(folder: Path, text: str) -> Settings:
    (folder / "window.ini").write_text(f"[General]\ncache_megabytes={text}\n", encoding="utf-8")
    return Settings(folder)


def test_the_memory_for_previews_is_a_quarter_of_the_machines_unless_it_is_set(
    tmp_path: Path,
) -> None:
    assert Settings(tmp_path).cache_bytes is None
    assert cache_budget(Settings(tmp_path)).limit_bytes == default_limit()
    assert cache_budget(settings_with(tmp_path, "700")).limit_bytes == 700_000_000
    assert cache_budget(settings_with(tmp_path, "0")).limit_bytes == 0


@pytest.mark.parametrize("text", ["lots", "-5", "1.5", "1e3", "²"])
def test_a_bad_value_is_one_sentence_and_the_program_starts(
    tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = settings_with(tmp_path, text)
    with pytest.raises(SettingsError, match="use a whole number, 0 or more"):
        _ = settings.cache_bytes
    assert cache_budget(settings).limit_bytes == default_limit()
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert f"cache_megabytes is {text!r}" in said
