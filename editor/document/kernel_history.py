"""KernelHistory: the kernels worked on last, kept in a file across restarts."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from editor.storage import json_text
from editor.storage.alone import alone_with
from editor.storage.atomic import write_text
from editor.storage.file_error import FileError
from editor.storage.whole_file import read_whole
from filters.design.kernel_kind import kernel_from_json, kernel_to_json
from filters.kernel import Kernel
from filters.params.param import ParamError
from filters.user_error import UserError

MOST: Final = 50
FILE_NAME: Final = "recent-kernels.json"
_FORMAT: Final = "kernelroom recent kernels"


class KernelHistoryError(UserError, ValueError):
    """A file that holds no kernels: one sentence naming what is wrong."""


@dataclass(frozen=True)
class KernelHistory:
    """Kernels, newest first, each once, at most 50."""

    kernels: tuple[Kernel, ...] = ()

    def with_kernel(self, kernel: Kernel) -> KernelHistory:
        """Put a kernel first; the oldest goes where there are too many."""
        rest = (other for other in self.kernels if other != kernel)
        return KernelHistory((kernel, *rest)[:MOST])

    def to_text(self) -> str:
        """Return the file's text; the oldest that a file has no room for are left out."""
        written: list[dict[str, Any]] = []
        room = json_text.MAX_LENGTH - 1000
        for kernel in self.kernels:
            form = kernel_to_json(kernel)
            room -= len(json_text.to_text(form)) + 20 * (kernel.shape[0] + 8)  # with its indent
            if room < 0:
                break
            written.append(form)
        return json_text.to_text({"format": _FORMAT, "version": 1, "kernels": written})

    @classmethod
    def from_bytes(cls, content: bytes) -> KernelHistory:
        """Read `to_text`'s form; raise KernelHistoryError."""
        try:
            form = json_text.from_bytes(content)
        except json_text.JsonTextError as error:
            raise KernelHistoryError(str(error)) from None
        if not isinstance(form, dict) or form.get("format") != _FORMAT:
            raise KernelHistoryError(f"it is not a file of {_FORMAT}")
        if form.get("version") != 1:
            raise KernelHistoryError(f"its version {form.get('version')!r} is not known: only 1 is")
        kernels = form.get("kernels")
        if not isinstance(kernels, list):
            raise KernelHistoryError("its kernels are not a list")
        try:
            return cls(tuple(kernel_from_json(kernel) for kernel in kernels[:MOST]))
        except ParamError as error:
            raise KernelHistoryError(str(error)) from None


@dataclass(frozen=True)
class KernelHistoryFile:
    """The file of recent kernels; the file is the only state, so several windows can share it."""

    path: Path

    def load(self) -> KernelHistory:
        """Read the file; a missing one holds nothing. Raise KernelHistoryError or FileError."""
        if not os.path.lexists(self.path):
            return KernelHistory()
        try:
            return KernelHistory.from_bytes(read_whole(self.path))
        except KernelHistoryError as error:
            sentence = f"{self.path} can't be read as recent kernels: {error}"
            raise KernelHistoryError(sentence) from None

    def add(self, kernel: Kernel) -> KernelHistory:
        """Put a kernel first in the file and return what it holds then.

        A file that can't be read as kernels is kept under another name. Raise FileError.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError.of(self.path.parent, "made", error) from None
        with alone_with(self.path):
            try:
                history = self.load()
            except KernelHistoryError:
                self._put_aside()
                history = KernelHistory()
            history = history.with_kernel(kernel)
            write_text(self.path, history.to_text())
        return history

    def _put_aside(self) -> None:
        aside, number = self.path.with_suffix(".broken.json"), 2
        while aside.exists():
            aside, number = self.path.with_suffix(f".broken-{number}.json"), number + 1
        try:
            self.path.rename(aside)
        except OSError as error:
            raise FileError.of(self.path, "renamed", error) from None
