"""KeptNetworks: the networks that were built by hand, kept from one start to the next."""

from __future__ import annotations

import contextlib
import secrets
from pathlib import Path
from typing import Final

from editor.networks.network_draft import NetworkDraft
from editor.networks.network_file import read_draft_file, write_draft_file
from editor.storage.file_error import FileError
from filters.user_error import UserError

FOLDER: Final = "networks"
MOST: Final = 8  # networks that are kept, of as many windows or starts


class KeptNetworks:
    """One window's network in a folder that all windows share, each in a file of its own.

    So none overwrites another's, and what was there at the last start stays until it is the oldest
    of many.

    Parameters
    ----------
    folder
        Where they are kept; made when the first is written.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own = self._new()

    def begin_another(self) -> None:
        """Leave what this window has kept as it is: another network is kept beside it."""
        self._own = self._new()

    def _new(self) -> Path:
        return self._folder / f"{secrets.token_hex(6)}.json"

    def read(self) -> tuple[tuple[NetworkDraft, ...], tuple[str, ...]]:
        """Return the networks of other windows, the newest last, and what can't be read of them."""
        drafts: list[NetworkDraft] = []
        faults: list[str] = []
        for path in self._files():
            try:
                draft = read_draft_file(path)
            except FileError as error:
                if path.exists():  # else another window has just removed it
                    faults.append(str(error))
                continue
            drafts = [*(one for one in drafts if one != draft), draft]
        return tuple(drafts), tuple(faults)

    def write(self, draft: NetworkDraft) -> None:
        """Keep a network in place of what this window kept before; raise FileError.

        One that there can't be is left out: what was kept before stays.
        """
        try:
            _ = draft.network
        except UserError:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError.of(self._folder, "made", error) from None
        write_draft_file(self._own, draft)
        for path in self._files()[:-MOST]:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        """Return the files, those written last at the end."""
        times = []
        for path in self._folder.glob("*.json"):
            with contextlib.suppress(OSError):  # it has just gone
                times.append((path.stat().st_mtime_ns, path))
        return [path for _, path in sorted(times)]
