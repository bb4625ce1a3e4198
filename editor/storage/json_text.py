"""JSON text as our files hold it: keys in the order given, a row of numbers a line."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from editor.storage.whole_file import read_whole
from filters.user_error import UserError

MAX_LENGTH: Final = 4_000_000  # characters; a 255 x 255 kernel at full precision has 1.4 million
MAX_DEPTH: Final = 40  # lists in lists; a Step's kernel with its design has 9
MAX_DIGITS: Final = 308  # of a whole number, which as a float must be finite

_NO_UTF8: Final = re.compile("[\ud800-\udfff]")


class JsonTextError(UserError, ValueError):
    """A text that is not the JSON we read: one sentence saying where."""


def to_text(form: Any) -> str:
    """Write `form` with two spaces of indent; a list of plain values stays on one line.

    Of a path that is not UTF-8 what is none is escaped, so that it is the same when it is read.

    >>> print(to_text({"weights": [[0, -1], [1, 0]]}), end="")
    {
      "weights": [
        [0, -1],
        [1, 0]
      ]
    }
    """
    return _written(form, "") + "\n"


def compact_text(form: Any) -> str:
    """Write `form` on one line, for what no person reads."""
    return json.dumps(form, ensure_ascii=True, allow_nan=False, separators=(",", ":")) + "\n"


def read_json(path: Path, most: int = MAX_LENGTH) -> Any:
    """Read a JSON file of at most so many bytes; raise FileError or JsonTextError.

    It is looked at before it is read: a pipe, a device or a file that is too large is refused.
    """
    return from_bytes(read_whole(path, most), most)


def from_bytes(content: bytes, most: int = MAX_LENGTH) -> Any:
    """Read UTF-8 JSON; raise JsonTextError."""
    try:
        return from_text(content.decode("utf-8-sig"), most)
    except UnicodeDecodeError as error:
        raise JsonTextError(f"byte {error.start + 1} is not UTF-8 text") from None


def from_text(text: str, most: int = MAX_LENGTH) -> Any:
    """Read strict JSON: no NaN or Infinity, no number beyond a float, no lists 40 deep.

    So nothing that is made of it can overflow, or nest deeper than Python calls.

    Raises
    ------
    JsonTextError
        It is something else.
    """
    if len(text) > most:
        raise JsonTextError(f"it has {len(text)} characters, up to {most} are allowed")
    try:
        form = json.loads(text, parse_constant=_refused, parse_int=_whole, parse_float=_fraction)
    except json.JSONDecodeError as error:
        raise JsonTextError(
            f"line {error.lineno}, column {error.colno} is not JSON: {error.msg.lower()}"
        ) from None
    except RecursionError:
        raise JsonTextError("its lists are nested too deeply") from None
    if not isinstance(form, (dict, list)):
        return form
    level: list[Any] = [form]
    for _ in range(MAX_DEPTH):
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer)
            if isinstance(inner, (dict, list))
        ]
        if not level:
            return form
    raise JsonTextError("its lists are nested too deeply")


def _whole(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise JsonTextError(f"a number has {len(text)} digits, up to {MAX_DIGITS} are allowed")
    return int(text)


def _fraction(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise JsonTextError(f"the number {text[:40]} is too large")
    return number


def _refused(name: str) -> Any:
    raise JsonTextError(f"{name} is not JSON")


def _written(form: Any, indent: str) -> str:
    inner = indent + "  "
    if isinstance(form, Mapping) and form:
        parts = [f"{_plain(str(key))}: {_written(value, inner)}" for key, value in form.items()]
        return "{\n" + ",\n".join(inner + part for part in parts) + "\n" + indent + "}"
    if isinstance(form, (list, tuple)) and any(isinstance(v, (list, tuple, Mapping)) for v in form):
        parts = [_written(value, inner) for value in form]
        return "[\n" + ",\n".join(inner + part for part in parts) + "\n" + indent + "]"
    return _plain(dict(form) if isinstance(form, Mapping) else form)


def _plain(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    if text.isascii() or _NO_UTF8.search(text) is None:
        return text
    return json.dumps(value, ensure_ascii=True, allow_nan=False)  # a path of other bytes
