"""Sentences: what the editor and filters say where something can't be done, as patterns."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

TOP = Path(__file__).parents[3]
SPEAKING = (TOP / "editor", TOP / "filters")
REFUSING = (*SPEAKING, TOP / "ui")
ENGLISH_ONLY = {"cli", "bench", "cluster"}  # folders of what the command line says
FAULTS = {  # of those who write a plugin or a lesson, or of the program: in English
    "ValueError", "TypeError", "RuntimeError", "KeyError", "OSError", "AttributeError",
    "IndexError", "SignatureError", "FilterError", "FindingError", "LessonError", "IndexFault",
    "CostModelError", "BenchError", "ClusterError", "PluginFault", "Garbage",
}  # fmt: skip


def nodes_of(folder: Path = TOP / "ui") -> list[ast.AST]:
    """Return all that the window's code consists of."""
    paths = (path for path in sorted(folder.rglob("*.py")) if not ENGLISH_ONLY & {*path.parts})
    texts = (path.read_text(encoding="utf-8") for path in paths)
    return [node for text in texts for node in ast.walk(ast.parse(text))]


def of_refusals(folders: Iterable[Path] = REFUSING) -> Iterator[str]:
    """Yield what refuses something says: parts that differ as {}.

    They know no language: the window finds their sentences by these patterns.
    """
    for node in (node for folder in folders for node in nodes_of(folder)):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            if name_of(node.exc.func) not in FAULTS:
                yield from filter(is_sentence, patterns_of(node.exc))
        elif isinstance(node, ast.Call) and name_of(node.func) in ("FileError", "of"):
            yield from (text for one in node.args[1:2] for text in literals_of(one))


def is_sentence(text: str) -> bool:
    """Whether it says something, rather than to be one word or a sign among others."""
    return " " in text.strip() and bool(re.search("[a-z]{3}", text))


def patterns_of(node: ast.AST) -> Iterator[str]:
    """Yield an expression's texts; those with parts as patterns."""
    inside = {
        part for one in ast.walk(node) if isinstance(one, ast.JoinedStr) for part in one.values
    }
    for one in ast.walk(node):
        if isinstance(one, ast.JoinedStr):
            yield pattern_of(one)
        elif isinstance(one, ast.Constant) and isinstance(one.value, str) and one not in inside:
            yield one.value


def pattern_of(text: ast.JoinedStr) -> str:
    """Return an f-string with {} for each part."""
    return "".join(
        str(part.value).replace("{", "{{").replace("}", "}}")
        if isinstance(part, ast.Constant)
        else "{}"
        for part in text.values
    )


def name_of(function: ast.expr) -> str:
    """Return the name of what is called."""
    return str(getattr(function, "attr", getattr(function, "id", "")))


def literals_of(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an argument can be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from (*literals_of(node.body), *literals_of(node.orelse))
