"""Every mistake in a call of `apply` is one sentence, and nothing is written."""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path

import pytest

from editor.document.recipe import Recipe, save_recipe
from editor.photo.load import load
from editor.photo.save import save
from tests.editor.cli.apply.calls import kernelroom
from tests.sample_photos import COFFEE


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
        2,
        "/proc/out.png can't be written: the folder /proc can't be written to\n",
    )


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
        (("--filter", "qqqq"), "filter 'qqqq' is not known: see ./run filters list"),
        (
            ("--filter", "invert", "--filter", "sepia"),
            "values: several steps are a --recipe",
        ),
        (("--kernel", "1", "--kernel", "2"), "--kernel: it is given twice"),
        (
            ("--filter", "gaussian_blur", "-p", "sigma=1", "-p", "sigma=2"),
            "-p sigma is given twice",
        ),
        (
            ("--filter", "invert", "--blend", "multi"),
            "the nearest is multiply",
        ),
        (("--preset", "qqqq"), "none is like it, see ./run presets list"),
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
