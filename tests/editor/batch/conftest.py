"""Small photos in folders, and the orders of a batch over them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.batch.job import Orders
from editor.batch.one_photo import Workbench
from editor.document.recipe import Recipe
from editor.document.step import Step
from editor.photo.save import save
from filters.registry import Registry


def make_photos(folder: Path, count: int, ending: str = "png", side: int = 24) -> list[Path]:
    """Write photos of noise, each another."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"photo-{number:02}.{ending}" for number in range(count)]
    for number, path in enumerate(paths):
        noise = np.random.default_rng(number).integers(0, 256, (side, side + 8, 3), np.uint8)
        save(path, noise)
    return paths


@pytest.fixture
def orders(registry: Registry) -> Orders:
    """A median over every photo."""
    recipe = Recipe((Step.of(registry["median"]),))
    return Orders(recipe.to_text(registry), "Median")


@pytest.fixture
def do(tmp_path: Path, registry: Registry, orders: Orders):
    """Do a photo as a process that has just begun does."""
    return lambda item, orders=orders: Workbench.of(orders, registry, tmp_path / "out").done(item)
