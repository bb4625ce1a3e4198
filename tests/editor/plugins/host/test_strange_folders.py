"""Folders of plugins as strangers leave them: names that clash, metadata without end."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from editor.plugins.host import PluginHost
from editor.plugins.requirements import dependencies_of
from tests.editor.plugins.host.regions import GOOD

Hosts = Callable[..., PluginHost]


def states(host: PluginHost) -> list[tuple[str, str]]:
    return sorted((record.path.name, record.state) for record in host.records)


def test_of_two_plugins_with_one_name_the_first_gives_its_filters(
    hosts: Hosts, folder: Path
) -> None:
    (folder / "good").mkdir()
    (folder / "good" / "__init__.py").write_text(GOOD)
    (folder / "good.py").write_text(GOOD)
    host = hosts()
    assert states(host) == [("good", "ok"), ("good.py", "failed")]
    assert [spec.id for spec in host.specs] == ["good.shift"]
    (clash,) = [record for record in host.records if record.state == "failed"]
    assert clash.reason == f"{folder / 'good'} has the same name: rename one, or switch it off"
    host.switch(folder / "good", False)
    assert states(host) == [("good", "off"), ("good.py", "ok")]
    assert [spec.id for spec in host.specs] == ["good.shift"]
    host.switch(folder / "good", True)
    assert states(host) == [("good", "ok"), ("good.py", "failed")]
    os.rename(folder / "good", folder / "better")
    host.load()
    assert states(host) == [("better", "ok"), ("good.py", "ok")]


@pytest.mark.parametrize("name", ["a\nb", "a\x1b[31m", "\udcff", "a" * 101])
def test_a_name_that_no_list_or_recipe_can_hold_is_refused(
    hosts: Hosts, folder: Path, name: str
) -> None:
    (folder / f"{name}.py").write_text(GOOD)
    (record,) = hosts().records
    assert record.state == "failed"
    assert "is not allowed: one line of up to 100 characters is" in record.reason
    assert record.reason.isprintable()


def test_metadata_nested_without_end_is_none_and_harms_no_other(hosts: Hosts, folder: Path) -> None:
    deep = "[" * 50_000
    (folder / "deep.py").write_text(f"# /// script\n# dependencies = {deep}\n# ///\n{GOOD}")
    (folder / "pack").mkdir()
    (folder / "pack" / "__init__.py").write_text(GOOD)
    (folder / "pack" / "pyproject.toml").write_text(f"a = {deep}")
    (folder / "good.py").write_text(GOOD)
    assert states(hosts()) == [("deep.py", "ok"), ("good.py", "ok"), ("pack", "ok")]


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("# /// script\n# dependencies = ['a>=1']\n# ///\n", ("a>=1",)),
        ("x = 1\r\n# /// script\r\n#\r\n# dependencies = ['a']\r\n# ///\r\n", ("a",)),
        ("# /// script\n# dependencies = ['a']\n", ()),
        ("# /// script\n# dependencies = ['a']\nx = 1\n# ///\n", ()),
        ("# /// script\nx = 1\n# /// script\n# dependencies = ['b']\n# ///\n", ("b",)),
        ("# /// script\n# a = '''\n# ///\n# '''\n# dependencies = ['c']\n# ///\n", ("c",)),
        ("# /// script\n" * 300_000, ()),  # once it took longer than anybody waits
    ],
)
def test_a_header_is_read_in_one_walk(text: str, needs: tuple[str, ...]) -> None:
    assert dependencies_of(text) == needs


def test_words_of_a_plugin_are_lines_and_its_text_has_an_end(hosts: Hosts, folder: Path) -> None:
    head = "__version__ = '1\\n\\ud800" + "9" * 9_000 + "'\n__author__ = ('a', 5)\n"
    (folder / "good.py").write_text(GOOD + head)
    (folder / "long.py").write_text("x = (" + "1," * 600_000 + ")\n" + GOOD)
    good, long = hosts().records
    assert good.version.startswith("1 \\ud8009")
    assert len(good.version) < 300
    assert "bytes, up to 1,048,576 are allowed" in long.reason


def test_what_is_nested_without_end_says_so(hosts: Hosts, folder: Path) -> None:
    for number, text in enumerate(
        ("-" * 50_000 + "1", "(" * 5_000 + ")" * 5_000, "a" + ".b" * 50_000)
    ):
        (folder / f"deep{number}.py").write_text(f"{GOOD}\nx = {text}\n")
    for record in hosts().records:
        assert record.state == "failed"
        assert "nested" in record.reason or "recursion" in record.reason
        assert not record.reason.endswith(": ")
