"""Plugins whose result has another size: in workers, as built-in filters."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
import scipy.ndimage

from editor.document.image import Image
from editor.document.step import Step
from editor.plugins.description import description_from_json, description_of, description_to_json
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.render.filter_failure import FilterFailure, NotKnownYet
from editor.render.pipeline import Pipeline
from filters.pixels.region import Region
from filters.registry import Registry

EXAMPLES = Path(__file__).parents[3] / "docs" / "plugins"
BUILTIN = Registry.builtin()
PHOTO = Image(np.random.default_rng(6).integers(0, 256, (30, 41, 3), np.uint8))
SQUEEZE = """
from kernelroom.plugin import Pixels, image_filter
API = 1

@image_filter("Odd", halo=None, size=lambda rows, columns, by: (rows // by, columns))
def odd(pixels: Pixels, by: int = 2) -> Pixels:
    '''Keep some rows.'''
    return pixels[::by][: len(pixels) // by]

@image_filter("Wrong", halo=None, size=lambda rows, columns: (rows + 1, columns))
def wrong(pixels: Pixels) -> Pixels:
    '''Lie.'''
    return pixels

@image_filter("Broken", halo=None, size=lambda rows, columns: 1 / 0)
def broken(pixels: Pixels) -> Pixels:
    '''Fail.'''
    return pixels
"""


@pytest.fixture
def registry(host: PluginHost, folder: Path) -> LiveRegistry:
    (folder / "odd.py").write_text(SQUEEZE)
    (folder / "desqueeze.py").write_text((EXAMPLES / "desqueeze.py").read_text())
    host.load()
    return LiveRegistry(BUILTIN, host)


def test_a_plugin_makes_a_photo_wider_in_any_chain(registry: LiveRegistry) -> None:
    wider = Step.of(registry["desqueeze.desqueeze"], factor=1.5)
    made = Pipeline.of(PHOTO, (wider,), registry)
    assert made.region == Region.of_shape(30, 62)
    whole = made.values(made.region)
    at = np.clip((np.arange(62) + 0.5) / 1.5 - 0.5, 0, 40)
    grid = np.meshgrid(np.arange(30), at, indexing="ij")
    for channel in range(3):
        plane = PHOTO.samples[..., channel] / 255.0
        wanted = scipy.ndimage.map_coordinates(plane, grid, order=1)
        np.testing.assert_allclose(whole[..., channel], wanted, atol=1e-6)
    blur = Step.of(BUILTIN["gaussian_blur"], sigma=2.0)
    chain = Pipeline.of(PHOTO, (blur, wider, Step.of(BUILTIN["rotate_90"]), wider), registry)
    part = Region(10, 5, 21, 13)
    all_of_it = chain.values(chain.region)
    np.testing.assert_allclose(chain.values(part), part.of(all_of_it), atol=1e-6)


def test_a_plugin_that_needs_the_whole_photo_may_make_it_smaller(registry: LiveRegistry) -> None:
    made = Pipeline.of(PHOTO, (Step.of(registry["odd.odd"], by=3),), registry)
    assert made.region == Region.of_shape(10, 41)
    np.testing.assert_array_equal(made.levels(made.region, np.uint8), PHOTO.samples[::3])


def test_a_size_that_is_not_kept_or_fails_is_said(registry: LiveRegistry) -> None:
    wrong = Pipeline.of(PHOTO, (Step.of(registry["odd.wrong"]),), registry)
    with pytest.raises(FilterFailure, match=r"Wrong: .*\(30, 41, 4\), not an array of \(31, 41, 4"):
        wrong.values(wrong.region)
    with pytest.raises(FilterFailure, match=r"Broken: size= .*division by zero"):
        _ = Pipeline.of(PHOTO, (Step.of(registry["odd.broken"]),), registry).region


def test_a_thread_that_must_not_wait_is_told_later(
    registry: LiveRegistry, host: PluginHost
) -> None:
    host.answers.never_wait_on(threading.get_ident())
    made = Pipeline.of(PHOTO, (Step.of(registry["odd.odd"], by=5),), registry)
    with pytest.raises(NotKnownYet):
        _ = made.region
    found = []
    thread = threading.Thread(target=lambda: found.append(made.region))
    thread.start()
    thread.join()
    assert found == [Region.of_shape(6, 41)]
    assert made.region == found[0]


def test_that_it_moves_pixels_stands_in_its_description() -> None:
    form = description_to_json(description_of(BUILTIN["crop"]))
    assert description_from_json(form)["moves"] == ("size", "reads")
    assert description_from_json({**form, "moves": []})["moves"] == ()
