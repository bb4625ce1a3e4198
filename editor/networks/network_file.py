"""Networks from files and into files: our JSON, and ONNX."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from editor.networks.bank_file import MOST_BYTES
from editor.networks.network_json import form_of, network_of
from editor.networks.onnx_read import input_size, read_network
from editor.networks.onnx_write import write_network
from editor.storage.atomic import replacing
from editor.storage.file_error import FileError
from editor.storage.json_text import from_bytes, to_text
from editor.storage.whole_file import read_whole
from filters.network.network import Network
from filters.user_error import UserError

SUFFIXES: Final = (".json", ".onnx")


def read_network_file(path: Path) -> Network:
    """Read a network; raise FileError, which says what of it can't be read."""
    _check_suffix(path, "opened as a network")
    content = read_whole(path, MOST_BYTES)
    try:
        if path.suffix.lower() == ".json":
            return network_of(from_bytes(content))
        return read_network(content)
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
    _check_suffix(path, "written as a network")
    try:
        if path.suffix.lower() == ".json":
            content = to_text(form_of(network)).encode()
        else:
            content = write_network(network)
    except UserError as error:
        raise FileError(path, "written", str(error)) from None
    with replacing(path) as temporary:
        temporary.write_bytes(content)


def _check_suffix(path: Path, doing: str) -> None:
    if path.suffix.lower() not in SUFFIXES:
        raise FileError(path, doing, f"{' and '.join(SUFFIXES)} are allowed")
