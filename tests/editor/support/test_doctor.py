"""The doctor: every part is said, nothing of a person is, and what is wrong comes first."""

from __future__ import annotations

import json
import os
import platform
from pathlib import Path

import pytest

from editor import VERSION
from editor.bench.cost_file import processor, save_costs
from editor.cli import commands
from editor.support import private
from editor.support.doctor import as_text, examine
from editor.support.machine import calibration, costs_line
from editor.support.private import without_person
from editor.support.qt import QtFacts, look_at_qt, missing_in, missing_libraries
from editor.support.versions import MISSING, NEEDED, OPTIONAL, version_of
from filters.convolution.cost import CostModel
from filters.registry import Registry

WELL = QtFacts("xcb", "1280x800 at 1")
SECTIONS = [
    "what looks wrong",
    "versions",
    "machine",
    "calibration",
    "Qt",
    "plugins",
    "folders",
    "environment",
]


def test_text_and_json_say_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    registry = Registry.builtin()
    assert commands.run(["doctor", "--json"], registry) == 0
    facts = json.loads(capsys.readouterr().out)
    assert list(facts) == SECTIONS
    assert facts["versions"]["Kernelroom"] == VERSION
    assert set(facts["versions"]) >= {*NEEDED, *OPTIONAL, "Python", "system"}
    assert commands.run(["doctor"], registry) == 0
    assert capsys.readouterr().out == as_text(facts)


def test_nothing_tells_who_a_person_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "jane.doe"
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.setattr(private, "_user", lambda: "jane.doe")
    environment = {
        "KERNELROOM_DATA": f"{home}/data",
        "KERNELROOM_EDITOR": "/media/jane.doe/bin/edit",
        "QT_SCALE_FACTOR": "2",
        "DISPLAY": "janes-machine:0",
        "SECRET": "of jane.doe",
    }
    text = as_text(examine((), environment, WELL))
    assert "jane" not in text
    assert "SECRET" not in text
    assert platform.node() not in text or len(platform.node()) < 4
    assert f"~{os.sep}data" in text
    assert "/media/<user>/bin/edit" in text
    assert "QT_SCALE_FACTOR" in text


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("{home}/a.png", "~/a.png"),
        ("in {home}", "in ~"),
        ('File "{home}/x.py", line 1', 'File "~/x.py", line 1'),
        ("{home}2/a.png", "{home}2/a.png"),  # another's
        ("/srv/jo/a.png", "/srv/<user>/a.png"),
        ("/srv/joe/a.png", "/srv/joe/a.png"),
        ("jo said", "jo said"),
    ],
)
def test_home_and_name_are_left_out_of_paths(
    given: str, expected: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    monkeypatch.setattr(private, "_user", lambda: "jo")
    home = str(tmp_path)
    assert without_person(given.format(home=home)) == expected.format(home=home)


def test_what_is_wrong_is_said_in_sentences(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("no folder")
    environment = {"KERNELROOM_DATA": str(taken)}
    qt = QtFacts(missing=("libEGL.so.1",), fault="could not connect to display")
    wrong = examine((), environment, qt)["what looks wrong"]
    assert any("libEGL.so.1" in sentence for sentence in wrong)
    assert any("could not connect" in sentence for sentence in wrong)
    assert any("can't be written" in sentence for sentence in wrong)
    assert examine((), {"KERNELROOM_DATA": str(tmp_path)}, WELL)["what looks wrong"] == []


def test_plugins_are_listed_and_a_failed_one_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path))
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "broken.py").write_text("import nothing_of_that_name\n")
    assert commands.run(["doctor", "--json"], Registry.builtin()) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["plugins"] == {"broken": "failed 0 filters"}
    assert any("broken is failed" in sentence for sentence in facts["what looks wrong"])
    assert facts["folders"]["plugins"].endswith("(1)")


def test_qt_is_started_in_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    seen = look_at_qt()
    assert (seen.platform, seen.fault) == ("offscreen", "")
    assert "x" in seen.screens
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonesuch")
    assert "nonesuch" in look_at_qt().fault


def test_missing_libraries_are_those_that_ldd_does_not_find() -> None:
    told = (
        "/x/QtWidgets.abi3.so:\n"
        "\tlibEGL.so.1 => not found\n"
        "\tlibz.so.1 => /lib/libz.so.1 (0x00007f)\n"
        "/x/libqxcb.so:\n"
        "\tlibEGL.so.1 => not found\n\tlibxcb-cursor.so.0 => not found\n"
    )
    assert missing_in(told) == ("libEGL.so.1", "libxcb-cursor.so.0")
    assert isinstance(missing_libraries(), tuple)


def test_a_calibration_is_said_once_there_is_one(tmp_path: Path) -> None:
    environment = {"KERNELROOM_DATA": str(tmp_path)}
    assert "not measured" in calibration(environment)["convolution"]
    assert costs_line(environment).endswith("built-in figures.")
    save_costs(CostModel(call_ms=5.0), environment)
    assert calibration(environment)["convolution"].startswith("measured on 20")
    assert costs_line(environment).startswith("Times of the convolution: measured on 20")
    assert "transforms by cv2)" in costs_line(environment)


def test_a_processor_and_a_package_that_are_not_known_are_said_so(tmp_path: Path) -> None:
    info = tmp_path / "cpuinfo"
    info.write_text("processor\t: 0\nmodel name\t: A fine one\nmodel name\t: A fine one\n")
    assert processor(info) == "A fine one"
    assert processor(tmp_path / "none")
    assert version_of("a-package-that-nobody-has") == MISSING
