"""Tables of colours from files."""

from __future__ import annotations

from typing import Annotated

import numpy as np

from filters.builtin.cube_file import read_cube
from filters.pixels.channels import colours, widened
from filters.plugin import FilePath, Pixels, Suffixes, image_filter


@image_filter("Lookup table", group="Colour", channels="any")
def lookup_table(
    pixels: Pixels,
    file: Annotated[FilePath, Suffixes("*.cube")] = FilePath(),
) -> Pixels:
    """Replace colours by a table of a .cube file: a look made elsewhere.

    Files as Adobe's Cube LUT Specification 1.0 has them. One-dimensional tables are read along
    straight lines, three-dimensional ones in tetrahedra (Kasson et al. 1995), over stored
    values. What lies outside the table's domain is cut to its edge.

    Parameters
    ----------
    file
        The table; without one nothing changes.
    """
    if not file.path:
        return pixels
    table = read_cube(file.path)
    out = np.array(widened(pixels, pixels.shape[2] + 2 * (pixels.shape[2] <= 2)))
    colours(out)[...] = table.of(np.ascontiguousarray(colours(out)))
    return out
