"""The example package of the docs: found, built, installed, checked and run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import numpy as np
import pytest

from editor.photo.load import load
from tests.sample_photos import COFFEE
from tests.test_wheel import built

ROOT = Path(__file__).parents[3]
PACKAGE = ROOT / "docs" / "plugin-package"


def run(site: Path, data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(site), "KERNELROOM_DATA": str(data)}
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        env=environment,
        cwd=data,
        capture_output=True,
        text=True,
        timeout=200,
    )


def works(site: Path, data: Path) -> None:
    """Try all that its README says."""
    data.mkdir()
    listed = run(site, data, "plugins", "list")
    assert "film\tok\t1.2\tfilm.fade, film.halation" in listed.stdout, listed
    checked = run(site, data, "plugins", "check", "film")
    assert "film_looks: fit to share" in checked.stdout, checked
    one = run(site, data, "plugins", "check", "film.fade")
    assert "film.halation" not in one.stdout
    assert one.returncode == 0, one
    out = data / "out.npy"
    words = ("apply", str(COFFEE), "-o", str(out), "--filter", "film.fade", "-p", "amount=100")
    applied = run(site, data, *words)
    assert applied.returncode == 0, applied
    samples = load(COFFEE).samples / np.float32(255)
    grey = 0.35 + 0.55 * (samples[..., :3] @ np.float32([0.2126, 0.7152, 0.0722]))
    np.testing.assert_allclose(np.load(out), np.repeat(grey[..., None], 3, axis=2), atol=1e-5)


def laid(site: Path) -> Path:
    """Lay the package there as an installer does."""
    project = tomllib.loads((PACKAGE / "pyproject.toml").read_text())["project"]
    shutil.copytree(PACKAGE / "film_looks", site / "film_looks")
    info = site / "kernelroom_film_looks-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Name: {project['name']}\nVersion: {project['version']}\n")
    ((group, entries),) = project["entry-points"].items()
    lines = "".join(f"{name} = {module}\n" for name, module in entries.items())
    (info / "entry_points.txt").write_text(f"[{group}]\n{lines}")
    return site


def test_an_installed_package_works_as_its_readme_says(tmp_path: Path) -> None:
    works(laid(tmp_path / "site"), tmp_path / "data")


def test_a_package_is_found_without_importing_it_in_the_program(tmp_path: Path) -> None:
    site = laid(tmp_path / "site")
    flag = tmp_path / "imported by"
    (site / "film_looks" / "__init__.py").write_text(
        f"import os, sys\nopen({str(flag)!r}, 'a').write(sys.argv[0] + '|')\n"
    )
    (site / "kernelroom_film_looks-1.2.dist-info" / "entry_points.txt").write_text(
        "[kernelroom.filters]\nfilm = film_looks.fade\nnone = no.such.package\nbad = film_looks.x\n"
    )
    (tmp_path / "data").mkdir()
    listed = run(site, tmp_path / "data", "plugins", "list")
    assert "film\tok\t1.2\tfilm.fade" in listed.stdout, listed
    assert "main.py" not in flag.read_text()


def test_the_package_is_built_installed_and_run(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(PACKAGE, copy)
    (tmp_path / "wheels").mkdir()
    wheel = built(copy, tmp_path / "wheels")
    site = tmp_path / "site"
    pip = [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--no-index"]
    subprocess.run([*pip, "--target", str(site), str(wheel)], check=True, timeout=200)
    works(site, tmp_path / "data")


@pytest.mark.parametrize("helper", ["helper.py", "helper/__init__.py"])
def test_a_plugin_may_import_what_lies_beside_it(tmp_path: Path, helper: str) -> None:
    folder = tmp_path / "data" / "plugins"
    (folder / helper).parent.mkdir(parents=True, exist_ok=True)
    (folder / helper).write_text("HALF = 0.5\n")
    (folder / "one.py").write_text(
        "from helper import HALF\nfrom kernelroom.plugin import Pixels, image_filter\n"
        "@image_filter('One')\ndef one(pixels: Pixels) -> Pixels:\n    '''Halve.'''\n"
        "    return pixels * HALF\n"
    )
    done = run(tmp_path, tmp_path / "data", "plugins", "check", "one")
    assert "FAIL" not in done.stdout, done
    assert "fit to share" in done.stdout
