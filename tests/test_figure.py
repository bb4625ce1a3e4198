"""The figure of docs/architecture.md is the tree: every folder, on the floor that is checked."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]
ROOMS = ("ui", "editor", "filters")
GAP = re.compile(r" {2,}")


def in_figure(room: str) -> list[str]:
    """Return what the figure names in a room, from the top."""
    text = (TOP / "docs" / "architecture.md").read_text(encoding="utf-8")
    figure = text.split("```")[1].splitlines()
    first = next(n for n, line in enumerate(figure) if line.startswith(f"{room}/"))
    lines = [figure[first].replace(f"{room}/", " " * (len(room) + 1), 1)]
    for line in figure[first + 1 :]:
        if not line.startswith(" "):
            break
        lines.append(line)
    # Names stand apart by two spaces, and what they are begins in a column of its own.
    return [name for line in lines for name in GAP.split(line[:45].strip()) if name]


def in_tree(room: str) -> set[str]:
    folders = {p.parent.name for p in (TOP / room).glob("*/__init__.py")}
    return folders | {p.stem for p in (TOP / room).glob("*.py") if p.stem != "__init__"}


def floors(room: str) -> list[set[str]]:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
    for contract in project["tool"]["importlinter"]["contracts"]:
        if contract.get("containers") == [room]:
            return [set(layer.split(" : ")) for layer in contract["layers"]]
    raise AssertionError(f"no contract has the floors of {room}")


@pytest.mark.parametrize("room", ROOMS)
def test_each_folder_is_in_the_figure_once_and_no_other_is(room: str) -> None:
    named = in_figure(room)
    assert sorted(named) == sorted(in_tree(room))


@pytest.mark.parametrize("room", ROOMS)
def test_the_figure_has_the_floors_that_are_checked(room: str) -> None:
    floor_of = {name: n for n, floor in enumerate(floors(room)) for name in floor}
    order = [floor_of[name] for name in in_figure(room)]
    assert order == sorted(order)


def test_each_folder_says_in_its_init_what_it_is_for() -> None:
    for folder in {p.parent for room in ROOMS for p in (TOP / room).glob("**/*.py")}:
        if folder.parent != TOP:
            assert (folder / "__init__.py").read_text(encoding="utf-8").startswith('"""'), folder
