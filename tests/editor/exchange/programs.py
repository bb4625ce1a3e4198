"""Other programs that the tests run where they are installed."""

from __future__ import annotations

import functools
import shutil
import subprocess


@functools.cache
def imagemagick() -> str | None:
    """Return ImageMagick's command; not another program's of the same name."""
    for name in ("magick", "convert"):
        path = shutil.which(name)
        if path is None:
            continue
        try:
            told = subprocess.run([path, "-version"], capture_output=True, text=True, timeout=20)
        except (OSError, subprocess.TimeoutExpired):
            continue
        if "ImageMagick" in told.stdout:
            return path
    return None
