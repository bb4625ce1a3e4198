"""What lies in a plugin folder and can't be read is listed with the reason, and nothing waits."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

import main
from editor.plugins.host import PluginHost
from tests.editor.plugins.host.regions import GOOD, record_of

Hosts = Callable[..., PluginHost]


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes in folders")
def test_pipes_devices_and_links_to_nothing_are_listed_as_failed(
    hosts: Hosts, folder: Path
) -> None:
    os.mkfifo(folder / "pipe.py")
    (folder / "zeros.py").symlink_to("/dev/zero")
    (folder / "more_zeros.py").symlink_to("/dev/zero")
    (folder / "nowhere.py").symlink_to(folder / "gone")
    (folder / "round.py").symlink_to(folder / "round.py")
    (folder / "bytes.py").write_bytes(b"\0\0")
    (folder / "folder.py").mkdir()
    (folder / "good.py").write_text(GOOD)
    host = hosts()
    found = {record.name: record.reason for record in host.records}
    assert found.pop("bytes") == "source code string cannot contain null bytes"
    assert found.pop("good") == ""
    assert set(found) == {"pipe", "zeros", "more_zeros", "nowhere", "round"}
    assert found["pipe"] == "it is a pipe, not an ordinary file"
    assert found["zeros"] == found["more_zeros"] == "it is a device, not an ordinary file"
    assert found["nowhere"] == "it does not exist"
    assert found["round"]
    assert [spec.id for spec in host.specs] == ["good.shift"]
    assert record_of(host, "pipe").path == folder / "pipe.py"
    assert not host.load()  # they are as they were


def test_the_list_says_that_the_state_of_plugins_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path))
    (tmp_path / "plugins.json").write_text("[")
    assert main.main(["plugins", "list"]) == 0
    assert capsys.readouterr().err.startswith(
        f"{tmp_path / 'plugins.json'} can't be read, so no plugin is off: "
    )
    assert (tmp_path / "plugins.json").read_text() == "["


def test_the_list_says_which_packages_a_plugin_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path))
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "wave.py").write_text(
        '# /// script\n# dependencies = ["no-such-package>=1"]\n# ///\n'
        "from kernelroom.plugin import Pixels, image_filter\n"
        '@image_filter("Wave")\ndef wave(pixels: Pixels) -> Pixels:\n    return pixels\n'
    )
    assert main.main(["plugins", "list"]) == 0
    listed = "wave\tok\t\twave.wave; needs no-such-package>=1: ./run plugins prepare wave\n"
    assert capsys.readouterr().out == listed
