"""A drawn kernel as a value: its form is the kernel editor."""

from typing import Annotated

from kernelroom.plugin import Kernel, Pixels, Range, convolve, image_filter

API = 1
__version__ = "1.0"
__author__ = "Kernelroom"
SHARPEN = Kernel([[0, -1, 0], [-1, 5, -1], [0, -1, 0]])


def halo(kernel: Kernel, times: int) -> tuple[int, int]:
    """Farthest tap, as often as the kernel is laid."""
    (rows, columns), (row, column) = kernel.shape, kernel.origin
    return times * max(row, rows - 1 - row), times * max(column, columns - 1 - column)


@image_filter("Kernel, several times", group="Examples", halo=halo)
def several_times(
    pixels: Pixels, kernel: Kernel = SHARPEN, times: Annotated[int, Range(1, 10)] = 2
) -> Pixels:
    """Lay a kernel over the photo again and again.

    Parameters
    ----------
    kernel
        What is laid.
    times
        How often.
    """
    for _ in range(times):
        pixels = convolve(pixels, kernel, alpha="keep")
    return pixels
