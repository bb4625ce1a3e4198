"""Versions: of the program, of Python, of the system and of each package that it computes with."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Final

from editor import VERSION

NEEDED: Final = (
    "numpy",
    "scipy",
    "opencv-python-headless",
    "pyvips",
    "pyvips-binary",
    "imagecodecs",
    "tifffile",
    "filelock",
    "platformdirs",
    "llvmlite",
    "font-roboto",
    "PySide6-Essentials",
)
OPTIONAL: Final = (
    "pillow-heif",
    "pillow",
    "pillow-jxl-plugin",
    "OpenEXR",
    "psd-tools",
    "rawpy",
    "zarr",
    "openslide-python",
    "distributed",
)
MISSING: Final = "not installed"


def versions() -> dict[str, str]:
    """Return the version of everything that a fault may come of; packages by their names."""
    return {
        "Kernelroom": VERSION,
        "Python": f"{platform.python_version()} ({platform.python_implementation()})",
        "system": system(),
        **{name: version_of(name) for name in (*NEEDED, *OPTIONAL)},
    }


def system() -> str:
    """Return the system's name and kernel; the machine's own name is no part of it."""
    kernel = f"{platform.system()} {platform.release()}"
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {kernel}"
    except (OSError, KeyError):
        return kernel


def version_of(package: str) -> str:
    """Return a package's version as it is installed here."""
    try:
        return version(package)
    except PackageNotFoundError:
        return MISSING
