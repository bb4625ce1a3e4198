"""What is true of every module: it is short, and imports nothing that imports it."""

from __future__ import annotations

import ast
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]
ROOMS = ("kernelroom", "filters", "editor", "ui", "main")
LONGEST, LONGEST_FUNCTION = 300, 50  # lines (CONTRIBUTING.md, Sizes)
# Called with many options: their signatures and docstrings are the reference that people read.
PUBLIC = {("filters.convolution.convolve", "convolve")}
FORMS = ("image_filter", "generator")  # what these declare is a form
Function = ast.FunctionDef | ast.AsyncFunctionDef


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    """Every module's text, by its name."""
    paths = [p for room in (*ROOMS, "tests") for p in TOP.glob(f"{room}/**/*.py")]
    return {
        ".".join(p.relative_to(TOP).with_suffix("").parts): p.read_text(encoding="utf-8")
        for p in (TOP / "main.py", *paths)
    }


@pytest.fixture(scope="module")
def trees(texts: dict[str, str]) -> dict[str, ast.Module]:
    return {name: ast.parse(text) for name, text in texts.items()}


def imported(tree: ast.Module, known: set[str]) -> set[str]:
    """Return which modules one names: also in a function, and for its types."""
    named: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            named |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            named |= {one if one in known else node.module for one in whole}
    return named & known


def test_no_module_comes_back_to_itself(trees: dict[str, ast.Module]) -> None:
    own = {
        name.removesuffix(".__init__"): tree
        for name, tree in trees.items()
        if name.split(".")[0] in ROOMS
    }
    graph = {name: imported(tree, set(own)) - {name} for name, tree in own.items()}
    assert "ui.app" in graph["main"], "imports in functions count too"
    TopologicalSorter(graph).prepare()  # raises CycleError, which names the circle


def declares_form(function: Function) -> bool:
    called = [d.func for d in function.decorator_list if isinstance(d, ast.Call)]
    return any(isinstance(name, ast.Name) and name.id in FORMS for name in called)


def length(function: Function, is_form: bool) -> int:
    """Return its lines: of a form those below the docstring, else all from ``def`` on."""
    first = function.lineno
    if is_form:
        first = function.body[1 if ast.get_docstring(function) is not None else 0].lineno
    assert function.end_lineno is not None
    return function.end_lineno - first + 1


def test_modules_and_functions_are_short(
    texts: dict[str, str], trees: dict[str, ast.Module]
) -> None:
    long = [name for name, text in texts.items() if len(text.splitlines()) > LONGEST]
    for name, tree in trees.items():
        for node in ast.walk(tree):
            if isinstance(node, Function):
                is_form = declares_form(node) or (name, node.name) in PUBLIC
                if length(node, is_form) > LONGEST_FUNCTION:
                    long.append(f"{name}.{node.name}")
    assert not long
