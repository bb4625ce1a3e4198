"""Fetching files of an index: from a folder, by file:// or by http(s); limited in size and time."""

from __future__ import annotations

import threading
import urllib.parse
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from editor.plugins.sharing.index import FILE, IndexFault
from editor.storage.file_error import FileError
from editor.storage.whole_file import read_whole

SECONDS: Final = 20.0  # without a byte
CHUNK: Final = 1 << 16
WATCH_SECONDS: Final = 0.05  # between two looks at whether it is still wanted
SCHEMES: Final = ("http", "https", "file")
Cancelled = Callable[[], bool]


def never() -> bool:
    """Say that nothing was called off."""
    return False


def address_of(text: str) -> str:
    """Return an index's whole address, of a URL, a file or a folder; raise IndexFault."""
    scheme = urllib.parse.urlsplit(text).scheme
    if scheme in ("http", "https"):
        return text if text.endswith(".json") else f"{text.rstrip('/')}/{FILE}"
    if scheme not in ("", "file") and len(scheme) > 1:  # one letter is a drive
        raise IndexFault(f"{text} is not allowed: a folder, a file, or http, https or file://")
    path = _path_of(text) if scheme == "file" else Path(text).absolute()
    return str(path / FILE if path.is_dir() else path)


def beside(address: str, path: str) -> str:
    """Return the address of a file that an index names."""
    if urllib.parse.urlsplit(address).scheme in ("http", "https"):
        return urllib.parse.urljoin(address, urllib.parse.quote(path))
    return str(Path(address).parent / path)


def fetch(address: str, most: int, cancelled: Cancelled = never) -> bytes:
    """Return a file's bytes, at most so many; raise IndexFault."""
    if urllib.parse.urlsplit(address).scheme not in ("http", "https"):
        try:
            return read_whole(Path(address), most)
        except FileError as error:
            raise IndexFault(str(error)) from None
    return _got(address, most) if cancelled is never else _watched(address, most, cancelled)


def _watched(address: str, most: int, cancelled: Cancelled) -> bytes:
    """Get it on a thread of its own, which nobody waits for once it is called off."""
    found: list[bytes | IndexFault] = []
    done = threading.Event()

    def get() -> None:
        try:
            found.append(_got(address, most))
        except IndexFault as fault:
            found.append(fault)
        finally:
            done.set()

    threading.Thread(target=get, name="fetching", daemon=True).start()
    while not done.wait(WATCH_SECONDS):
        if cancelled():
            raise IndexFault(f"{address} was not got: it was called off")
    match found:
        case [bytes(content)]:
            return content
        case [IndexFault() as fault]:
            raise fault
    raise IndexFault(f"{address} can't be got")


def _got(address: str, most: int) -> bytes:
    import urllib.error  # here: the program's start needs none of it
    import urllib.request
    from http.client import HTTPException

    request = urllib.request.Request(address, headers={"User-Agent": "Kernelroom"})
    try:
        with _opener().open(request, timeout=SECONDS) as answer:
            return _read(answer, address, most)
    except urllib.error.HTTPError as error:
        error.close()
        raise IndexFault(f"{address} can't be got: {error.code} {error.reason}") from None
    except urllib.error.URLError as error:
        raise IndexFault(f"{address} can't be got: {error.reason}") from None
    except (OSError, HTTPException, ValueError) as error:
        raise IndexFault(f"{address} can't be got: {error or type(error).__name__}") from None


def _opener() -> Any:
    """Follow redirections to web addresses alone: never to a file of this machine."""
    import urllib.request

    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPRedirectHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.HTTPDefaultErrorHandler(),
    ):
        opener.add_handler(handler)
    return opener


def _read(answer: Any, address: str, most: int) -> bytes:
    content = bytearray()
    while part := answer.read(min(CHUNK, most + 1 - len(content))):
        content += part
        if len(content) > most:
            raise IndexFault(f"{address} can't be got: it is larger than {most} bytes")
    return bytes(content)


def _path_of(url: str) -> Path:
    parts = urllib.parse.urlsplit(url)
    if parts.netloc not in ("", "localhost"):
        raise IndexFault(f"{url} is not allowed: file:// names files of this machine")
    from urllib.request import url2pathname

    return Path(url2pathname(parts.path))
