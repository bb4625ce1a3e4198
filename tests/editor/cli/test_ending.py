"""How commands end in a real process: signals, closed and full output, mistyped names."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from editor.photo.load import load
from editor.photo.save import save
from tests.editor.cli.background import heeds_ctrl_c
from tests.sample_photos import COFFEE

MAIN = Path(__file__).parents[3] / "main.py"
POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and /dev are POSIX's")
FULL = Path("/dev/full")
SLOW_PLUGIN = """
import time
from filters.plugin import Pixels, image_filter
API = 1

@image_filter("Slow")
def slow(pixels: Pixels) -> Pixels:
    '''Take a minute.'''
    open(FILE, "w").close()
    time.sleep(60)
    return pixels
"""


def started(folder: Path, *arguments: object, **more: object) -> subprocess.Popen[str]:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }
    return subprocess.Popen(
        [sys.executable, str(MAIN), *map(str, arguments)],
        cwd=folder,
        env={**environment, "KERNELROOM_DATA": str(folder / "data")},
        text=True,
        errors="surrogateescape",
        **{
            "stdout": subprocess.PIPE,
            "stderr": subprocess.PIPE,
            "preexec_fn": heeds_ctrl_c,
            **more,
        },
    )


def said(folder: Path, *arguments: object, **more: object) -> tuple[int, str, str]:
    with started(folder, *arguments, **more) as process:
        out, err = process.communicate(timeout=120)
    return process.returncode, out or "", err or ""


def left(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} - {"data"}


@POSIX
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_apply_with_its_code_and_nothing_is_written(
    tmp_path: Path, how: signal.Signals
) -> None:
    """At a moment that the test chooses: while a plugin computes."""
    plugins, begun = tmp_path / "plugins", tmp_path / "begun"
    plugins.mkdir()
    (plugins / "slow.py").write_text(SLOW_PLUGIN.replace("FILE", repr(str(begun))))
    (tmp_path / "out.png").write_text("keep me")
    given = ("apply", COFFEE, "-o", "out.png", "--filter", "slow.slow", "--plugin-path", plugins)
    with started(tmp_path, *given) as process:
        while not begun.exists():
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(how)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 128 + how
    assert (out, err) == ("", f"kernelroom: stopped ({how.name})\n")
    assert (tmp_path / "out.png").read_text() == "keep me"
    assert left(tmp_path) == {"out.png", "plugins", "begun"}
    assert not list((tmp_path / "data" / "unfinished").glob("*"))


@POSIX
def test_at_any_moment_a_signal_leaves_the_old_file_or_the_new_one_and_no_other(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    rng = random.Random(1)
    photo = np.random.default_rng(1).integers(0, 256, (1500, 1500, 3), np.uint8)
    save(tmp_path / "in.png", photo)
    (tmp_path / "out.png").write_text("keep me")
    begun = time.perf_counter()
    assert said(tmp_path, "apply", "in.png", "-o", "whole.png", "--filter", "median")[0] == 0
    whole, length = load(tmp_path / "whole.png").samples, time.perf_counter() - begun
    for _ in range(pytestconfig.getoption("signals")):
        how = rng.choice((signal.SIGINT, signal.SIGTERM))
        with started(tmp_path, "apply", "in.png", "-o", "out.png", "--filter", "median") as process:
            time.sleep(length * (0.3 + 0.7 * rng.random()))
            process.send_signal(how)
            _, err = process.communicate(timeout=60)
        assert process.returncode in (0, 128 + how, -how)  # the last while Python itself starts
        if process.returncode != -how:
            assert "Traceback" not in err
        assert left(tmp_path) == {"in.png", "out.png", "whole.png"}
        if process.returncode == -how:
            assert (tmp_path / "out.png").read_text() == "keep me"
        elif process.returncode == 0:
            assert np.array_equal(load(tmp_path / "out.png").samples, whole)
        (tmp_path / "out.png").write_text("keep me")


@POSIX
def test_the_next_start_sweeps_what_a_killed_save_left_wherever_that_was(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    rows = np.random.default_rng(1).integers(0, 65536, (3000, 2000, 3), np.uint16)
    save(tmp_path / "in.tif", rows)
    given = ("apply", tmp_path / "in.tif", "-o", elsewhere / "out.png", "--kernel", "1")
    with started(tmp_path, *given) as process:
        while not list(elsewhere.iterdir()):
            assert process.poll() is None
            time.sleep(0.001)
        process.kill()
    (stray,) = elsewhere.iterdir()
    assert stray.name.startswith(".kernelroom-")
    assert said(tmp_path, "presets", "folders")[0] == 0
    assert not list(elsewhere.iterdir())
    assert not list((tmp_path / "data" / "unfinished").iterdir())


@pytest.mark.skipif(not FULL.exists(), reason="there is no /dev/full")
@pytest.mark.parametrize(
    "given",
    [
        ("presets", "list"),
        ("presets", "show", "Comet"),
        ("--version",),
        ("--help",),
        ("presets", "export", "Comet", "--format", "csv"),
        ("apply", "--help"),
    ],
    ids=" ".join,
)
def test_output_that_can_not_be_written_is_one_sentence(
    tmp_path: Path, given: tuple[str, ...]
) -> None:
    with FULL.open("w") as full:
        code, _, err = said(tmp_path, *given, stdout=full)
    assert (code, err) == (2, "kernelroom: the output can't be written: the disk is full\n")
    closed = {"preexec_fn": lambda: os.close(1), "stdout": None}
    code, _, err = said(tmp_path, *given, **closed)
    assert (code, err) == (2, "kernelroom: the output can't be written: it is closed\n")
    with FULL.open("w") as full:
        assert said(tmp_path, "presets", "show", "no such", stderr=full)[0] == 2


@POSIX
def test_with_all_streams_closed_apply_writes_the_photo_and_nothing_into_it(tmp_path: Path) -> None:
    def close() -> None:
        for number in (0, 1, 2):
            os.close(number)

    given = ("apply", COFFEE, "--filter", "median", "-o")
    assert said(tmp_path, *given, "open.png")[0] == 0
    closed = {"preexec_fn": close, "stdout": None, "stderr": None}
    assert said(tmp_path, *given, "closed.png", **closed)[0] == 0
    assert (tmp_path / "closed.png").read_bytes() == (tmp_path / "open.png").read_bytes()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_names_that_are_not_utf8_are_one_sentence_or_work(tmp_path: Path) -> None:
    odd = os.fsdecode(b"\xff\xe9")
    folder = tmp_path / odd
    folder.mkdir()
    (folder / f"{odd}.png").write_bytes(COFFEE.read_bytes())
    (folder / f"{odd}.csv").write_text("1,2,1\n")
    for given in (
        ("apply", f"{odd}.png", "-o", "out.png", "--filter", "median"),
        ("apply", COFFEE, "-o", f"{odd}.out.png", "--filter", "median"),
        ("apply", COFFEE, "-o", "out.png", "--filter", "median"),  # in a folder of such a name
        ("apply", COFFEE, "-o", "out.npy", "--filter", odd),
        ("apply", COFFEE, "-o", "out.npy", "--kernel", f"@{odd}.csv"),
        ("apply", COFFEE, "-o", "out.npy", "--kernel", odd),
        ("apply", COFFEE, "-o", "out.npy", "--recipe", f"{odd}.json"),
        ("presets", "show", odd),
        ("presets", "import", f"{odd}.csv"),
        ("presets", "folders", "--add", "."),
        ("presets", "thumbnails", "pictures"),
        ("plugins", "check", f"{odd}.py"),
        (odd,),
    ):
        code, _, err = said(folder, *given)
        assert "Traceback" not in err, given
        assert "Warning" not in err, given
        assert code in (0, 2), given
        assert not code or err.count("\n") == 1, given
    assert not list(folder.glob(".kernelroom-*"))


@pytest.mark.parametrize(
    "options",
    [
        ("1e308 1e308",),
        ("1e308 -1e308 1e-308", "--normalize"),
        ("1e400",),
        ("1 1", "--divisor", "1e-308"),
        ("1 1", "--offset", "1e308"),
    ],
)
def test_weights_beyond_all_measure_are_one_sentence(
    tmp_path: Path, options: tuple[str, ...]
) -> None:
    code, out, err = said(tmp_path, "apply", COFFEE, "-o", "out.png", "--kernel", *options)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "Warning" not in err
    assert not left(tmp_path)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (("aply", "x"), "there is no command and no photo 'aply': the nearest command is apply"),
        (("zzz",), "'zzz': there are apply, batch, frames"),
        (("--plugin-pth", "x"), "--plugin-pth is not known, the nearest is --plugin-path"),
        (("presets", "lst"), "'lst' is not known: the nearest is list"),
        (("apply", "x.png", "--filtr", "median"), "--filtr, the nearest is --filter"),
        (("apply", COFFEE, "-o", "o.png", "--filter", "Medan"), "the nearest is median"),
        (("apply", COFFEE, "-o", "o.png", "--preset", "Comt"), "the nearest is Comet"),
        (
            ("apply", COFFEE, "-o", "o.png", "--filter", "median", "-p", "raduis=2"),
            "median has no value 'raduis': the nearest is radius",
        ),
    ],
)
def test_a_mistyped_name_is_one_sentence_with_the_nearest(
    tmp_path: Path, given: tuple[str, ...], sentence: str
) -> None:
    code, out, err = said(tmp_path, *given)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert sentence in err


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_window_without_a_display_is_one_sentence(tmp_path: Path) -> None:
    code, _, err = said(tmp_path, COFFEE)
    assert (code, err.count("\n")) == (2, 1)
    assert "there is no display" in err
