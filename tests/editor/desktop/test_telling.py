"""A desktop's own program that hangs or can't be started takes nothing from what was installed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from editor.desktop import entries


@pytest.mark.parametrize(
    "fault", [subprocess.TimeoutExpired("update-mime-database", 60), PermissionError(13, "denied")]
)
def test_the_files_are_there_whatever_becomes_of_the_caches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: Exception
) -> None:
    asked = []

    def run(command: list[str], **_: object) -> None:
        asked.append(command[0])
        raise fault

    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(subprocess, "run", run)
    written = entries.install(tmp_path, "/opt/kernelroom")
    assert all(path.is_file() for path in written)
    assert len(asked) == 3
    assert entries.uninstall(tmp_path) == written
