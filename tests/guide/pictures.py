"""Pictures of the reference: the photo, and what each filter makes of it, rendered by itself."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from PIL import Image as Picture

from editor.document.image import Image
from editor.document.step import Step
from editor.photo.load import load
from editor.render.pipeline import Pipeline
from editor.storage.folders import SAMPLES
from filters.registry import Registry

SIZE = (160, 240)  # rows, columns of the whole picture
CORNER = (20, 130)  # of what is shown of the photo: an eye, fur and whiskers
QUALITY = 80


def write_pictures(folder: Path) -> None:
    """Write a picture for each filter: half the photo, half the result at the defaults."""
    folder.mkdir(parents=True, exist_ok=True)
    registry = Registry.builtin()
    source = load(SAMPLES / "chelsea.png")
    for spec in registry:
        picture = halves(source, Step.of(spec), registry)
        Picture.fromarray(picture).save(folder / f"{spec.id}.webp", quality=QUALITY, method=6)


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
