"""Layers whose kernels are wider than what is shown, or than a step's may be."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image
from editor.networks.gallery import Gallery
from editor.networks.map_source import MapSource
from editor.networks.map_step import why_no_step
from editor.networks.photo_part import part_of
from filters.convolution.bank.bank import Bank
from filters.network.error import NetworkError
from filters.registry import Registry

PATH = Path("model.onnx")


@pytest.mark.parametrize(
    "bank",
    [Bank(np.ones((1, 1, 3, 300))), Bank(np.ones((1, 1, 200, 200)), dilation=(60_000, 60_000))],
)
def test_a_layer_that_reads_far_beyond_a_photo_is_refused(bank: Bank) -> None:
    with pytest.raises(NetworkError, match="up to 255×255 and 4096 pixels are shown"):
        MapSource.of_layer(PATH, "wide", bank)


def test_that_a_kernel_is_too_wide_for_a_step_is_said_without_making_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    registry, photo = Registry.builtin(), Image(np.zeros((9, 9, 1), np.uint8))
    source = MapSource.of_layer(PATH, "wide", Bank(np.ones((1, 1, 3, 3)), dilation=(4096, 4096)))
    part = part_of(photo, (), registry, photo.region, source)
    gallery = Gallery.empty(source, part).further()

    def zeros(*_: object) -> np.ndarray:
        raise MemoryError

    monkeypatch.setattr(np, "zeros", zeros)
    assert why_no_step(gallery, 0, registry) == "its kernel spans more than 255 pixels"
