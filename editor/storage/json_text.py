"""JSON text as our files hold it: keys in the order given, a row of numbers a line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from filters.user_error import UserError

MAX_LENGTH: Final = 4_000_000  # characters; a 255 x 255 kernel at full precision has 1.4 million


class JsonTextError(UserError, ValueError):
    """A text that is not the JSON we read: one sentence saying where."""


def to_text(form: Any) -> str:
    """Write `form` with two spaces of indent; a list of plain values stays on one line.

    >>> print(to_text({"weights": [[0, -1], [1, 0]]}), end="")
    {
      "weights": [
        [0, -1],
        [1, 0]
      ]
    }
    """
    return _written(form, "") + "\n"


def from_text(text: str) -> Any:
    """Read strict JSON (no NaN or Infinity); raise JsonTextError."""
    if len(text) > MAX_LENGTH:
        raise JsonTextError(f"it has {len(text)} characters, up to {MAX_LENGTH} are allowed")
    try:
        return json.loads(text, parse_constant=_refused)
    except json.JSONDecodeError as error:
        raise JsonTextError(
            f"line {error.lineno}, column {error.colno} is not JSON: {error.msg.lower()}"
        ) from None
    except RecursionError:
        raise JsonTextError("its lists are nested too deeply") from None
    except ValueError as error:  # a whole number of more digits than Python reads
        raise JsonTextError(str(error).partition(";")[0]) from None


def from_bytes(content: bytes) -> Any:
    """Read UTF-8 JSON; raise JsonTextError."""
    try:
        return from_text(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise JsonTextError(f"byte {error.start + 1} is not UTF-8 text") from None


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
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
