"""Tables of colours: the interpolation's definition, the format, and what is no table."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest
import scipy.interpolate

from filters.builtin.cube_file import CubeError, parse_cube
from filters.params.kinds.file import FilePath
from filters.pixels.region import Region
from filters.registry import Registry

Floats = npt.NDArray[np.float32]
REGISTRY = Registry.builtin()
RNG = np.random.default_rng(2)
COLOURS = RNG.random((20, 30, 3)).astype(np.float32)


def written(table: npt.NDArray[np.float64], *heads: str) -> str:
    """Write a table, (n, 3) or (red, green, blue, 3), red fastest."""
    if table.ndim == 2:
        size, rows = f"LUT_1D_SIZE {len(table)}", table
    else:
        size, rows = f"LUT_3D_SIZE {len(table)}", table.transpose(2, 1, 0, 3).reshape(-1, 3)
    lines = ["# a comment", 'TITLE "A # look"', size, *heads]
    return "\n".join([*lines, *(" ".join(f"{v:.9g}" for v in row) for row in rows)])


def tetrahedral(table: npt.NDArray[np.float64], colour: list[float]) -> npt.NDArray[np.float64]:
    """Return one colour by the six cases of the tetrahedra, as Kasson et al. list them."""
    place = [value * (len(table) - 1) for value in colour]
    low = [min(int(p), len(table) - 2) for p in place]
    r, g, b = (p - c for p, c in zip(place, low, strict=True))
    corner = {
        bits: table[low[0] + bits[0], low[1] + bits[1], low[2] + bits[2]]
        for bits in itertools.product((0, 1), repeat=3)
    }
    start, end = corner[0, 0, 0], corner[1, 1, 1]
    if r > g:
        if g > b:
            way = (1 - r, r - g, g - b, b), (corner[1, 0, 0], corner[1, 1, 0])
        elif r > b:
            way = (1 - r, r - b, b - g, g), (corner[1, 0, 0], corner[1, 0, 1])
        else:
            way = (1 - b, b - r, r - g, g), (corner[0, 0, 1], corner[1, 0, 1])
    elif b > g:
        way = (1 - b, b - g, g - r, r), (corner[0, 0, 1], corner[0, 1, 1])
    elif b > r:
        way = (1 - g, g - b, b - r, r), (corner[0, 1, 0], corner[0, 1, 1])
    else:
        way = (1 - g, g - r, r - b, b), (corner[0, 1, 0], corner[1, 1, 0])
    (w0, w1, w2, w3), (one, two) = way
    return w0 * start + w1 * one + w2 * two + w3 * end


def test_three_dimensions_are_read_in_tetrahedra() -> None:
    table = RNG.random((5, 5, 5, 3))
    out = parse_cube(written(table)).of(COLOURS)
    for row, column in itertools.product(range(0, 20, 3), range(0, 30, 4)):
        wanted = tetrahedral(table, COLOURS[row, column].astype(float).tolist())
        np.testing.assert_allclose(out[row, column], wanted, atol=1e-5)
    corners = np.stack(np.meshgrid(*[np.linspace(0, 1, 5)] * 3, indexing="ij"), -1)
    found = parse_cube(written(table)).of(corners.reshape(25, 5, 3).astype(np.float32))
    np.testing.assert_allclose(found.reshape(table.shape), table, atol=1e-5)


def test_one_dimension_is_read_along_lines_a_channel_each() -> None:
    table = RNG.random((17, 3))
    out = parse_cube(written(table)).of(COLOURS)
    for index in range(3):
        line = scipy.interpolate.interp1d(np.linspace(0, 1, 17), table[:, index])
        np.testing.assert_allclose(out[..., index], line(COLOURS[..., index]), atol=1e-5)


def test_the_domain_is_where_the_table_begins_and_ends() -> None:
    ramp = np.repeat(np.linspace(0, 1, 9)[:, None], 3, 1)
    cube = parse_cube(written(ramp, "DOMAIN_MIN -1 0 0", "DOMAIN_MAX 1 2 1"))
    pixels = np.array([[[0.0, 1.0, 0.25], [-5, 5, np.nan]]], np.float32)
    np.testing.assert_allclose(cube.of(pixels)[0], [[0.5, 0.5, 0.25], [0, 1, 0]], atol=1e-6)
    resolve = parse_cube(written(ramp, "LUT_1D_INPUT_RANGE 0 2"))
    np.testing.assert_allclose(resolve.of(np.ones((1, 1, 3), np.float32)), 0.5, atol=1e-6)


def test_the_filter_reads_its_file_again_when_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "a look.cube"
    spec = REGISTRY["lookup_table"]
    where = Region.of_shape(20, 30)
    for turn, gain in enumerate((0.5, 0.25)):
        ramp = np.repeat(np.linspace(0, gain, 9)[:, None], 3, 1)
        path.write_text(written(ramp))
        os.utime(path, (turn, turn))
        values = spec.checked({"file": FilePath(str(path))})
        out = spec.run(COLOURS, values, where)
        np.testing.assert_allclose(out, COLOURS * gain, atol=1e-6)
        grey = spec.run(COLOURS[..., :1], values, where)
        np.testing.assert_allclose(grey, np.repeat(COLOURS[..., :1] * gain, 3, 2), atol=1e-6)
    assert spec.run(COLOURS, spec.defaults, where) is COLOURS


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("0 0 0\n1 1 1", "does not say LUT_1D_SIZE or LUT_3D_SIZE"),
        ("LUT_3D_SIZE 300\n", "has a size of 300: 2 to 256"),
        ("LUT_1D_SIZE 3\n0 0 0\n1 1 1", "has 2 colours: 3 are said"),
        ("LUT_1D_SIZE 2\n0 0 0\n1 1", "line 3 of the table it can't be read: '1 1'"),
        ("LUT_1D_SIZE 2\n0 0 0\nnan 1 1", "line 3 of the table"),
        ("LUT_1D_SIZE two", "line 1 of the table"),
        ("LUT_1D_SIZE 2\n0 0 0\n1e39 1 1", "line 3 of the table"),
        ("LUT_1D_SIZE 2\n0 0 0\n1_0 1 1", "line 3 of the table"),
        ("LUT_1D_SIZE 2 3\n0 0 0\n1 1 1", "line 1 of the table"),
        ("LUT_1D_SIZE 2\nLUT_1D_INPUT_RANGE 0 inf\n0 0 0\n1 1 1", "line 2 of the table"),
        ("LUT_3D_SIZE 2\nLUT_3D_INPUT_RANGE 0 1 2\n", "line 2 of the table"),
        ("LUT_3D_SIZE 2\nDOMAIN_MAX 1 1 -1e300\n", "line 2 of the table"),
        ("LUT_1D_SIZE 2\nLUT_3D_SIZE 2\n0 0 0\n1 1 1", "two sizes, 1D and 3D: one is read"),
        ("x" * 500, "line 1 of the table it can't be read: 'x{60}...'"),
        ("LUT_1D_SIZE 2\nDOMAIN_MAX 0 1 1\n0 0 0\n1 1 1", "not above DOMAIN_MIN"),
    ],
)
def test_what_is_no_table_is_one_sentence(text: str, sentence: str) -> None:
    with pytest.raises(CubeError, match=sentence):
        parse_cube(text)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    spec = REGISTRY["lookup_table"]
    values = spec.checked({"file": FilePath(str(tmp_path / "no.cube"))})
    with pytest.raises(CubeError, match=r"no\.cube can't be opened: No such file"):
        spec.run(COLOURS, values, Region.of_shape(20, 30))
