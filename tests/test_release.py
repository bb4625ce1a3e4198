"""The release: its workflow calls scripts that are there, and every job's work is in the draft."""

from __future__ import annotations

import os
import plistlib
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TOP = Path(__file__).parents[1]
SCRIPTS = sorted(
    path
    for path in (TOP / ".ci").iterdir()
    if path.is_file() and path.read_bytes().startswith((b"#!/usr/bin/env bash", b"#!/bin/sh"))
)


def workflow(name: str) -> dict[str, Any]:
    yaml = pytest.importorskip("yaml")
    text = (TOP / ".github" / "workflows" / name).read_text(encoding="utf-8")
    return dict(yaml.safe_load(text))


def lines_of(job: dict[str, Any]) -> str:
    return "\n".join(step.get("run", "") for step in job["steps"])


@pytest.mark.skipif(os.name == "nt", reason="needs bash")
@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_a_script_is_written_as_bash_reads_it(script: Path) -> None:
    assert os.access(script, os.X_OK)
    subprocess.run(["bash", "-n", script], check=True)


@pytest.mark.parametrize("name", ["ci.yml", "release.yml"])
def test_a_workflow_calls_scripts_that_are_there(name: str) -> None:
    called = {
        path
        for job in workflow(name)["jobs"].values()
        for path in re.findall(r"bash (\.ci/\S+)", lines_of(job))
    }
    assert called
    assert all((TOP / path).is_file() for path in called), called


def test_a_release_has_wheel_and_builds_of_three_systems() -> None:
    jobs = workflow("release.yml")["jobs"]
    assert set(jobs["draft"]["needs"]) == set(jobs) - {"draft"}
    systems = {one["os"] for one in jobs["desktop"]["strategy"]["matrix"]["include"]}
    assert systems == {"windows-latest", "macos-latest"}
    for name in ("linux", "desktop"):
        assert "cyclonedx-py environment" in lines_of(jobs[name])
    for name in set(jobs) - {"draft"}:
        assert any("upload-artifact" in step.get("uses", "") for step in jobs[name]["steps"])
    assert "sha256sum" in lines_of(jobs["draft"])


def test_what_packs_the_program_can_be_read() -> None:
    spec = TOP / ".ci" / "kernelroom.spec"
    compile(spec.read_text(encoding="utf-8"), str(spec), "exec")
    with (TOP / ".ci" / "entitlements.plist").open("rb") as file:
        assert all(value is True for value in plistlib.load(file).values())


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="makes its build there")
def test_the_build_of_other_systems_says_what_this_one_is(tmp_path: Path) -> None:
    script = TOP / ".ci" / "build-desktop"
    done = subprocess.run([script, tmp_path / "out"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr == "build-desktop: this is Linux: .ci/build-linux makes its build\n"
    assert not (tmp_path / "out").exists()


def test_the_icon_is_drawn_for_the_build(tmp_path: Path) -> None:
    drawing, picture = TOP / "editor" / "desktop" / "files" / "kernelroom.svg", tmp_path / "a.png"
    script = TOP / ".ci" / "draw-icon"
    subprocess.run([sys.executable, script, drawing, picture], check=True)
    assert picture.read_bytes().startswith(b"\x89PNG")
    done = subprocess.run(
        [sys.executable, script, script, picture], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "is no drawing" in done.stderr
