"""Files that hold something else than they should, for tests to read."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from filters.registry import Registry

ROOT = Path(__file__).parents[3]


REGISTRY = Registry.builtin()


posix = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="other systems have no such files")


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _endless(path: Path) -> None:
    path.symlink_to("/dev/random")


def _circle(path: Path) -> None:
    path.symlink_to(path)


def _folder(path: Path) -> None:
    path.mkdir()


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 36)  # 64 GB, of which none is on the disk


STRANGE = {
    "a pipe": _fifo, "zeros": _zeros, "endless": _endless, "a circle": _circle,
    "a folder": _folder, "huge": _huge,
}  # fmt: skip


strange = pytest.mark.parametrize("make", STRANGE.values(), ids=STRANGE.keys())


DIGITS = "9" * 400


TEXTS = {
    "a 400-digit number": f'{{"format": "kernelroom library", "used": {{"a": {DIGITS}}}}}',
    "only digits": DIGITS,
    "1e999": '{"format": 1e999}',
    "nan": '{"format": NaN}',
    "deep lists": "[" * 100_000,
    "deep objects": '{"a":' * 50_000,
    "41 lists": "[" * 41 + "]" * 41,
    "no text": "\udcff",
    "empty": "",
    "null": "null",
    "a list": "[1, 2]",
    "a number": "3",
    "a text": '"three"',
    "other types": json.dumps(
        {
            "format": ["kernelroom library"], "version": {}, "folders": 3, "favourites": {"a": 1},
            "used": [1], "order": "abc", "step": 5, "steps": 7, "kernels": {}, "for": 1,
            "plugins": [], "call_ms": "fast", "name": 4,
        }
    ),
}  # fmt: skip


broken_text = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", errors="surrogateescape")
