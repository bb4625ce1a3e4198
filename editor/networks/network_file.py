"""Networks from files and into files: our JSON, and ONNX."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

from editor.networks.bank_file import MOST_BYTES
from editor.networks.network_draft import NetworkDraft
from editor.networks.network_json import form_of, network_of
from editor.networks.onnx_read import input_size, read_network
from editor.networks.onnx_write import write_network
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError
from editor.storage.json_text import from_bytes, to_text
from editor.storage.whole_file import read_whole
from filters.network.network import Network
from filters.user_error import UserError

T = TypeVar("T")
SUFFIXES: Final = (".json", ".onnx")


def read_network_file(path: Path) -> Network:
    """Read a network; raise FileError, which says what of it can't be read."""
    return _read(path, network_of, lambda network: network)


def read_draft_file(path: Path) -> NetworkDraft:
    """Read a network to be edited: banks of a JSON file keep their names; raise FileError."""
    return _read(path, NetworkDraft.of_form, NetworkDraft.of)


def _read(path: Path, from_form: Callable[[Any], T], from_network: Callable[[Network], T]) -> T:
    _check_suffix(path, "opened as a network")
    content = read_whole(path, MOST_BYTES)
    try:
        if path.suffix.lower() == ".json":
            return from_form(from_bytes(content))
        return from_network(read_network(content))
    except MemoryError:
        raise FileError(path, "opened", "there is not enough memory for it") from None
    except UserError as error:
        raise FileError(path, "opened", str(error)) from None


def made_for(path: Path) -> tuple[int, int] | None:
    """Return (rows, columns) of the picture that an ONNX file is made for; None where any is."""
    if path.suffix.lower() != ".onnx":
        return None
    return input_size(read_whole(path, MOST_BYTES))


def write_network_file(path: Path, network: Network) -> None:
    """Write a network in the format of the file's suffix; raise FileError."""
    _write(path, lambda: form_of(network), lambda: network)


def write_draft_file(path: Path, draft: NetworkDraft) -> None:
    """Write a network that was edited, a bank by its name where JSON has one; raise FileError."""
    _write(path, lambda: draft.form, lambda: draft.network)


def _write(path: Path, form: Callable[[], Any], network: Callable[[], Network]) -> None:
    _check_suffix(path, "written as a network")
    try:
        if path.suffix.lower() == ".json":
            content = to_text(form()).encode()
        else:
            content = write_network(network())
    except UserError as error:
        raise FileError(path, "written", str(error)) from None
    with replacing(path) as temporary:
        temporary.write_bytes(content)


def _check_suffix(path: Path, doing: str) -> None:
    if path.suffix.lower() not in SUFFIXES:
        raise FileError(path, doing, f"{' and '.join(SUFFIXES)} are allowed")
