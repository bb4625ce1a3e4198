"""Decimal commas in the kernels that `apply` is given."""

from __future__ import annotations

import numpy as np
import pytest

from editor.cli import commands
from filters.params.kinds.curve import Curve
from filters.params.kinds.line import Line
from filters.params.kinds.point import Point
from filters.params.kinds.points import Points
from filters.params.kinds.rectangle import Rectangle
from filters.params.kinds.table import Table
from filters.params.param import ParamError
from filters.pixels.border import Border
from tests.editor.cli.apply.calls import correlated

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
        0,
        "",
    )
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


@pytest.mark.parametrize("text", ["1;2;1\n", "1,5; 2;1,5\r\n", "1,2;3,4;5,6", "\ufeff0,5;1,0;0,5"])
def test_a_table_of_one_row_is_one_row_by_every_door(apply, tmp_path, registry, text):
    (tmp_path / "k.csv").write_text(text, encoding="utf-8")
    assert apply("--kernel", "@k.csv", "--normalize", "--overwrite") == (0, "")
    assert commands.run(["convert-kernel", "k.csv", "k.npy"], registry) == 0
    weights = np.load("k.npy")
    assert weights.shape[0] == 1 < weights.shape[1]
    want = correlated(weights / weights.sum())
    np.testing.assert_allclose(np.load("out.npy"), want, atol=2e-6)


@pytest.mark.parametrize("text", ["0 1 0; 1 4 1; 0 1 0", "[[0, 1, 0], [1, 4, 1], [0, 1, 0]]"])
def test_a_typed_kernel_may_lie_in_a_file_of_any_name(apply, tmp_path, text):
    (tmp_path / "k.csv").write_text(text)
    assert apply("--kernel", "@k.csv", "--normalize", "--overwrite") == (0, "")
    want = correlated(np.array([[0, 1, 0], [1, 4, 1], [0, 1, 0]]) / 8)
    np.testing.assert_allclose(np.load("out.npy"), want, atol=2e-6)


@pytest.mark.parametrize("name", ["k.csv", "k.txt"])
def test_decimal_commas_in_quotes_are_no_separators(apply, tmp_path, registry, name):
    (tmp_path / name).write_text('"0,5","1,0", "0,5"\n1,"2,0",1\n"0,5","1,0","0,5"\n')
    assert apply("--kernel", f"@{name}", "--normalize", "--overwrite") == (0, "")
    want = correlated(np.array([[0.5, 1, 0.5], [1, 2, 1], [0.5, 1, 0.5]]) / 8)
    np.testing.assert_allclose(np.load("out.npy"), want, atol=2e-6)
    (tmp_path / "k.csv").write_bytes((tmp_path / name).read_bytes())
    assert commands.run(["convert-kernel", "k.csv", "k.npy"], registry) == 0
    np.testing.assert_array_equal(np.load("k.npy")[1], [1, 2, 1])


def test_options_take_decimal_commas(apply):
    for divisor in ("2,5", "2.5"):
        options = ("--divisor", divisor, "--offset", "0,125", "--opacity", "0,5")
        assert apply("--kernel", "1 2 1", *options, "--overwrite") == (0, "")
        if divisor == "2,5":
            first = np.load("out.npy")
    np.testing.assert_array_equal(np.load("out.npy"), first)
    blur = ("--filter", "gaussian_blur", "-p")
    assert apply(*blur, "sigma=1.5", "--overwrite") == (0, "")
    first = np.load("out.npy")
    assert apply(*blur, "sigma=1,5", "--overwrite") == (0, "")
    np.testing.assert_array_equal(np.load("out.npy"), first)


@pytest.mark.parametrize(
    ("commas", "points"),
    [
        (("--resize", "33,3%"), ("--resize", "33.3%")),
        (("--sharpen", "1,5", "--resize", "90,5 %"), ("--sharpen", "1.5", "--resize", "90.5 %")),
        (("--border", "constant:0,25"), ("--border", "constant:0.25")),
    ],
)
def test_sizes_and_borders_take_decimal_commas(apply, commas, points):
    assert apply("--kernel", "1 2 1", *points, "--overwrite") == (0, "")
    wanted = np.load("out.npy")
    assert apply("--kernel", "1 2 1", *commas, "--overwrite") == (0, "")
    np.testing.assert_array_equal(np.load("out.npy"), wanted)


def test_tables_and_borders_take_decimal_commas():
    assert Table.parse("0,5 1; -1 2,25") == Table.parse("0.5 1; -1 2.25")
    assert Border.parse("constant:-0,5") == Border.parse("constant:-0.5")


@pytest.mark.parametrize("text", ["1,000", "1,2,3", ","])
def test_a_number_with_commas_that_are_no_decimal_ones_is_refused(apply, text):
    code, err = apply("--kernel", "1 2 1", "--divisor", text)
    assert code == 2
    assert f"{text!r} is not a number" in err


@pytest.mark.parametrize(
    ("parse", "with_points", "with_commas"),
    [
        (Point.parse, "0.25,0.5", "0,25;0,5"),
        (Line.parse, "0.25,0.5 0.75,0.5", "0,25;0,5 0,75;0,5"),
        (Points.parse, "0.25,0.5 0.75,1", "0,25;0,5 0,75;1"),
        (Rectangle.parse, "0.25,0.25,0.5,0.5", "0,25;0,25;0,5;0,5"),
        (Curve.parse, "0,0 0.5,0.625 1,1", "0;0 0,5;0,625 1;1"),
    ],
)
def test_places_take_decimal_commas_where_semicolons_part_them(parse, with_points, with_commas):
    assert parse(with_commas) == parse(with_points)
    with pytest.raises(ParamError, match="0,25;x"):
        parse("0,25;x")
