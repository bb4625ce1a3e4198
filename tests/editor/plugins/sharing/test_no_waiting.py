"""A command that lacks a plugin says so soon, though an index on the web never answers."""

from __future__ import annotations

import socket
import threading
from pathlib import Path

from editor.cli import commands
from editor.plugins.sharing import fetching
from editor.plugins.sharing.addresses import IndexAddresses
from tests.sample_photos import COFFEE


def test_what_lacks_is_said_whatever_an_index_does(
    data: Path, tmp_path: Path, registry, monkeypatch, capsys
) -> None:
    monkeypatch.setattr(commands, "LOOK_SECONDS", 0.1)
    called_off: list[str] = []
    fetch = fetching._watched
    monkeypatch.setattr(
        fetching, "_watched", lambda *words: called_off.append(words[0]) or fetch(*words)
    )
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/index.json"
        IndexAddresses(data).add(address)
        words = [
            "apply",
            str(COFFEE),
            "-o",
            str(tmp_path / "o.png"),
            "--filter",
            "glowing.brighter",
        ]
        assert commands.run(words, registry) == 2
    for thread in threading.enumerate():
        if thread.name == "fetching":
            thread.join()
    said = capsys.readouterr().err
    assert called_off == [address]
    assert "filter 'glowing.brighter' is not known" in said
    assert "It is of the plugin glowing, and 1 of 1 indexes could not be read just now" in said
    assert "./run plugins search glowing" in said
