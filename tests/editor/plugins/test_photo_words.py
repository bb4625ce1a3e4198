"""What a plugin is told of the photo, in its own process."""

from pathlib import Path

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.photo.load import load
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from editor.render.photo_words import photo_of
from editor.render.pipeline import Pipeline
from filters.pixels.photo import UNKNOWN, Photo
from filters.registry import Registry
from tests.editor.tiles_in_memory import TilesInMemory
from tests.sample_photos import COFFEE

DOCS = Path(__file__).parents[3] / "docs" / "plugins"
TELLS = """
import json
from kernelroom.plugin import Job, Photo, Pixels, image_filter

API = {api}

@image_filter("Tells")
def tells(pixels: Pixels, job: Job) -> Pixels:
    '''Raise what it is told.'''
    photo: Photo = job.photo
    raise RuntimeError(json.dumps([photo.name, photo.rows, photo.columns, photo.depth,
                                   photo.profile, sorted(photo.metadata)[:1]]))
"""


def rendered(host: PluginHost, filter_id: str, image: Image, **values: object) -> np.ndarray:
    host.load()
    registry = LiveRegistry(Registry.builtin(), host)
    step = Step.of(registry[filter_id], **values)
    return Pipeline.of(image, (step,), registry).render(image.region)


@pytest.mark.parametrize("api", [1, 2])
def test_a_plugin_of_either_version_is_told_of_the_photo(host, folder, api):
    (folder / "tells.py").write_text(TELLS.format(api=api))
    image = load(COFFEE)
    with pytest.raises(Exception, match="coffee") as failed:
        rendered(host, "tells.tells", image)
    said = str(failed.value)
    rows, columns = image.samples.shape[:2]
    assert f'"{COFFEE.name}", {rows}, {columns}, "8 bit"' in said
    assert "Picture: Channels" in said


def test_what_is_told_goes_through_json():
    photo = Photo("a.png", 4, 5, "16 bit", "Wide", {"Exif: ISO": "200"})
    assert Photo.from_json(photo.to_json()) == photo
    assert UNKNOWN.metadata == {}


def test_the_example_follows_the_photos_iso(tmp_path):
    host = PluginHost([DOCS], tmp_path, with_entry_points=False)
    image = load(COFFEE)
    try:
        half = rendered(host, "iso.calmer", image, amount=100.0)  # it says none: 400, two of five
        none = rendered(host, "iso.calmer", image, amount=0.0)
    finally:
        host.close()
    assert not np.array_equal(half, none)
    mean = sum(none[y : y - 2 or None, x : x - 2 or None] for y in range(3) for x in range(3)) / 9
    expected = none[1:-1, 1:-1] + 0.4 * (mean - none[1:-1, 1:-1])
    np.testing.assert_allclose(half[1:-1, 1:-1, :3], expected[..., :3], atol=1e-5)


def test_no_pixel_of_a_tiled_photo_is_read_for_it() -> None:
    tiles = TilesInMemory(np.zeros((40, 50, 3), np.uint16))
    assert photo_of(TiledImage(tiles)).depth == "16 bit"
    assert tiles.asked == []
