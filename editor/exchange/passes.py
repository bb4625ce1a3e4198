"""Kernels of rank 2 as code: two passes of a column and a row each, in place of every tap."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from editor.exchange.format import Exported, Format, ImportedKernel, folded, no_holes, not_in_code
from filters.kernel import Kernel
from filters.kernel.transforms import turned
from filters.registry import Registry

RANK: Final = 2
SAME: Final = 1e-6  # of the largest weight: what is left out of less is not worth a word
Lines = list[tuple[list[float], list[float]]]  # a column and a row each
Writer = Callable[[Lines, Kernel], str]


def lines_of(kernel: Kernel, rank: int) -> tuple[Lines, float]:
    """Return columns and rows whose products' sum is nearest; the largest weight left out.

    The singular value decomposition, cut off (C. Eckart, G. Young, Psychometrika 1, 1936).
    """
    taps = kernel.taps
    left, values, right = np.linalg.svd(taps)
    kept = [i for i in range(min(rank, len(values))) if values[i] > 1e-12 * values[0]]
    kept = kept or [0]  # a kernel of zeros is one pass of zeros
    roots = np.sqrt(values)
    lines = [((left[:, i] * roots[i]).tolist(), (right[i] * roots[i]).tolist()) for i in kept]
    made = sum((np.outer(column, row) for column, row in lines), np.zeros(taps.shape))
    return lines, float(np.abs(made - taps).max())


def _numpy(lines: Lines, kernel: Kernel) -> str:
    row, column = kernel.origin
    rows, columns = kernel.shape
    pairs = ",\n".join(f"    ({_listed(c)},\n     {_listed(r)})" for c, r in lines)
    return (
        "import numpy as np\n\n"
        f"PASSES = [  # a column and a row each\n{pairs},\n]\n\n\n"
        "def convolved(image):  # (rows, columns), floats\n"
        f"    pads = ({row}, {rows - 1 - row}), ({column}, {columns - 1 - column})\n"
        '    padded = np.pad(image, pads, mode="edge")\n'
        f"    total = np.full(image.shape, {float(kernel.offset)!r})\n"
        "    for column, row in PASSES:\n"
        "        across = sum(w * padded[:, i : i + image.shape[1]] for i, w in enumerate(row))\n"
        "        total += sum(w * across[i : i + image.shape[0]] for i, w in enumerate(column))\n"
        "    return total\n"
    )


def _c(lines: Lines, kernel: Kernel) -> str:
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    tables = (_table("COLUMN", [c for c, _ in lines]), _table("ROW", [r for _, r in lines]))
    return (
        "#include <stddef.h>\n\n"
        f"enum {{ PASSES = {len(lines)}, ROWS = {rows}, COLUMNS = {columns} }};\n"
        f"{tables[0]}{tables[1]}\n"
        "static size_t clamped(ptrdiff_t at, size_t size) {\n"
        "    return at < 0 ? 0 : (size_t)at < size ? (size_t)at : size - 1;\n}\n\n"
        "/* each of rows * columns floats, row by row; across is room to work in */\n"
        "void convolved(const float *image, float *across, float *result,\n"
        "               size_t rows, size_t columns) {\n"
        "    for (size_t i = 0; i < rows * columns; ++i)\n"
        f"        result[i] = {float(kernel.offset)!r}f;\n"
        "    for (int pass = 0; pass < PASSES; ++pass) {\n"
        "        for (size_t y = 0; y < rows; ++y)\n"
        "            for (size_t x = 0; x < columns; ++x) {\n"
        "                float sum = 0.0f;\n"
        "                for (int c = 0; c < COLUMNS; ++c)\n"
        "                    sum += ROW[pass][c]\n"
        "                         * image[y * columns + "
        f"clamped((ptrdiff_t)x + c - {column}, columns)];\n"
        "                across[y * columns + x] = sum;\n"
        "            }\n"
        "        for (size_t y = 0; y < rows; ++y)\n"
        "            for (size_t x = 0; x < columns; ++x)\n"
        "                for (int r = 0; r < ROWS; ++r)\n"
        "                    result[y * columns + x] += COLUMN[pass][r]\n"
        f"                        * across[clamped((ptrdiff_t)y + r - {row}, rows)"
        " * columns + x];\n"
        "    }\n}\n"
    )


def _table(name: str, rows: list[list[float]]) -> str:
    """Return a table of C, whose numbers are floats' own."""
    written = ",\n    ".join("{" + ", ".join(f"{v:.9e}f" for v in row) + "}" for row in rows)
    return f"static const float {name}[{len(rows)}][{len(rows[0])}] = {{\n    {written}\n}};\n"


def _glsl(lines: Lines, kernel: Kernel) -> str:
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    count = len(lines)
    across = ", ".join(repr(v) for _, line in lines for v in line)
    down = ", ".join(repr(v) for line, _ in lines for v in line)
    return (
        f"const int PASSES = {count}, ROWS = {rows}, COLUMNS = {columns};\n"
        f"const float ROW[{count * columns}] = float[]({across});\n"
        f"const float COLUMN[{count * rows}] = float[]({down});\n\n"
        "// First draw each pass's row into a texture of floats of its own ...\n"
        "vec4 across(sampler2D image, ivec2 at, int pass) {\n"
        "    vec4 sum = vec4(0.0);\n"
        "    for (int c = 0; c < COLUMNS; ++c) {\n"
        f"        ivec2 place = at + ivec2(c - {column}, 0);\n"
        "        place = clamp(place, ivec2(0), textureSize(image, 0) - 1);\n"
        "        sum += ROW[pass * COLUMNS + c] * texelFetch(image, place, 0);\n"
        "    }\n    return sum;\n}\n\n"
        "// ... then sum the columns over those; rows count downwards.\n"
        "vec4 down(sampler2D rows[PASSES], ivec2 at) {\n"
        f"    vec4 sum = vec4({float(kernel.offset)!r});\n"
        + "".join(
            "    for (int r = 0; r < ROWS; ++r) {\n"
            f"        ivec2 place = at + ivec2(0, r - {row});\n"
            f"        place = clamp(place, ivec2(0), textureSize(rows[{index}], 0) - 1);\n"
            f"        sum += COLUMN[{index} * ROWS + r] * texelFetch(rows[{index}], place, 0);\n"
            "    }\n"
            for index in range(count)
        )
        + "    return sum;\n}\n"
    )


def _listed(values: list[float]) -> str:
    return "[" + ", ".join(repr(float(v)) for v in values) + "]"


WRITERS: Final[dict[str, Writer]] = {"GLSL": _glsl, "C": _c, "NumPy": _numpy}


def code_of(kernel: Kernel, language: str, rank: int) -> tuple[str, float]:
    """Return code of that rank in GLSL, C or NumPy, and the largest weight that it leaves out."""
    flat = kernel.replace(
        weights=kernel.taps / kernel.gain_divisor, origin=kernel.origin, divisor=1
    )
    lines, left = lines_of(flat, rank)
    return WRITERS[language](lines, flat), left


def _format(language: str, suffix: str) -> Format:
    def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
        (one,) = found
        kernel = turned(one.kernel) if one.value("flip", registry) else one.kernel
        losses = no_holes(kernel) + not_in_code(one, registry, ("clamp",))
        flat, _ = folded(kernel)
        flat = flat.replace(offset=kernel.offset)
        content, left = code_of(flat, language, RANK)
        if left > SAME * float(np.abs(flat.taps).max()):
            losses = [*losses, f"of rank {RANK} it is only near: a weight is off by {left:.3g}"]
        return Exported(content.encode(), tuple(losses))

    format_id = f"{language.lower()}-rank2"
    return Format(format_id, f"{language} code of rank {RANK}", (suffix,), None, write)


PASSES: Final = (
    _format("GLSL", ".rank2.glsl"), _format("C", ".rank2.c"), _format("NumPy", ".rank2.py"),
)  # fmt: skip
