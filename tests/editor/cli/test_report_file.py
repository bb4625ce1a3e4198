"""Reports and options that can't do what is asked: said before anything is done or replaced."""

from __future__ import annotations

import argparse

import numpy as np
import pytest

from editor.cli.export_options import add_export_options, given_export_options
from tests.editor.batch.conftest import make_photos


@pytest.fixture
def call(told):
    """Call a command; return its code and what it printed as an error."""
    return lambda *arguments: told(*arguments)[::2]


def test_a_report_never_replaces_a_picture(call, tmp_path) -> None:
    photo, other = make_photos(tmp_path / "in", 2)
    before = photo.read_bytes()
    batch = "batch", photo, other, "-o", "out", "--preset", "Sharpen"
    for command in (("verify", photo, other), batch):
        code, said = call(*command, "--report", "in/photo-00.png")
        assert (code, photo.read_bytes()) == (2, before)
        assert said == "in/photo-00.png is one of the pictures: give --report another name\n"
    assert not list((tmp_path / "out").iterdir())


def test_a_report_that_can_not_be_written_is_said_before_the_work(call, tmp_path) -> None:
    (photo,) = make_photos(tmp_path / "in", 1)
    code, said = call("batch", photo, "-o", "out", "--preset", "Sharpen", "--report", "no/r.json")
    assert (code, list((tmp_path / "out").iterdir())) == (2, [])
    assert "no does not exist" in said
    assert "1 photos" not in said


def test_options_that_would_do_nothing_are_said(call, tmp_path) -> None:
    (photo,) = make_photos(tmp_path / "in", 1)
    assert call("verify", photo, photo, "--sharpen-radius", 2) == (
        2,
        "--sharpen-radius goes with --recipe or --preset: else no file is made\n",
    )
    assert call("verify", photo, photo, "--preset", "Sharpen", "--format", "PNG") == (
        2,
        "--format does not go with verify: the format is that of B\n",
    )


def test_every_export_option_is_known_where_it_is_given() -> None:
    parser = argparse.ArgumentParser()
    add_export_options(parser)
    found = given_export_options(
        argparse.Namespace(**dict.fromkeys(vars(parser.parse_args([])), 1))
    )
    every = {a.option_strings[0] for a in parser._actions} - {"-h"}
    assert set(found) == every


def test_an_array_without_a_pixel_is_no_picture(call, tmp_path) -> None:
    np.save(tmp_path / "none.npy", np.zeros((0, 5, 3), np.float32))
    code, said = call("verify", "none.npy", "none.npy")
    assert (code, said) == (2, "none.npy holds no picture: (rows, columns, channels)\n")
