"""A picture that stays in its file: every filter and mask gives what it gives of the whole."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.document.image import Image
from editor.document.step import Step
from editor.document.tiled_image import TiledImage, TiledPhoto
from editor.masks.mask import Mask, MaskItem
from editor.masks.shapes import Ellipse
from editor.photo.load import load
from editor.render.parts import parts_of, rows_of
from editor.render.pipeline import Pipeline
from editor.storage import room
from editor.storage.file_error import FileError
from filters.kernel import Kernel
from filters.pixels.border import BORDER_RULES
from filters.pixels.region import Region
from filters.registry import Registry
from tests.editor.tiles_in_memory import TilesInMemory, tiled
from tests.sample_photos import CHELSEA

REGISTRY = Registry.builtin()
CUT = np.ascontiguousarray(load(CHELSEA).samples[100:151, 100:170])
ALPHA = np.tile(np.linspace(0, 255, 70).astype(np.uint8), (51, 1))[..., None]
SOURCES = {
    "8-bit RGB": CUT,
    "16-bit RGBA": np.concatenate((CUT, ALPHA), -1).astype(np.uint16) * 257,
    "float grey": CUT[..., :1].astype(np.float32) / 255,
}
SIDE = 32


def joined(pipeline: Pipeline) -> np.ndarray:
    """Render part by part, and put together."""
    whole = pipeline.region
    parts = [(p, pipeline.levels(p, pipeline.image.dtype)) for p in parts_of(whole, SIDE)]
    out = np.zeros((whole.rows, whole.columns, 4), pipeline.image.dtype)
    for part, levels in parts:
        wide = levels if levels.shape[2] > 2 else levels[..., [0, 0, 0, -1][: 2 + levels.shape[2]]]
        out[part.slices] = wide if wide.shape[2] == 4 else np.dstack((wide, wide[..., 0] * 0))
    return out


def check_same(samples: np.ndarray, *steps: Step) -> None:
    of_file = joined(Pipeline.of(tiled(samples.copy()), steps, REGISTRY))
    held = Pipeline.of(Image(samples.copy()), steps, REGISTRY)
    np.testing.assert_array_equal(of_file, joined(held))
    if not any(REGISTRY[step.filter_id].halo(step.values) is None for step in steps):
        whole = held.levels(held.region, samples.dtype)
        count = whole.shape[2]
        if count == 3:
            np.testing.assert_array_equal(of_file[..., :3], whole)


def test_what_a_file_is_read_by_is_the_protocol():
    assert isinstance(TilesInMemory(CUT), TiledPhoto)


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
def test_every_filter_gives_the_same_at_every_edge_of_a_part(spec):
    for samples in SOURCES.values():
        check_same(samples, Step.of(spec))


@pytest.mark.parametrize("rule", BORDER_RULES)
@pytest.mark.parametrize("shape", [(1, 9), (15, 3), (71, 1)], ids=str)
def test_a_convolution_reads_every_border_of_the_file(rule, shape):
    weights = np.random.default_rng(3).integers(-3, 9, shape)
    given = {"border": rule, "border_value": 0.3} if rule == "constant" else {"border": rule}
    check_same(CUT, Step.of(REGISTRY["convolution"], kernel=Kernel(weights.tolist()), **given))


def test_a_mask_gives_the_same():
    mask = Mask((MaskItem(Ellipse((0.4, 0.5), (0.3, 0.4))),))
    check_same(CUT, replace(Step.of(REGISTRY["gaussian_blur"]), mask=mask))


def test_no_more_is_read_than_the_part_and_what_the_kernel_reaches():
    tiles = TilesInMemory(CUT)
    step = Step.of(REGISTRY["convolution"], kernel=Kernel(np.ones((5, 3)).tolist()))
    Pipeline.of(TiledImage(tiles), (step,), REGISTRY).levels(Region(20, 30, 8, 8), np.uint8)
    assert {region for region, _ in tiles.asked} == {Region(18, 29, 12, 10)}


def test_all_of_it_is_read_only_where_memory_has_room(monkeypatch):
    image = tiled(CUT)
    np.testing.assert_array_equal(image.samples, CUT)
    monkeypatch.setattr("editor.document.tiled_image.free_memory", lambda: CUT.nbytes)
    with pytest.raises(FileError, match=r"70 x 51 pixels take 10\.5 KiB.*5\.2 KiB"):
        _ = image.samples


def test_parts_follow_each_other_by_fours_and_cover_all():
    whole = Region.of_shape(37, 90)
    parts = parts_of(whole, 16)
    seen = np.zeros((37, 90), int)
    for part in parts:
        seen[part.slices] += 1
    assert (seen == 1).all()
    assert {(p.top // 16, p.left // 16) for p in parts[:4]} == {(0, 0), (0, 1), (1, 0), (1, 1)}
    assert sorted(parts, key=str) == sorted(rows_of(whole, 16), key=str)


def test_a_size_is_read_by_a_person():
    assert room.size_text(16.5e9 * 3) == "46.1 GiB"
    assert room.size_text(12) == "12 bytes"
    assert isinstance(tiled(CUT), TiledImage)
