"""G'MIC's matrices: ``(0,1,0;1,-4,1;0,1,0)``, as its command ``convolve`` takes them.

Source: G'MIC reference, convolve: ``convolve (matrix),boundary_conditions``, 0 dirichlet (black),
1 neumann (clamp, the default), 2 periodic (wrap), 3 mirror; convolve turns the kernel, correlate
does not. The centre of an even side is its first middle tap, before it is turned.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from editor.exchange.compat import ROWS, CompatOverrides
from editor.exchange.format import (
    ExchangeError,
    Exported,
    Format,
    Imported,
    ImportedKernel,
    as_program,
    as_text,
    checked,
    folded,
    for_program,
    no_holes,
    number,
    plain,
    with_default_origin,
)
from filters.registry import Registry

COMPAT: Final = ROWS["gmic"]
BORDERS: Final = ("black", "clamp", "wrap", "mirror")
_COMMAND: Final = re.compile(
    r"\s*(?:-?(convolve|correlate)(?:\[[\w,.:^%-]*\])?\s+)?\(([^()]*)\)\s*(?:,\s*(\d+)\s*)?\s*",
    re.S,
)


def read(content: bytes, name: str) -> Imported:
    """Read one matrix, alone or behind ``convolve`` or ``correlate``."""
    match = _COMMAND.fullmatch(as_text(content))
    if match is None:
        raise ExchangeError("it is no matrix of G'MIC's: write (0,1,0;1,-4,1;0,1,0)")
    command, body, boundary = match.groups()
    rows = [
        [number(cell.strip(), f"row {r}, column {c}") for c, cell in enumerate(row.split(","), 1)]
        for r, row in enumerate(body.split(";"), 1)
    ]
    for r, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            raise ExchangeError(
                f"row {r} of the kernel has {len(row)} numbers, row 1 has {len(rows[0])}: "
                "all rows must be of one length"
            )
    code = 1 if boundary is None else int(boundary[:6])
    if code >= len(BORDERS):
        raise ExchangeError(f"boundary {boundary[:6]} is not allowed: 0 to {len(BORDERS) - 1}")
    more = {"border": BORDERS[code]} | ({"flip": False} if command == "correlate" else {})
    kernel = checked("weights", rows)
    notes = () if command else ("turned by 180 degrees, as convolve does",)
    return Imported((as_program(name, kernel, COMPAT, CompatOverrides(), **more),), notes)


def write(found: Sequence[ImportedKernel], registry: Registry) -> Exported:
    """Write ``convolve (matrix),boundary``."""
    (one,) = found
    kernel, losses = for_program(one, COMPAT, registry, frozenset(("border",)))
    losses += no_holes(kernel)
    kernel, lost = folded(kernel.replace(weights=kernel.taps))
    kernel, moved = with_default_origin(kernel, COMPAT)
    border = one.value("border", registry)
    code = BORDERS.index(border) if border in BORDERS else 1
    if border not in BORDERS:
        losses.append(f"it has no border {border}: clamp was written")
    rows = ";".join(",".join(plain(v) for v in row) for row in kernel.taps.tolist())
    return Exported(f"convolve ({rows}),{code}\n".encode(), (*losses, *lost, *moved))


FORMAT: Final = Format(
    "gmic",
    "G'MIC matrix",
    (".gmic",),
    read,
    write,
    lambda c: re.match(rb"\s*(-?(convolve|correlate)\S*\s+)?\([^()]*\)", c) is not None,
)
