"""Kernelroom for Python: kernels laid over arrays, and the names that a plugin imports.

``kernelroom.plugin`` is what a filter plugin imports; ``convolve``, `Kernel` and `Border` are here.
All of it is defined elsewhere: these are the names that stay.
"""

import editor
from filters.convolution.convolve import convolve
from filters.convolution.validation import PixelsError
from filters.kernel import Kernel, KernelError
from filters.pixels.border import Border, BorderError
from filters.pixels.region import Region

__version__ = editor.VERSION
__all__ = [
    "Border",
    "BorderError",
    "Kernel",
    "KernelError",
    "PixelsError",
    "Region",
    "__version__",
    "convolve",
]
