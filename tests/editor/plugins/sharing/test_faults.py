"""Indexes and files that are damaged, too large or elsewhere: a sentence, nothing copied."""

from __future__ import annotations

import json
import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from editor.plugins.sharing.fetching import address_of, fetch
from editor.plugins.sharing.index import Entry, IndexFault, ListedFile, index_text, read_index
from editor.plugins.sharing.offers import Offer, fetched, newest, read_offers, version_key

FILE = ListedFile.of("one.py", b"API = 1\n")
ENTRY = Entry("one", "1.0", 1, (FILE,), "MIT", "Ana", "One.", ("One",), ("numpy",), (), "a.png")


def changed(**changes: Any) -> bytes:
    form = json.loads(index_text((ENTRY,)))
    form["plugins"][0] |= changes
    return json.dumps(form).encode()


def test_an_index_comes_back_whole() -> None:
    assert read_index(index_text((ENTRY,)).encode(), "x") == (ENTRY,)


def test_the_words_of_an_index_are_lines_that_a_terminal_can_hold() -> None:
    odd = "a\x1b[2J\nb \ud800\u202ec"
    (entry,) = read_index(changed(version=odd, description=odd, needs=[odd], check=[odd]), "x")
    for words in (entry.version, entry.description, *entry.needs, *(entry.check or ())):
        assert words == "a [2J b \\ud800 c"


OTHER = {"path": "one.py", "sha256": "0" * 64, "length": 8}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "can't be read as an index"),
        (b"\xff\xfe", "can't be read as an index"),
        (b"[" * 100_000, "can't be read as an index"),
        (b"{}", '"format" must be'),
        (b'{"format": "kernelroom plugin index", "version": 2, "plugins": []}', "has version 2"),
        (b'{"format": "kernelroom plugin index", "version": 1}', "no list"),
        (changed(id="../x"), "a plugin's id"),
        (changed(files=[]), "1 to 200 files"),
        (changed(files=[{**OTHER, "path": "../one.py"}]), "is not allowed"),
        (changed(files=[{**OTHER, "path": "/etc/one.py"}]), "is not allowed"),
        (changed(files=[{**OTHER, "path": "C:\\one.py"}]), "is not allowed"),
        (changed(files=[{**OTHER, "path": "two.py"}]), "neither one.py nor in one/"),
        (changed(files=[{**OTHER, "length": 10**12}]), "too large"),
        (changed(files=[OTHER]), "its hash is not that of its files"),
        (changed(picture="../../a.png"), "is not allowed"),
        (changed(api="two"), "not a whole number"),
        (changed(needs="numpy"), "not a list of texts"),
    ],
)
def test_a_damaged_index_is_one_sentence(content: bytes, said: str) -> None:
    with pytest.raises(IndexFault, match=said) as failed:
        read_index(content, "there.json")
    assert str(failed.value).startswith("there.json can't be read as an index: ")
    assert "\n" not in str(failed.value)


@pytest.mark.parametrize("other", [b"API = 2\n", b"API = 1\n# more\n", b""])
def test_a_file_that_differs_is_not_taken(tmp_path: Path, other: bytes) -> None:
    (tmp_path / "one.py").write_bytes(other)
    offer = Offer(ENTRY, str(tmp_path / "kernelroom-plugins.json"))
    with pytest.raises(IndexFault, match="its hash differs"):
        fetched(offer)
    (tmp_path / "one.py").write_bytes(b"API = 1\n")
    got = fetched(offer)
    assert got.files == {"one.py": b"API = 1\n"}
    newer = Offer(Entry("one", "1", 99, (FILE,)), offer.address)
    with pytest.raises(IndexFault, match="needs version 99 of the interface"):
        fetched(newer).install(tmp_path / "plugins", tmp_path / "data")
    assert not (tmp_path / "plugins").exists()


def test_an_install_that_fails_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "one.py").write_bytes(b"API = 1\n")
    folder = tmp_path / "plugins"
    folder.mkdir()
    (folder / "one.py").write_text("mine = 1\n")
    got = fetched(Offer(ENTRY, str(tmp_path / "kernelroom-plugins.json")))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(Exception, match="the disk is full"):
        got.install(folder, tmp_path / "data")
    assert [path.name for path in folder.iterdir()] == ["one.py"]
    assert (folder / "one.py").read_text() == "mine = 1\n"


@pytest.mark.parametrize("path", ["", "kernelroom-plugins.json"])
def test_the_web_gives_no_more_than_is_allowed(served: str, path: str) -> None:
    assert len(read_offers(f"{served}/{path}")) == 2
    whole = len(fetch(f"{served}/kernelroom-plugins.json", 10**6))
    with pytest.raises(IndexFault, match=f"larger than {whole - 1} bytes"):
        fetch(f"{served}/kernelroom-plugins.json", whole - 1)
    with pytest.raises(IndexFault, match="404"):
        fetch(f"{served}/none.json", 10**6)


def test_a_server_that_never_answers_is_called_off_at_once() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        asked: list[bool] = []
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/a.json"
        with pytest.raises(IndexFault, match="was called off"):
            fetch(address, 10, lambda: bool(asked.append(True)) or len(asked) > 2)
        connection, _ = silent.accept()
        with connection:
            connection.recv(4096)
            connection.sendall(b"HTTP/1.0 404 None\r\nContent-Length: 0\r\n\r\n")
        for thread in threading.enumerate():
            if thread.name == "fetching":
                thread.join()
    assert len(asked) == 3


def test_a_watched_fetch_gives_content_and_faults(served: str) -> None:
    whole = fetch(f"{served}/kernelroom-plugins.json", 10**6, lambda: False)
    assert whole == fetch(f"{served}/kernelroom-plugins.json", 10**6)
    with pytest.raises(IndexFault, match="404"):
        fetch(f"{served}/none", 10, lambda: False)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("ftp://a.b/c.json", "http, https or file://"),
        ("file://other/c.json", "files of this machine"),
        ("/no/such/folder", "does not exist"),
        ("http://127.0.0.1:1/", "can't be got"),
        ("/dev/zero", "can't be"),
    ],
)
def test_an_address_that_gives_nothing_is_said(address: str, said: str) -> None:
    with pytest.raises(IndexFault, match=said):
        read_offers(address)


def test_the_address_of_a_folder_names_its_index(tmp_path: Path) -> None:
    assert address_of(str(tmp_path)) == str(tmp_path / "kernelroom-plugins.json")
    assert address_of("https://a.b/c/") == "https://a.b/c/kernelroom-plugins.json"


@pytest.mark.parametrize(
    ("older", "newer"),
    [("1.2", "1.10"), ("1.0b1", "1.0"), ("", "0.1"), ("1.9.9", "2"), ("1.0a2", "1.0b1")],
)
def test_versions_are_ordered(older: str, newer: str) -> None:
    assert version_key(older) < version_key(newer)
    offers = [Offer(Entry("one", version, 1, (FILE,)), "x") for version in (newer, older)]
    assert newest(offers)["one"].entry.version == newer


def test_addresses_that_can_not_be_read_are_said(
    data: Path, plugins: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    data.mkdir()
    (data / "plugin-indexes.json").write_text('{"a": 1}')
    assert plugins("search") == 2
    assert "it is no list of addresses" in capsys.readouterr().err
    (data / "plugin-indexes.json").unlink()
    assert plugins("sources", "--add", data) == 2  # what is no index is not added
    assert plugins("sources", "--remove", data) == 2
    assert "is not among the indexes: there are none" in capsys.readouterr().err
