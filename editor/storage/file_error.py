"""FileError: a file that can't be read or written, said in one sentence."""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import Final

from filters.user_error import UserError

_REASONS: Final = {
    errno.ENOENT: "it does not exist",
    errno.EACCES: "permission is denied",
    errno.EPERM: "permission is denied",
    errno.EISDIR: "it is a folder",
    errno.ENOTDIR: "a part of its path is not a folder",
    errno.EBADF: "it is closed",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota is used up",
    errno.EROFS: "the disk is read-only",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EFBIG: "it would be too large for this disk",
    errno.ELOOP: "its links go round in a circle",
}
_CUT_SHORT: Final = re.compile(r"\d+ requested and \d+ written")  # numpy's, without a number


def reason_of(error: OSError) -> str:
    """Word what the operating system says."""
    if error.errno is None and _CUT_SHORT.fullmatch(str(error)):
        return _REASONS[errno.ENOSPC]
    return _REASONS.get(error.errno or 0, (error.strerror or str(error)).lower())


class FileError(UserError):
    """A file that can't be read or written: one sentence naming it and why."""

    def __init__(self, path: Path, doing: str, reason: str) -> None:
        super().__init__(f"{printable(path)} can't be {doing}: {reason}")
        self.path, self.reason = path, reason

    @classmethod
    def of(cls, path: Path, doing: str, error: OSError) -> FileError:
        """Word an error of the operating system."""
        return cls(path, doing, reason_of(error))

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (str(self), self.path, self.reason)


def _rebuilt(sentence: str, path: Path, reason: str) -> FileError:
    error = FileError(path, "", reason)
    error.args = (sentence,)
    return error


def printable(path: Path | str) -> str:
    """Return the path on one line, also where its name has line ends or bytes that are no text."""
    text = str(path).encode("utf-8", "backslashreplace").decode()
    return text if text.isprintable() else repr(text)[1:-1]
