"""Further channels of a TIFF, such as saved selections: kept, written back, or said to be lost."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tifffile

from editor.document.step import Step
from editor.photo.load import load
from editor.render.export import export
from editor.render.pipeline import Pipeline

RNG = np.random.default_rng(7)


def applied(registry, source: Path, out: Path, filter_id: str = "invert") -> tuple[str, ...]:
    steps = (Step.of(registry[filter_id]),)  # as it stands at first
    return export(Pipeline.of(load(source), steps, registry), out)


@pytest.mark.parametrize("depth", ["uint8", "uint16", "float32"])
@pytest.mark.parametrize(
    "extra",
    [["unassalpha", "unspecified"], ["unspecified"] * 2, ["unassalpha"] + ["unspecified"] * 3],
)
def test_they_are_written_back(registry, tmp_path, depth, extra):
    shape = (23, 37, 3 + len(extra))
    full = 1 if depth == "float32" else np.iinfo(depth).max
    stored = (RNG.random(shape) * full).astype(depth)
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", extrasamples=extra)
    image = load(tmp_path / "a.tif")
    count = len(extra) - ("unassalpha" in extra)
    assert f"{count} further channel" in image.notes[0]
    assert applied(registry, tmp_path / "a.tif", tmp_path / "b.tif") == ()
    with tifffile.TiffFile(tmp_path / "b.tif") as file:
        page = file.pages[0]
        written = page.asarray()
        assert [int(kind) for kind in page.extrasamples] == [2 * (e == "unassalpha") for e in extra]
        assert page.photometric == tifffile.PHOTOMETRIC.RGB
    assert written.dtype == depth
    np.testing.assert_array_equal(written[..., -count:], stored[..., -count:])
    np.testing.assert_allclose(written[..., :3], full - stored[..., :3], atol=1e-6)
    again = load(tmp_path / "b.tif").metadata.selections
    assert again is not None
    np.testing.assert_array_equal(again.samples, stored[..., -count:])


def test_grey_and_turned_pictures_keep_theirs_too(registry, tmp_path):
    stored = RNG.integers(0, 256, (23, 37, 4), np.uint8)
    tifffile.imwrite(
        tmp_path / "a.tif",
        stored,
        photometric="minisblack",
        planarconfig="contig",
        extrasamples=["unassalpha", "unspecified", "unspecified"],
        extratags=[(274, 3, 1, 6, True)],
    )
    assert applied(registry, tmp_path / "a.tif", tmp_path / "b.tif") == ()
    written = tifffile.imread(tmp_path / "b.tif")
    np.testing.assert_array_equal(written[..., 2:], np.rot90(stored[..., 2:], 3))
    np.testing.assert_array_equal(written[..., 0], np.rot90(255 - stored[..., 0], 3))


def test_where_they_can_not_be_kept_that_is_said(registry, tmp_path):
    stored = RNG.integers(0, 256, (20, 30, 5), np.uint8)
    extra = ["unassalpha", "unspecified"]
    tifffile.imwrite(tmp_path / "a.tif", stored, photometric="rgb", extrasamples=extra)
    notes = applied(registry, tmp_path / "a.tif", tmp_path / "b.png")
    assert notes == ("PNG is written without the photo's saved selections",)
    notes = applied(registry, tmp_path / "a.tif", tmp_path / "b.tif", "rotate_90")
    assert notes == ("saved selections are left out: the steps have moved the picture",)
    assert tifffile.imread(tmp_path / "b.tif").shape == (30, 20, 4)
