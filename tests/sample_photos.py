"""The photos that tests open."""

from __future__ import annotations

from pathlib import Path
from typing import Final

PHOTOS: Final = Path(__file__).parent / "photos"
ASTRONAUT: Final = PHOTOS / "astronaut.png"
CHELSEA: Final = PHOTOS / "chelsea.png"
COFFEE: Final = PHOTOS / "coffee.png"
