"""The order of a gallery's maps is worked out once: widgets ask for it at each repaint."""

from __future__ import annotations

import numpy as np
import pytest

from editor.document.image import Image
from editor.networks.gallery import Combined, Gallery
from editor.networks.map_source import MapSource
from editor.networks.photo_part import part_of
from filters.network.combine import Order, ordered
from filters.registry import Registry

PHOTO = Image(np.random.default_rng(2).integers(0, 256, (20, 20, 1)).astype(np.uint8))


def test_an_order_is_worked_out_once(monkeypatch: pytest.MonkeyPatch) -> None:
    registry, source = Registry.builtin(), MapSource.named("dct3")
    part = part_of(PHOTO, (), registry, PHOTO.region, source)
    gallery = Gallery.empty(source, part, (Combined("sum", (0, 1)),))
    while not gallery.is_done:
        gallery = gallery.further()
    asked: list[str] = []

    def counted(energy: np.ndarray, likeness: np.ndarray, order: Order) -> list[int]:
        asked.append(order)
        return ordered(energy, likeness, order)

    monkeypatch.setattr("editor.networks.gallery.ordered", counted)
    for _ in range(3):
        for order in ("likeness", "energy"):
            found = gallery.order(order)
            assert sorted(found) == list(range(10))
            assert found[-1] == 9
    assert asked == ["likeness", "energy"]
