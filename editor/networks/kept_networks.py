"""KeptNetworks: the networks that were built by hand, kept from one start to the next."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from editor.networks.network_draft import NetworkDraft
from editor.networks.network_file import read_draft_file, write_draft_file
from editor.storage.file_error import FileError
from editor.storage.own_file import OwnFile
from filters.user_error import UserError

FOLDER: Final = "networks"
MOST: Final = 8  # networks that are kept, of as many windows or starts


class KeptNetworks:
    """One window's network in a folder that all windows share, each in a file of its own.

    Parameters
    ----------
    folder
        Where they are kept; made when the first is written.
    """

    def __init__(self, folder: Path) -> None:
        self._own = OwnFile(folder, ".json", MOST)

    def begin_another(self) -> None:
        """Leave what this window has kept as it is: another network is kept beside it."""
        self._own.begin_another()

    def read(self) -> tuple[tuple[NetworkDraft, ...], tuple[str, ...]]:
        """Return the networks of other windows, the newest last, and what can't be read of them."""
        drafts: list[NetworkDraft] = []
        faults: list[str] = []
        for path in self._own.all_there():
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
        self._own.hold()
        write_draft_file(self._own.path, draft)
        self._own.remove_oldest()

    def let_go(self) -> None:
        """Leave the network to the next starts: the window closes."""
        self._own.let_go()
