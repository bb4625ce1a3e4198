"""Where programs that are installed keep their kernels."""

from pathlib import Path

import pytest

from editor.exchange.importing import Installed, installed

GIMP = "filters/GimpGegl-gegl-convolution-matrix-config.settings"


@pytest.mark.parametrize("config", [".config", "Library/Application Support", "AppData/Roaming"])
def test_files_are_found_on_every_system(tmp_path: Path, config: str) -> None:
    aseprite = "aseprite" if config == ".config" else "Aseprite"
    gimp = tmp_path / config / "GIMP" / "3.0" / GIMP
    own = tmp_path / config / aseprite / "convmatr.usr"
    for path in (gimp, own):
        path.parent.mkdir(parents=True)
        path.touch()
    assert installed(tmp_path) == (Installed("GIMP", gimp), Installed("Aseprite", own))
