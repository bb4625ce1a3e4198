"""The certificate: all ways of a photo compared, and what it says where one differs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from editor.batch.wire import PluginPlaces
from editor.cluster import certificate
from editor.cluster.certificate import Asked, certified
from editor.cluster.extra import ClusterError
from editor.document.step import Step
from editor.document.tiled_image import TiledImage
from editor.photo.load import load
from editor.photo.save import save
from editor.photo.tiled import opening
from editor.render import streaming
from editor.render.pipeline import never
from editor.render.render_run import RenderRun


def asked_of(path: Path, registry, *filters: str) -> Asked:
    steps = tuple(Step.of(registry[name]) for name in filters)
    return Asked(path, load(path), steps, registry, PluginPlaces())


def no_cluster(*_: object) -> None:
    raise ClusterError("a cluster needs more")


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_preview_batch_and_cluster_give_the_exported_pixels(
    tmp_path: Path, data: Path, registry, dtype: type, monkeypatch
) -> None:
    if dtype is np.uint16:  # the cluster is tried once
        monkeypatch.setattr(certificate, "distributed", no_cluster)
    else:
        pytest.importorskip("distributed", reason="needs the extra cluster")
    noise = np.random.default_rng(1).integers(0, np.iinfo(dtype).max, (90, 801, 3), dtype)
    save(tmp_path / "photo.png", noise)
    shares: list[float] = []
    asked = asked_of(tmp_path / "photo.png", registry, "gaussian_blur", "unsharp_mask")
    found = certified(asked, shares.append, never)
    compared = [way.name for way in found.ways if way.found is not None]
    assert compared == ["preview", "batch", "cluster"][: 3 if dtype is np.uint8 else 2]
    assert found.is_same
    assert found.sentence.endswith("export give the same pixels, all 72,090")
    assert shares == [0.25, 0.5, 0.75]
    assert not list(tmp_path.glob("*.tif"))
    assert found.photo.sha256 in found.text()


def test_a_photo_too_large_to_hold_is_compared_by_parts(
    tmp_path: Path, data: Path, registry, monkeypatch
) -> None:
    monkeypatch.setattr(certificate, "distributed", no_cluster)
    monkeypatch.setattr(opening, "LARGE", 10_000)
    monkeypatch.setattr(streaming, "SMALL", 10_000)
    monkeypatch.setattr(TiledImage, "samples", property(lambda _: pytest.fail("all of it")))
    photo = tmp_path / "photo.tif"
    save(photo, np.random.default_rng(1).integers(0, 200, (90, 801, 3), np.uint8))
    step = Step.of(registry["gaussian_blur"])
    asked = Asked(photo, opening.opened(photo), (step,), registry, PluginPlaces())
    found = certified(asked, lambda _: None, never)
    assert [way.name for way in found.ways if way.found is not None] == ["preview", "batch"]
    assert found.is_same


def test_the_worst_place_of_what_differs_is_told(
    tmp_path: Path, data: Path, registry, monkeypatch
) -> None:
    noise = np.random.default_rng(1).integers(0, 200, (40, 50, 3), np.uint8)
    save(tmp_path / "photo.png", noise)
    render_frame = RenderRun.frame

    def wrong(self):
        frame = render_frame(self)
        screen = np.array(frame.screen)
        screen[7, 9, 2] += 5  # the screen's order is blue, green, red
        return replace(frame, screen=screen)

    monkeypatch.setattr(RenderRun, "frame", wrong)
    monkeypatch.setattr(certificate, "distributed", no_cluster)
    found = certified(asked_of(tmp_path / "photo.png", registry), lambda _: None, never)
    assert not found.is_same
    assert found.sentence == "preview differs from the exported file"
    level = int(noise[7, 9, 0])
    assert found.ways[0].row == (
        "preview",
        "different",
        "1",
        "5",
        "red",
        "7, 9",
        str(level),
        str(level + 5),
    )
    assert found.ways[2].row[:2] == ("cluster", "a cluster needs more")
    form = found.to_json()
    assert (form["same"], form["ways"][0]["different_pixels"]) == (False, 1)
    assert "different" in found.text()
    assert "7, 9" in found.text()
