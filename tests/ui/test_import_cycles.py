"""No room of these has a module that imports another in a circle, not even for its types."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FREE_OF_CYCLES = ("ui.kernel", "ui.canvas", "ui.compare", "ui.insight", "ui.input", "ui.form")


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports() -> dict[str, set[str]]:
    """Return which of the project's modules each one names, under TYPE_CHECKING or in a function
    too."""
    paths = {
        module_name(p): p
        for top in ("ui", "editor", "filters")
        for p in ROOT.glob(f"{top}/**/*.py")
    }
    graph: dict[str, set[str]] = {}
    for name, path in paths.items():
        named: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                named |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                own = {alias.name: f"{node.module}.{alias.name}" for alias in node.names}
                named |= {full if full in paths else node.module for full in own.values()}
        graph[name] = (named & paths.keys()) - {name}
    return graph


def reached(graph: dict[str, set[str]], start: str) -> set[str]:
    """Return the modules that importing one brings, step by step."""
    found: set[str] = set()
    todo = [*graph[start]]
    while todo:
        if (name := todo.pop()) not in found:
            found.add(name)
            todo += graph[name]
    return found


@pytest.mark.parametrize("room", FREE_OF_CYCLES)
def test_no_module_of_a_room_comes_back_to_itself(room: str) -> None:
    graph = imports()
    modules = [name for name in graph if name == room or name.startswith(f"{room}.")]
    assert modules
    assert [name for name in modules if name in reached(graph, name)] == []
