"""Meeting: where a program's second start finds the window of the first, and hands it its files.

By a socket of the file system: Qt's own needs libraries that a bare system lacks, and takes a
second to import. Windows has none in Python; there each start opens a window of its own.
"""

from __future__ import annotations

import hashlib
import os
import socket
import stat
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.storage.folders import user_data
from editor.storage.json_text import compact_text, from_bytes

MOST_BYTES: Final = 1 << 20  # of one handing over
TAKEN: Final = b"taken\n"
PATIENCE: Final = 3.0  # seconds; a window that does not answer by then is stuck
TOKENS: Final = (
    "XDG_ACTIVATION_TOKEN",
    "DESKTOP_STARTUP_ID",
)  # allow a window to come to the front
TOP: Final = Path(__file__).parents[2]


@dataclass(frozen=True)
class Handed:
    """What a second start hands over.

    Parameters
    ----------
    paths
        Absolute; none where it was started without any.
    tokens
        What the desktop gave that start, so that a window may come to the front, by `TOKENS`.
    """

    paths: tuple[Path, ...] = ()
    tokens: tuple[tuple[str, str], ...] = ()

    def as_line(self) -> bytes:
        """Return it as one line."""
        # names of files need not be UTF-8
        given = {"paths": [os.fsdecode(path) for path in self.paths], "tokens": dict(self.tokens)}
        return compact_text(given).encode("ascii")

    @classmethod
    def of_line(cls, line: bytes) -> Handed:
        """Read a line; raise ValueError where it is none of ours."""
        given = from_bytes(line, MOST_BYTES)
        if not isinstance(given, dict):
            raise ValueError("no object")
        paths, tokens = given.get("paths"), given.get("tokens")
        if not isinstance(paths, list) or not isinstance(tokens, dict):
            raise ValueError("paths or tokens are missing")
        if not all(isinstance(one, str) for one in (*paths, *tokens.values())):
            raise ValueError("a path or token is no text")
        known = tuple((name, tokens[name]) for name in TOKENS if name in tokens)
        return cls(tuple(Path(path) for path in paths if os.path.isabs(path)), known)


def meeting_place(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return the socket of this program, person, data folder and screen; None where none can be.

    Other copies of the program, other data and other screens have windows of their own.
    """
    if not hasattr(socket, "AF_UNIX"):
        return None
    folder = _own_folder(environment)
    if folder is None:
        return None
    names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    parts = [str(TOP), str(user_data(environment).absolute())]
    parts += [environment.get(name, "") for name in names]
    text = "\0".join(parts).encode("utf-8", "surrogateescape")
    return folder / f"kernelroom-{hashlib.sha256(text).hexdigest()[:16]}"


def _own_folder(environment: Mapping[str, str]) -> Path | None:
    """Return a folder that nobody else may write in."""
    named = environment.get("XDG_RUNTIME_DIR", "")
    if named and _is_ours(Path(named)):
        return Path(named)
    folder = Path(tempfile.gettempdir()) / f"kernelroom-{os.getuid()}"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError:
        return None
    return folder if _is_ours(folder) else None


def _is_ours(folder: Path) -> bool:
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def hand_over(
    paths: Sequence[str], environment: Mapping[str, str] = os.environ, patience: float = PATIENCE
) -> bool:
    """Hand files to the window that is open; return whether there is one that has taken them."""
    place = meeting_place(environment)
    if place is None or not place.exists():
        return False
    tokens = tuple((name, environment[name]) for name in TOKENS if environment.get(name))
    line = Handed(tuple(Path(path).absolute() for path in paths), tokens).as_line()
    if len(line) > MOST_BYTES:
        return False
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as ours:
            ours.settimeout(patience)
            ours.connect(str(place))
            ours.sendall(line)
            return ours.recv(len(TAKEN)) == TAKEN
    except OSError:  # a socket that a killed program has left, or a program that is stuck
        return False
