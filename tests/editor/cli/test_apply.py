"""The command line as a person calls it: a process of its own, or its function."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
import tomllib
import zlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import scipy.ndimage

from editor.cli import commands
from editor.cli.parser import CommandParser
from editor.cli.step_options import add_step_options, steps_of
from editor.document.recipe import Recipe, save_recipe
from editor.document.step import Step
from editor.photo.load import load
from editor.photo.save import save
from editor.presets.library import PresetLibrary
from editor.presets.preset import Preset
from filters.blending.blending import Blending
from filters.kernel import Kernel
from tests.sample_photos import COFFEE

ROOT = Path(__file__).parents[3]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
STORED = load(COFFEE).samples / 255.0


def kernelroom(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "KERNELROOM_DATA": str(folder / "data")}
    command = [sys.executable, str(ROOT / "main.py"), *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, cwd=folder, env=environment, check=False
    )


@pytest.fixture
def apply(registry, tmp_path, monkeypatch, capsys):
    """Call the command in this process, on coffee.png into out.npy unless told otherwise."""
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object, source: object = COFFEE, output: object = "out.npy"):
        argv = ["apply", str(source), "-o", str(output), *map(str, arguments)]
        code = commands.run(argv, registry)
        captured = capsys.readouterr()
        assert captured.out == ""
        return code, captured.err

    return call


def correlated(weights: object, mode: str = "nearest", cval: float = 0.0) -> np.ndarray:
    grid = np.asarray(weights, float)
    planes = [scipy.ndimage.correlate(STORED[..., c], grid, mode=mode, cval=cval) for c in range(3)]
    return np.stack(planes, -1)


def result(tmp_path: Path) -> np.ndarray:
    return np.load(tmp_path / "out.npy", allow_pickle=False)


SHARPEN = np.array([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])
SOBEL = np.array([[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]])


def test_the_preset_sharpen_equals_scipy_rounded_at_the_end(tmp_path):
    done = kernelroom("apply", COFFEE, "-o", "out.png", "--preset", "Sharpen", folder=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    wanted = np.rint(np.clip(correlated(SHARPEN) * 255, 0, 255))
    np.testing.assert_array_equal(load(tmp_path / "out.png").samples, wanted)


@pytest.mark.parametrize(
    "kernel", ["-1 0 1; -2 0 2; -1 0 1", "-1,0,1;-2,0,2;-1,0,1", "-1 0 1\n-2 0 2\n-1 0 1"]
)
def test_a_kernel_may_begin_with_a_minus_sign(apply, tmp_path, kernel):
    assert apply("--kernel", kernel, "--offset", "-1e-1", "--divisor", "-4") == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(SOBEL) / -4 - 0.1, atol=1e-5)


def test_a_kernel_may_come_from_a_file_and_hold_arithmetic(apply, tmp_path):
    (tmp_path / "kernel.txt").write_text("1/9 1/9 1/9\n1/9 1/9 1/9\n1/9 1/9 1/9\n")
    assert apply("--kernel", "@kernel.txt") == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(np.full((3, 3), 1 / 9)), atol=1e-5)


@pytest.mark.parametrize(
    ("border", "mode", "cval"),
    [
        ("clamp", "nearest", 0), ("mirror", "reflect", 0), ("reflect", "mirror", 0),
        ("wrap", "wrap", 0), ("black", "constant", 0), ("white", "constant", 1),
        ("constant:0.25", "constant", 0.25),
    ],
)  # fmt: skip
def test_every_border_equals_scipy(apply, tmp_path, border, mode, cval):
    assert apply("--kernel", "0 -1 0; -1 5 -1; 0 -1 0", "--border", border) == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(SHARPEN, mode, cval), atol=1e-5)


def test_a_transparent_border_gives_alpha(apply, tmp_path):
    assert apply("--kernel", "1 1 1", "--normalize", "--border", "transparent") == (0, "")
    got = result(tmp_path)
    assert got.shape == (400, 600, 4)
    assert got[5, 0, 3] == pytest.approx(2 / 3, abs=1e-6)


def test_the_options_change_the_kernel_of_a_preset(apply, tmp_path):
    assert apply("--preset", "Box blur 3x3", "--divisor", "3", "--offset", "0.5") == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(np.ones((3, 3))) / 3 + 0.5, atol=1e-5)
    assert apply("--preset", "Disk blur 9x9", "--no-normalize")[0] == 0
    assert result(tmp_path).max() > 30
    assert apply("--preset", "Disk blur 9x9", "--divisor", "100")[0] == 0
    assert result(tmp_path).max() < 1


def test_flip_turns_the_kernel_and_origin_shifts_it(apply, tmp_path):
    assert apply("--kernel", "-1 0 1; -2 0 2; -1 0 1", "--flip") == (0, "")
    np.testing.assert_allclose(result(tmp_path), correlated(-SOBEL), atol=1e-5)
    assert apply("--kernel", "1 0 0", "--origin", "0,2") == (0, "")
    np.testing.assert_allclose(result(tmp_path)[:, 2:], STORED[:, :-2], atol=1e-6)


def test_channels_that_are_not_named_keep_their_values(apply, tmp_path):
    assert apply("--kernel", "2", "--channels", "g") == (0, "")
    np.testing.assert_allclose(result(tmp_path), STORED * [1, 2, 1], atol=1e-5)


def test_linear_light_is_another_blur_than_stored_light(apply, tmp_path):
    def linear(stored: np.ndarray) -> np.ndarray:
        return np.where(stored <= 0.04045, stored / 12.92, ((stored + 0.055) / 1.055) ** 2.4)

    assert apply("--kernel", "1 1 1", "--normalize", "--light", "linear") == (0, "")
    planes = [
        scipy.ndimage.correlate(linear(STORED[..., c]), np.ones((1, 3)) / 3, mode="nearest")
        for c in range(3)
    ]
    np.testing.assert_allclose(linear(result(tmp_path)), np.stack(planes, -1), atol=1e-5)


def test_alpha_rules_differ_where_a_photo_is_half_transparent(apply, tmp_path):
    samples = np.zeros((1, 2, 4), np.uint8)
    samples[0] = [(255, 0, 0, 255), (0, 255, 0, 0)]
    save(tmp_path / "a.png", samples)
    got = {}
    for rule in ("keep", "weighted", "plain", "auto"):
        arguments = ("--kernel", "1 1 1", "--normalize", "--alpha", rule)
        assert apply(*arguments, source="a.png") == (0, "")
        got[rule] = result(tmp_path)[0, 0]
    np.testing.assert_allclose(got["plain"], [2 / 3, 1 / 3, 0, 2 / 3], atol=1e-6)
    np.testing.assert_allclose(got["weighted"], [1, 0, 0, 2 / 3], atol=1e-6)
    np.testing.assert_allclose(got["keep"], [1, 0, 0, 1], atol=1e-6)
    np.testing.assert_array_equal(got["auto"], got["weighted"])


def test_a_filter_takes_its_values_by_name(apply, tmp_path):
    assert apply("--filter", "gaussian_blur", "-p", "sigma=1.5") == (0, "")
    blurred = [
        scipy.ndimage.gaussian_filter(STORED[..., c], 1.5, mode="nearest", truncate=4)
        for c in range(3)
    ]
    np.testing.assert_allclose(result(tmp_path), np.stack(blurred, -1), atol=1e-4)
    assert apply("--filter", "convolution", "-p", "kernel=0 2 0", "-p", "flip=yes") == (0, "")
    np.testing.assert_allclose(result(tmp_path), STORED * 2, atol=1e-5)


def test_a_recipe_and_a_preset_file_and_a_users_preset_apply(apply, registry, tmp_path):
    kernel = Kernel([[2.0]])
    step = Step.of(registry["convolution"], kernel=kernel)
    save_recipe(tmp_path / "recipe.json", Recipe((step, step)), registry)
    assert apply("--recipe", "recipe.json") == (0, "")
    np.testing.assert_allclose(result(tmp_path), STORED * 4, atol=1e-5)
    saved = PresetLibrary.of(registry).save(Preset("Twice", step))
    for given in ("Twice", "twice", saved.path):
        assert apply("--preset", given) == (0, "")
        np.testing.assert_allclose(result(tmp_path), STORED * 2, atol=1e-5)


def test_nan_is_a_hole_and_said_so(apply, tmp_path):
    code, err = apply("--kernel", "nan 1 nan", "--normalize")
    assert (code, err) == (0, "note: 2 nan taps are left out of the kernel as a hole\n")
    np.testing.assert_allclose(result(tmp_path), STORED, atol=1e-6)


def png_header(width: int, height: int) -> bytes:
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = b"IDAT" + zlib.compress(b"\0" * 99)
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(part) - 4) + part + struct.pack(">I", zlib.crc32(part))
        for part in (body, data, b"IEND")
    )


def make_bad_inputs(folder: Path) -> None:
    (folder / "letter.png").write_text("Dear friend,\nthis is no picture.\n")
    (folder / "empty.png").write_bytes(b"")
    (folder / "giant.png").write_bytes(png_header(60000, 60000))
    save(folder / "whole.jpg", load(COFFEE).samples)
    whole = (folder / "whole.jpg").read_bytes()
    (folder / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (folder / "folder.png").mkdir()
    (folder / "file").write_text("a file, not a folder")


BAD = [
    (
        ("letter.png", "-o", "out.png"),
        "letter.png can't be opened: it is a text, not a picture",
    ),
    (("empty.png", "-o", "out.png"), "empty.png can't be opened: it is empty"),
    (("giant.png", "-o", "out.png"), "60000 x 60000 is 3,600 megapixels, the limit is 1,000"),
    (("cut.jpg", "-o", "out.png"), "cut.jpg can't be opened: it is damaged or cut off"),
    (("missing.png", "-o", "out.png"), "missing.png can't be opened: it does not exist"),
    (("folder.png", "-o", "out.png"), "folder.png can't be opened: it is a folder"),
    (("whole.jpg", "-o", "nowhere/out.png"), "nowhere does not exist"),
    (("whole.jpg", "-o", "file/out.png"), "file is not a folder"),
]


@pytest.mark.parametrize(("arguments", "sentence"), BAD, ids=lambda v: v[0] if v else None)
def test_bad_files_are_one_sentence_and_nothing_is_written(tmp_path, arguments, sentence):
    make_bad_inputs(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    done = kernelroom("apply", *arguments, "--preset", "Sharpen", folder=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert sentence in done.stderr
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a folder nobody can write")
def test_an_output_folder_that_cannot_be_written_is_one_sentence(apply):
    code, err = apply("--preset", "Sharpen", output="/proc/out.png")
    assert (code, err) == (
        2, "/proc/out.png can't be written: the folder /proc can't be written to\n"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "nothing to apply: give --preset, --kernel, --filter or --recipe"),
        (("--preset", "Sharpn"), "no preset 'Sharpn': the nearest are Sharpen"),
        (("--preset", "none.json"), "none.json can't be opened: it does not exist"),
        (("--recipe", "none.json"), "none.json can't be opened"),
        (("--kernel", ""), "the kernel is empty"),
        (("--kernel", "1 2; 3"), "row 2 of the kernel has 1 numbers, row 1 has 2"),
        (("--kernel", "1 x 3"), "row 1, column 2 of the kernel: 'x'"),
        (("--kernel", "nan"), "every weight is a hole"),
        (("--kernel", "inf"), "'inf'"),
        (("--kernel", "1e999"), "infinite"),
        (("--kernel", "1/0"), "divides by 0"),
        (("--kernel", "@none.txt"), "none.txt can't be opened"),
        (("--kernel", " ".join(["1"] * 256)), "1 to 255"),
        (("--kernel", "1", "--divisor", "0"), "divisor 0 is not allowed"),
        (("--kernel", "1", "--divisor", "nan"), "--divisor: 'nan' is not"),
        (("--kernel", "1", "--offset", "inf"), "--offset: 'inf' is not"),
        (("--kernel", "1", "--offset", "-1e999"), "not a finite number"),
        (("--kernel", "1", "--offset", "x"), "--offset: 'x' is not"),
        (("--kernel", "1", "--origin", "1,1"), "origin 1,1 lies outside the 1x1 kernel"),
        (("--kernel", "1", "--origin", "one"), "origin 'one' is not allowed"),
        (("--kernel", "1", "--border", "odd"), "border 'odd' is not known: use clamp"),
        (("--kernel", "1", "--border", "constant:x"), "border value 'x'"),
        (("--kernel", "1", "--border", "constant:nan"), "must be finite"),
        (("--kernel", "1", "--channels", "rgx"), "channels 'rgx' are not known"),
        (("--kernel", "1", "--channels", ""), "use letters of rgba"),
        (("--kernel", "1", "--alpha", "odd"), "alpha 'odd' is not known: use auto"),
        (("--kernel", "1", "--light", "odd"), "light 'odd' is not known: use stored"),
        (("--kernel", "1", "--preset", "Sharpen"), "not allowed with argument"),
        (("--kernel", "1", "--odd"), "unrecognized arguments: --odd"),
        (("--kernel",), "expected one argument"),
        (("--filter", "warp"), "filter 'warp' is not known: there are"),
        (("--filter", "gaussian_blur", "-p", "sigma"), "-p 'sigma' has no value"),
        (("--filter", "gaussian_blur", "-p", "sigma=x"), "sigma 'x' is not a number"),
        (("--filter", "gaussian_blur", "-p", "sigma=nan"), "sigma nan is not allowed: 0 to 100"),
        (("--filter", "gaussian_blur", "-p", "odd=1"), "gaussian_blur has no value 'odd'"),
        (("--filter", "gaussian_blur", "--divisor", "2"), "--divisor needs a kernel"),
        (("--filter", "gaussian_blur", "--border", "wrap"), "--border does not fit the filter"),
        (("--kernel", "1", "--quality", "0"), "quality 0 is not allowed"),
        (("--kernel", "1", "--quality", "x"), "invalid int value"),
    ],
    ids=lambda v: " ".join(v)[:40] if isinstance(v, tuple) else "",
)
def test_every_mistake_is_one_sentence_and_nothing_is_written(apply, tmp_path, arguments, sentence):
    code, err = apply(*arguments, output="out.jpg")
    assert code == 2
    assert sentence in err
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_suffix_is_told_before_the_photo_is_opened(apply):
    code, err = apply("--preset", "Sharpen", source="none.png", output="out.bmp")
    assert code == 2
    assert "the suffix .bmp is not known, use .png, .jpg" in err


def test_an_option_beside_a_recipe_is_refused(apply, registry, tmp_path):
    save_recipe(tmp_path / "a.json", Recipe(()), registry)
    for option in (("--border", "wrap"), ("--flip",), ("--divisor", "2"), ("-p", "a=1")):
        code, err = apply("--recipe", "a.json", *option)
        assert code == 2
        assert "does not go with --recipe" in err


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


DECIMAL_COMMAS = "0,5 1,0 0,5"


def test_decimal_commas_are_three_weights_by_every_door(apply, tmp_path, registry, capsys):
    for kernel in (DECIMAL_COMMAS, "@k.txt", "@k.csv", "@sheet.csv", "0.5 1 0.5"):
        (tmp_path / "k.txt").write_text(DECIMAL_COMMAS)
        (tmp_path / "k.csv").write_text(DECIMAL_COMMAS)
        (tmp_path / "sheet.csv").write_text("0,5\t1,0\t0,5\r\n")
        assert apply("--kernel", kernel, "--normalize", "--overwrite") == (0, "")
        want = correlated([[0.25, 0.5, 0.25]])
        np.testing.assert_allclose(np.load("out.npy"), want, atol=2e-6)
    assert apply("--filter", "convolution", "-p", f"kernel={DECIMAL_COMMAS}", "--overwrite") == (
        0, ""
    )  # fmt: skip
    np.testing.assert_allclose(np.load("out.npy"), correlated([[0.5, 1, 0.5]]), atol=4e-6)
    for name in ("k.txt", "k.csv", "sheet.csv"):
        assert commands.run(["convert-kernel", name, f"{name}.npy"], registry) == 0
        assert "decimal commas" in capsys.readouterr().err
        weights = np.load(f"{name}.npy")  # a .txt is ImageJ's, which divides by the sum
        np.testing.assert_array_equal(weights / weights.sum(), [[0.25, 0.5, 0.25]])


@pytest.mark.parametrize("text", ["0,5;1,0;0,5", "0,5", "0,5\n1,0\n0,5"])
def test_a_comma_that_may_mean_either_is_refused_by_every_door(apply, tmp_path, text):
    (tmp_path / "k.txt").write_text(text)
    for kernel in (text, "@k.txt"):
        code, err = apply("--kernel", kernel)
        assert code == 2
        assert "'0,5' may be one number or two" in err
        assert err.count("\n") == 1
    assert not (tmp_path / "out.npy").exists()


@pytest.mark.parametrize("kernel", ["1", "0 0 0; 0 1 0; 0 0 0"])
@pytest.mark.parametrize("more", [(), ("--alpha", "keep"), ("--light", "linear")])
@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_the_identity_gives_a_sprite_with_its_hidden_colour(apply, tmp_path, kernel, more, depth):
    rng = np.random.default_rng(2)
    sprite = rng.integers(0, np.iinfo(depth).max, (20, 24, 4), depth, endpoint=True)
    sprite[rng.random((20, 24)) < 0.6, 3] = 0
    save(tmp_path / "sprite.png", sprite)
    arguments = ("--kernel", kernel, *more)
    assert apply(*arguments, source=tmp_path / "sprite.png", output="out.png") == (0, "")
    np.testing.assert_array_equal(load(tmp_path / "out.png").samples, sprite)


@pytest.mark.parametrize(
    "name", ["median", "bump_map", "richardson_lucy", "guided", "structure_tensor"]
)
def test_a_white_square_is_the_same_whatever_lies_hidden_around_it(apply, tmp_path, name):
    found = []
    for hidden in ((255, 0, 0), (255, 255, 255)):
        samples = np.zeros((18, 18, 4), np.uint8)
        samples[..., :3] = hidden
        samples[3:15, 3:15] = 255
        save(tmp_path / "in.png", samples)
        given = ("--filter", name, "--overwrite")
        assert apply(*given, source=tmp_path / "in.png", output="out.png") == (0, "")
        found.append(load(tmp_path / "out.png").samples)
    seen = found[0][..., 3] > 0
    np.testing.assert_array_equal(found[0][..., 3], found[1][..., 3])
    np.testing.assert_array_equal(found[0][seen], found[1][seen])
    if name == "median":
        assert (found[0][seen] == 255).all()


@pytest.mark.parametrize("channels", [1, 3])
def test_a_flat_grey_part_has_no_speckles_under_a_high_pass(apply, tmp_path, channels):
    half = np.full((300, 641, channels), 200, np.uint8)
    half[:, 340:] = np.random.default_rng(0).integers(0, 256, (300, 301, channels))
    save(tmp_path / "half.png", half)
    along = np.arange(15) - 7
    square = along[:, None] ** 2 + along**2
    log = np.rint(400 * (square / 6 - 2) * np.exp(-square / 12))
    log[7, 7] -= log.sum()
    high = -np.ones((31, 31))
    high[15, 15] = 960
    for number, weights in enumerate((log, high)):
        (tmp_path / "k.txt").write_text("\n".join(" ".join(map(str, row)) for row in weights))
        output = f"out{number}.png"
        given = ("--kernel", "@k.txt", "--offset", "0.5")
        assert apply(*given, source=tmp_path / "half.png", output=output) == (0, "")
        flat = load(tmp_path / output).samples[:, :320]
        np.testing.assert_array_equal(flat, np.full_like(flat, 128))


def test_a_result_is_blended_as_asked(apply, tmp_path):
    options = ("--opacity", "0.5", "--blend", "Soft light", "--blend-channels", "rg")
    code, said = apply("--filter", "gaussian_blur", "-p", "sigma=2", *options)
    assert (code, said) == (0, "")
    blended = result(tmp_path)[..., :3]
    assert apply("--filter", "gaussian_blur", "-p", "sigma=2") == (0, "")
    below, above = STORED, result(tmp_path)[..., :3].astype(float)
    root = np.where(below <= 0.25, ((16 * below - 12) * below + 4) * below, np.sqrt(below))
    dark = below - (1 - 2 * above) * below * (1 - below)
    soft = np.where(above <= 0.5, dark, below + (2 * above - 1) * (root - below))
    wanted = below + 0.5 * (soft - below)
    np.testing.assert_allclose(blended[..., :2], wanted[..., :2], atol=1e-5)
    np.testing.assert_allclose(blended[..., 2], STORED[..., 2], atol=1e-7)


def test_a_preset_keeps_its_blending_but_for_what_is_asked(apply, registry, tmp_path):
    step = Step.of(registry["gaussian_blur"], sigma=2.0)
    step = replace(step, opacity=0.25, blending=Blending("multiply", "lightness"))
    library = PresetLibrary.of(registry)
    library.save(Preset("Mine", step))
    parser = CommandParser()
    add_step_options(parser)
    asked = parser.parse_args(["--preset", "Mine", "--blend", "screen"])
    (found,) = steps_of(asked, registry, PresetLibrary.of(registry))
    assert (found.opacity, found.blending) == (0.25, Blending("screen", "lightness"))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (("--blend", "glow"), "blend mode 'glow' is not known: use normal, multiply"),
        (("--blend-channels", "xyz"), "blend channels 'xyz' are not known: use letters of rgba"),
        (("--opacity", "1.5"), "opacity 1.5 is not allowed: 0 to 1"),
    ],
)
def test_a_blending_that_is_none_is_one_sentence(apply, options, sentence):
    code, said = apply("--filter", "gaussian_blur", *options)
    assert code == 2
    assert sentence in said
    assert len(said.strip().splitlines()) == 1


def test_blending_does_not_go_with_a_recipe(apply, registry, tmp_path):
    save_recipe(tmp_path / "r.kroom.json", Recipe((Step.of(registry["emboss"]),)), registry)
    code, said = apply("--recipe", "r.kroom.json", "--blend-channels", "rgb")
    assert code == 2
    assert "--blend-channels does not go with --recipe" in said


@pytest.mark.parametrize("name", ["m.png", "m.json"])
def test_a_result_is_seen_through_a_mask(apply, tmp_path, name):
    rows, columns = STORED.shape[:2]
    half = np.zeros((rows, columns, 1), np.uint8)
    half[:, : columns // 2] = 255
    save(tmp_path / "m.png", half)
    box = {"shape": "rectangle", "centre": [columns / 4, rows / 2], "size": [columns / 2, rows]}
    (tmp_path / "m.json").write_text(json.dumps({"units": "pixels", "items": [box]}))
    assert apply("--filter", "invert", "--mask", name) == (0, "")
    out = result(tmp_path)[..., :3]
    wanted = STORED.copy()
    wanted[:, : columns // 2] = 1 - wanted[:, : columns // 2]
    np.testing.assert_allclose(out, wanted, atol=1e-6)


def test_a_mask_that_is_none_is_one_sentence(apply, tmp_path):
    (tmp_path / "m.json").write_text('{"items": [{"shape": "star"}]}')
    for name, sentence in (
        ("m.json", "m.json can't be read as a mask: item 1: a mask's shape 'star' is not known"),
        ("no.png", "no.png can't be opened"),
    ):
        code, said = apply("--filter", "invert", "--mask", name)
        assert code == 2
        assert sentence in said
        assert len(said.strip().splitlines()) == 1
