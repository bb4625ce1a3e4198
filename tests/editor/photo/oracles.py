"""Other programs that tell whether files are as they should be, where they are installed."""

from __future__ import annotations

import shutil

import pytest

HAS_EXIFTOOL = pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is missing")
