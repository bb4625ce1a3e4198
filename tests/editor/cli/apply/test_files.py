"""Which files `apply` reads and writes, and what it says of them."""

from __future__ import annotations

import shutil
import tomllib

import numpy as np
import pytest

from editor.photo.load import load
from tests.editor.cli.apply.calls import ROOT, STORED, kernelroom, result
from tests.sample_photos import COFFEE

VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]


def test_the_input_is_replaced_only_when_told(apply, tmp_path):
    shutil.copy(COFFEE, tmp_path / "a.png")
    (tmp_path / "a.png").chmod(0o600)
    before = (tmp_path / "a.png").read_bytes()
    code, err = apply("--preset", "Sharpen", source="a.png", output=tmp_path / "a.png")
    assert code == 2
    assert "is the input itself: give --overwrite" in err
    assert (tmp_path / "a.png").read_bytes() == before
    assert apply("--preset", "Sharpen", "--overwrite", source="a.png", output="a.png") == (0, "")
    assert (tmp_path / "a.png").read_bytes() != before


def test_an_output_that_is_there_is_replaced_without_asking(apply, tmp_path):
    (tmp_path / "out.npy").write_text("old")
    assert apply("--preset", "Identity") == (0, "")
    np.testing.assert_allclose(result(tmp_path), STORED, atol=1e-7)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--help",), 0, "apply INPUT -o OUTPUT"),
        (("--version",), 0, f"Kernelroom {VERSION}\n"),
        (("apply", "--help"), 0, "--kernel"),
        (("--odd",), 2, "the option --odd is not known"),
    ],
)
def test_help_and_version_need_no_window(tmp_path, arguments, code, words):
    done = kernelroom(*arguments, folder=tmp_path)
    assert done.returncode == code
    assert words in done.stdout + done.stderr
    assert bool(done.stderr) == bool(code)


CASES = ROOT / "tests" / "editor" / "photo" / "cases"


def test_what_is_left_out_of_a_file_is_a_note(apply):
    code, said = apply("--kernel", "1", source=CASES / "pages.tif", output="out.tif")
    assert code == 0
    assert said == (
        "note: the TIFF has 3 pages: the first is opened\n"
        "note: 2 further pages or frames of the opened file are not in the saved one\n"
    )


def test_a_photo_that_ends_early_is_opened_only_with_damaged(apply, tmp_path):
    (tmp_path / "cut.png").write_bytes(COFFEE.read_bytes()[:200_000])
    code, said = apply("--kernel", "1", source="cut.png", output="out.png")
    assert code == 2
    assert said.count("\n") == 1
    assert "damaged or cut off" in said
    assert not (tmp_path / "out.png").exists()
    code, said = apply("--kernel", "1", "--damaged", source="cut.png", output="out.png")
    assert code == 0
    assert said == "note: its data ends early: what is missing is black or transparent\n"
    assert load(tmp_path / "out.png").samples.shape == load(COFFEE).samples.shape


@pytest.mark.parametrize("name", ["out.ppm", "out.pgm", "out.pnm", "out.avif", "out.webp"])
def test_every_format_is_written_by_its_suffix(apply, tmp_path, name):
    grey = name == "out.pgm"
    source = CASES / "one.png" if grey else COFFEE
    code, said = apply("--kernel", "1", source=source, output=name)
    assert code == 0
    assert "Traceback" not in said
    assert load(tmp_path / name).samples.shape == load(source).samples.shape
