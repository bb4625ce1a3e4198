"""Pictures of the reference: the photo, and what each filter makes of it, rendered by itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image as Picture

from editor.document.image import Image
from editor.document.step import Step
from editor.photo.load import load
from editor.render.pipeline import Pipeline
from editor.storage.folders import SAMPLES
from filters.plugin import Point
from filters.registry import Registry

SIZE = (160, 240)  # rows, columns of the whole picture
CORNER = (20, 130)  # of what is shown of the photo: an eye, fur and whiskers
QUALITY = 80
EXAMPLES: dict[str, dict[str, Any]] = {  # whose defaults change nothing
    "crop": {"ratio": "1:1", "left": 20.0},
    "pad": {"left": 12.0, "top": 12.0, "right": 12.0, "bottom": 12.0, "fill": "mirror"},
    "perspective": {"top_left": Point(0.25, 0.0), "bottom_right": Point(0.8, 0.9)},
    "resize": {"percent": 40.0},
    "rotate": {"angle": 15.0, "frame": "whole photo"},
}


def write_pictures(folder: Path) -> None:
    """Write a picture for each filter: half the photo, half the result at the defaults."""
    folder.mkdir(parents=True, exist_ok=True)
    registry = Registry.builtin()
    source = load(SAMPLES / "chelsea.png")
    for spec in registry:
        step = Step.of(spec, **EXAMPLES.get(spec.id, {}))
        beside = moved if spec.moves_pixels else halves
        picture = beside(source, step, registry)
        Picture.fromarray(picture).save(folder / f"{spec.id}.webp", quality=QUALITY, method=6)


def moved(source: Image, step: Step, registry: Registry) -> np.ndarray:
    """Return as `halves` does: the photo's part, and all that a Step makes of it, on white."""
    rows, columns = SIZE
    top, left = CORNER
    half = columns // 2
    part = source.samples[top : top + rows, left : left + columns][:, half // 2 : half * 3 // 2]
    pipeline = Pipeline.of(Image(part.copy(), source.metadata), (step,), registry)
    made = np.asarray(pipeline.levels(pipeline.region, np.uint8))[..., :3]
    scale = min(1.0, rows / made.shape[0], (half - 8) / made.shape[1])
    size = max(1, round(made.shape[1] * scale)), max(1, round(made.shape[0] * scale))
    small = np.asarray(cv2.resize(made, size, interpolation=cv2.INTER_AREA))
    out = np.full((rows, columns, 3), 255, np.uint8)
    out[:, : half - 1] = part[:, : half - 1, :3]
    first, across = (rows - size[1]) // 2, half + 4 + (half - 4 - size[0]) // 2
    out[first : first + size[1], across : across + size[0]] = small
    return out


def halves(source: Image, step: Step, registry: Registry) -> np.ndarray:
    """Return (rows, columns, 3) uint8: left of a line the photo, right of it the result."""
    rows, columns = SIZE
    top, left = CORNER
    part = (slice(top, top + rows), slice(left, left + columns))
    whole = Pipeline.of(source, (step,), registry).render(source.region)
    after = np.clip(np.rint(whole * 255), 0, 255).astype(np.uint8)
    if after.shape[2] == 1:
        after = cv2.cvtColor(after, cv2.COLOR_GRAY2RGB)
    out = np.ascontiguousarray(source.samples[part][..., :3])
    middle = columns // 2
    out[:, middle:] = after[part][:, middle:, :3]
    out[:, middle - 1 : middle + 1] = 255
    return out
