"""The reference has everything that the program has, and says it as the program does."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.cli import command_names as command_line
from editor.exchange.compat import ROWS
from editor.exchange.formats import FORMATS
from editor.photo.file_format import FORMATS as WRITTEN
from editor.photo.file_kind import READABLE_KINDS
from editor.storage.folders import CATALOGUE
from editor.storage.json_text import read_json
from filters.design.generators import Generators
from filters.registry import Registry
from tests.guide.reference import FOLDER, pages
from tests.sample_photos import COFFEE
from tests.ui.windows import put_on_screen
from ui.app import make_window
from ui.command.registry import CommandRegistry
from ui.window.fixed_keys import reserved_keys

AGAIN = "make it again by: .venv/bin/python -m tests.guide.reference"


@pytest.fixture
def commands(qtbot, tmp_path: Path, registry: Registry) -> CommandRegistry:
    return put_on_screen(make_window(registry, tmp_path, COFFEE), qtbot).commands


def page(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def test_each_page_is_what_the_code_makes_now(commands: CommandRegistry) -> None:
    made = pages(commands)
    written = {path.name for path in FOLDER.glob("*.md")} - {"index.md"}
    assert written == set(made)
    for name, text in made.items():
        assert page(name) == text, f"{name} is old: {AGAIN}"


def test_every_command_and_key_is_there(commands: CommandRegistry) -> None:
    for command in commands:
        assert f"| {command.found_as} |" in page("commands.md"), command.id
        for shortcut in command.shortcuts:
            assert f"`{shortcut}`" in page("keys.md"), command.id
    for key in reserved_keys():
        assert f"`{key}`" in page("keys.md")


def test_every_filter_and_generator_is_there_with_all_its_values() -> None:
    for name, found in (
        ("filters.md", Registry.builtin()),
        ("generators.md", Generators.builtin()),
    ):
        sections = page(name).split("\n### ")[1:]
        by_id = {section.partition("\nId `")[2].partition("`")[0]: section for section in sections}
        assert set(by_id) == {one.id for one in found}
        for one in found:
            assert by_id[one.id].startswith(f"{one.title}\n")
            for param in one.params:
                assert f"| `{param.name}` |" in by_id[one.id], one.id


def test_every_filter_has_a_picture_and_no_other_is_left() -> None:
    pictures = {path.stem for path in (FOLDER / "pictures").glob("*.webp")}
    wanted = {spec.id for spec in Registry.builtin()}
    assert pictures == wanted, f"{AGAIN} --pictures"


def test_every_preset_is_there() -> None:
    files = list(CATALOGUE.glob("*.json"))
    assert files
    for file in files:
        assert f"| {read_json(file)['name']} |" in page("presets.md"), file.name


def test_every_format_and_program_is_there() -> None:
    kernels = page("kernel-files.md")
    for one in FORMATS:
        assert f"| {one.title} | `{one.id}` |" in kernels
        assert all(f"`{suffix}`" in kernels for suffix in one.suffixes)
    assert all(f"| `{name}` |" in kernels for name in ROWS)
    photos = (FOLDER.parent / "formats.md").read_text(encoding="utf-8")
    for kind in (*READABLE_KINDS, *WRITTEN):
        assert all(suffix in photos for suffix in kind.suffixes)


def test_every_command_of_the_command_line_is_there_with_its_options() -> None:
    text = page("command-line.md")
    for name in command_line.NAMES:
        assert f"\n## {name}\n" in text
    for option in ("--preset", "--mask", "--compat", "--report", "--json", "--calibrate"):
        assert option in text
