"""What can be known of a plugin without running it: read from its text."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.plugins.source import main_file, source_of
from editor.storage.file_error import FileError
from filters.plugin import API

LONGEST: Final = 200  # characters of each of its words


@dataclass(frozen=True)
class Manifest:
    """A plugin's own words about itself.

    Parameters
    ----------
    api
        The major version of the plugin interface that it was made for (``API = 1``).
    licence, description
        As in ``__license__``, and the first line of its docstring.
    titles
        Of its filters, where they are written out.
    fault
        Why it can't be read, and in which line; empty and 0 where it can.
    """

    api: int = API
    version: str = ""
    author: str = ""
    licence: str = ""
    description: str = ""
    titles: tuple[str, ...] = ()
    fault: str = ""
    line: int = 0


def read_manifest(path: Path) -> Manifest:
    """Read a plugin's text; nothing of it is run."""
    try:
        tree = ast.parse(source_of(main_file(path)))
    except FileError as error:
        return Manifest(fault=error.reason)
    except SyntaxError as error:
        at = f"line {error.lineno}: " if error.lineno else ""  # a byte of 0 is in no line
        return Manifest(fault=f"{at}{error.msg}", line=error.lineno or 1)
    except ValueError as error:  # so Python before 3.11.4 told of a byte of 0
        return Manifest(fault=str(error), line=1)
    except (RecursionError, MemoryError) as error:
        return Manifest(fault=f"it is nested too deeply: {str(error) or type(error).__name__}")
    known = {"API": API, "__version__": "", "__author__": "", "__license__": ""}
    titles = []
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id in known:
                    known[target.id] = node.value.value
        elif isinstance(node, ast.FunctionDef):
            titles += [t for d in node.decorator_list if (t := _title(d)) is not None]
    api = known["API"]
    return Manifest(
        api if isinstance(api, int) else API,
        _line(known["__version__"]),
        _line(known["__author__"]),
        _line(known["__license__"]),
        _line((ast.get_docstring(tree) or "").partition("\n")[0]),
        tuple(_line(title) for title in titles),
    )


def _line(value: object) -> str:
    """Return a plugin's own words as one line that lists and files can hold."""
    text = str(value)[:LONGEST].encode("utf-8", "backslashreplace").decode()
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _title(decorator: ast.expr) -> str | None:
    if not isinstance(decorator, ast.Call) or not decorator.args:
        return None
    name = decorator.func
    called = name.attr if isinstance(name, ast.Attribute) else getattr(name, "id", "")
    first = decorator.args[0]
    is_text = isinstance(first, ast.Constant) and isinstance(first.value, str)
    return str(first.value) if called == "image_filter" and is_text else None  # type: ignore[attr-defined]
