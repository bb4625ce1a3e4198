"""Code of rank 2: what NumPy's computes, and the tables that C and GLSL have."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

from editor.exchange.format import ImportedKernel
from editor.exchange.formats import format_named
from editor.exchange.passes import code_of, lines_of
from filters import Kernel
from filters.convolution.convolve import convolve
from filters.registry import Registry

RNG = np.random.default_rng(6)
TWO = Kernel(
    np.outer([1, 2, 3], [1, 0, -1, 2, 1]) + np.outer([1, -1, 2], [2, 1, 0, 1, 1]),
    divisor=7,
    offset=0.25,
)


def computed(code: str, image: np.ndarray) -> np.ndarray:
    names: dict[str, Any] = {}
    exec(code, names)  # the program's own text
    return np.asarray(names["convolved"](image))


def test_a_kernel_of_rank_2_is_computed_exactly_by_its_code() -> None:
    image = RNG.random((20, 30))
    code, left = code_of(TWO, "NumPy", 2)
    assert left < 1e-12
    wanted = convolve(image.astype(np.float32), TWO)
    np.testing.assert_allclose(computed(code, image), wanted, atol=1e-5)


@pytest.mark.parametrize("language", ["C", "GLSL"])
def test_tables_of_columns_and_rows_have_the_kernel_as_their_product(language: str) -> None:
    code, _ = code_of(TWO, language, 2)
    tables = {
        name: [float(v) for v in re.findall(r"-?\d+\.\d+(?:e[-+]\d+)?", found[1])]
        for name in ("COLUMN", "ROW")
        for found in [re.search(rf"{name}(?:\[\d+\])+ = (?:{{|float\[\])(.*?);", code, re.S)]
        if found is not None
    }
    columns, rows = np.reshape(tables["COLUMN"], (2, 3)), np.reshape(tables["ROW"], (2, 5))
    np.testing.assert_allclose(columns.T @ rows, TWO.taps / 7, atol=1e-6)
    assert "0.25" in code  # the offset


def test_what_rank_2_leaves_out_is_said() -> None:
    registry = Registry.builtin()
    full = Kernel(RNG.normal(size=(5, 5)))
    _, left = lines_of(full, 2)
    (loss,) = format_named("c-rank2").write((ImportedKernel("full", full),), registry).losses
    assert loss == f"of rank 2 it is only near: a weight is off by {left:.3g}"
    assert not format_named("c-rank2").write((ImportedKernel("two", TWO),), registry).losses


@pytest.mark.parametrize("language", ["C", "GLSL", "NumPy"])
def test_a_kernel_of_zeros_is_one_pass(language: str) -> None:
    code, left = code_of(Kernel(np.zeros((3, 3))), language, 2)
    assert left == 0
    assert "PASSES" in code
