"""Kernel strings as ImageMagick itself reads them."""

import re
import subprocess

import numpy as np
import pytest

from editor.exchange.format import ExchangeError
from editor.exchange.formats import read_kernels
from tests.editor.exchange.programs import imagemagick

CONVERT = imagemagick()
STRINGS = [
    "Unity", "Gaussian:0x1", "Gaussian:2,1", "Gaussian:0x2.5", "DoG:0,1,2", "LoG:0x1", "LoG:0x1.4",
    "Binomial:2", *(f"Laplacian:{n}" for n in (0, 1, 2, 3, 5, 7, 15, 19)), "Sobel", "Sobel:45",
    "Sobel:90", "Prewitt:45", "Roberts", "Compass:45", "Kirsch:90", "FreiChen:1", "FreiChen:2",
    "FreiChen:13", "FreiChen:14", "FreiChen:15", "FreiChen:16", "FreiChen:18", "FreiChen:19",
    "Square:1", "Diamond:2", "Disk:2", "Plus:2", "Cross:2", "Rectangle:3x2+1+0",
    "Octagon:2", "Octagon:3", "Ring:1,2", "3x3@:1,2,3,4,5,6,7,8,9", "3x3>:1,2,3,4,5,6,7,8,9",
    "3x3<:1,2,3,4,5,6,7,8,9", "3x3@:0,1,0,1,-4,1,0,1,0", "3x1>: 1 2 3", "3x2: 1,2,3,4,-,nan",
    "4: 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16", "2x3+1+2: 1,2 3,4 5,6", "Sobel:>",
    "Laplacian:0;Sobel", ";Sobel;;", "1,2,3,4,5,6,7,8,9", "1 2 3 4 5 6 7 8 9",
]  # fmt: skip


def printed(text):
    """Size, origin and weights of each kernel, as ImageMagick prints them."""
    done = subprocess.run(
        [CONVERT, "xc:black", "-define", "morphology:showKernel=1", "-morphology",
         "Correlate:0", text, "null:"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = []
    for part in re.split(r"^Kernel ", done.stderr + done.stdout, flags=re.M)[1:]:
        columns, rows, x, y = map(
            int, re.search(r"of size (\d+)x(\d+)\+(\d+)\+(\d+)", part).groups()
        )
        lines = re.findall(r"^ *\d+: (.*)$", part, re.M)
        weights = np.array([[float(v) for v in line.split()] for line in lines])
        assert weights.shape == (rows, columns)
        found.append((weights, (y, x)))
    return found


@pytest.mark.skipif(CONVERT is None, reason="ImageMagick is not installed")
@pytest.mark.parametrize("text", STRINGS)
def test_a_string_gives_the_kernels_that_imagemagick_prints(text):
    theirs = printed(text)
    _, imported = read_kernels(text.encode(), "x.txt", "imagemagick")
    ours = [(f.kernel.weights, f.kernel.origin) for f in imported.found]
    assert len(ours) == len(theirs)
    for (weights, origin), (wanted, at) in zip(ours, theirs, strict=True):
        assert origin == at
        np.testing.assert_allclose(weights, wanted, atol=2e-6, rtol=1e-5)


def test_known_mistakes_of_its_tables_are_not_copied():
    for kind in (12, 17):
        (found,) = read_kernels(f"FreiChen:{kind}".encode(), "x", "imagemagick")[1].found
        assert found.kernel.sum == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("3x3: 1,2,3", "kernel 1: it has 3 numbers, 3x3 wants 9"),
        ("Sobel;Nonsense:3", "the kernel 'Nonsense' is not known"),
        ("0x3: 1", "kernel 1: 0x3 is not allowed"),
        ("300x300: 1", "kernel 1: 300x300 is not allowed"),
        ("2x2+5+5: 1,2,3,4", "origin 5,5 lies outside"),
        ("1,2,3", "3 numbers are no square"),
        ("3x1: 1,inf,3", "number 2: 'inf' is not a finite number"),
        ("Gaussian:1e9", "is not allowed"),
        ("", "there is no kernel in it"),
    ],
)
def test_what_can_not_be_read_is_named_with_its_place(text, sentence):
    with pytest.raises(ExchangeError, match=re.escape(sentence)):
        read_kernels(text.encode(), "x", "imagemagick")
