"""Journal: what is open, on the disk within a moment of each change, for the next start."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import filelock
import numpy as np

from editor.document.image import Image
from editor.document.photos import Photos
from editor.recovery.open_state import MOST_BYTES, OpenState
from editor.recovery.seen import Seen
from editor.storage.atomic import replacing, sweep, write_text
from editor.storage.file_error import FileError
from editor.storage.whole_file import check_ordinary, read_whole
from filters.registry import Registry
from filters.user_error import UserError

KEPT: Final = 8  # sessions that ended badly and were not looked at


@dataclass(frozen=True)
class Abandoned:
    """What a session that ended badly had open.

    Parameters
    ----------
    token
        The name of its files.
    state
        What was open.
    """

    token: str
    state: OpenState


class Journal:
    """One session's files in the folder that all sessions share.

    Each session holds a lock for as long as it runs; the system lets go of it however the process
    ends, so files without a holder are those of a session that ended badly.

    Parameters
    ----------
    folder
        Where journals are kept.
    registry
        The filters there are.
    """

    def __init__(self, folder: Path, registry: Registry) -> None:
        self._folder, self._registry = folder, registry
        self._token = secrets.token_hex(6)
        self._lock = filelock.FileLock(folder / f"{self._token}.lock", thread_local=False)
        self._pasted: set[str] = set()

    def write(
        self, photos: Photos, seen: Mapping[int, Seen] | None = None, replaces: str = ""
    ) -> None:
        """Write what is open, and what of it is looked at, by the photos' numbers.

        Nothing is left where nothing is open. Raises FileError.

        `replaces` is the token of the journal that it was brought back from, which goes next.
        """
        if not photos.items:
            self._remove(self._token)
            self._pasted.clear()
            return
        self._hold()
        state = OpenState.of(photos, seen=seen, replaces=replaces)
        for photo, one in zip(photos.items, state.photos, strict=True):
            if one.pasted and one.pasted not in self._pasted:
                place = self._folder / f"{self._token}-{one.pasted}"
                with replacing(place) as temporary, temporary.open("wb") as file:
                    np.save(file, photo.document.source.samples, allow_pickle=False)
                self._pasted.add(one.pasted)
        write_text(self._folder / f"{self._token}.json", state.to_text(self._registry))

    def close(self, keep: bool = False) -> None:
        """End the session; its files go unless they are to be offered at the next start."""
        if not keep:
            self._remove(self._token)
        self._lock.release()
        if not keep:
            self._path("lock").unlink(missing_ok=True)

    def abandoned(self) -> tuple[Abandoned, ...]:
        """Return what sessions that ended badly had open, newest first.

        Those with nothing that is not saved are removed, and so are the oldest of many.
        """
        found = []
        for path in self._folder.glob("*.json"):
            token = path.stem
            if token == self._token or self._is_held(token):
                continue
            try:
                state = OpenState.from_bytes(read_whole(path, MOST_BYTES), self._registry)
            except (UserError, OSError):
                self._put_aside(path)
                continue
            if state.has_unsaved:
                found.append(Abandoned(token, state))
            else:
                self._remove(token)
        replaced = {one.state.replaces for one in found}  # killed before those could go
        for token in replaced & {one.token for one in found}:
            self._remove(token)
        found = [one for one in found if one.token not in replaced]
        found.sort(key=lambda one: one.state.written, reverse=True)
        for one in found[KEPT:]:
            self._remove(one.token)
        self._sweep()
        return tuple(found[:KEPT])

    def pasted(self, abandoned: Abandoned, name: str) -> Image:
        """Read a pasted picture of a session that ended badly; raise FileError."""
        path = self._folder / f"{abandoned.token}-{Path(name).name}"
        try:
            check_ordinary(path)
            return Image(np.load(path, allow_pickle=False))
        except OSError as error:
            raise FileError.of(path, "opened", error) from None
        except ValueError:
            raise FileError(path, "opened", "it is damaged") from None

    def discard(self, abandoned: Abandoned) -> None:
        """Remove what a session that ended badly has left."""
        self._remove(abandoned.token)

    def _path(self, suffix: str) -> Path:
        return self._folder / f"{self._token}.{suffix}"

    def _hold(self) -> None:
        if self._lock.is_locked:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except OSError as error:
            raise FileError.of(self._folder, "written", error) from None

    def _is_held(self, token: str) -> bool:
        lock = filelock.FileLock(self._folder / f"{token}.lock")
        try:
            lock.acquire(timeout=0)
        except filelock.Timeout:
            return True
        except OSError:
            return False
        lock.release()
        return False

    def _put_aside(self, path: Path) -> None:
        with contextlib.suppress(OSError):
            path.rename(path.with_suffix(".broken"))
            path.with_suffix(".lock").unlink(missing_ok=True)

    def _remove(self, token: str) -> None:
        with contextlib.suppress(OSError):
            (self._folder / f"{token}.json").unlink(missing_ok=True)
            for path in self._folder.glob(f"{token}-*.npy"):
                path.unlink(missing_ok=True)
            if token != self._token:
                (self._folder / f"{token}.lock").unlink(missing_ok=True)

    def _sweep(self) -> None:
        """Remove what was being written when a session was killed: files of no journal."""
        sweep(self._folder, seconds=60.0)
        with contextlib.suppress(OSError):
            found = {path.name.partition("-")[0] for path in self._folder.glob("*-*.npy")}
            found |= {path.stem for path in self._folder.glob("*.lock")}
            for token in found - {self._token}:
                kept = any(
                    (self._folder / f"{token}.{kind}").exists() for kind in ("json", "broken")
                )
                if not kept and not self._is_held(token):
                    self._remove(token)
