"""All that reads a result's colours goes by the profile that a Step gave them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image as PillowImage

from editor.colour.named_profiles import named, of_file
from editor.document.image import Image, Metadata
from editor.document.step import Step
from editor.insight.colour_reading import mean_colour
from editor.masks.mask import Mask
from editor.render.frames import Frames
from editor.render.mask_view import mask_levels
from editor.render.pipeline import Pipeline
from editor.render.pressing import pressed
from filters.filter_spec import FilterSpec
from filters.plugin import Job, Pixels, image_filter
from filters.registry import Registry
from tests.editor.colour.table_profiles import dull_printer

LEVELS = np.random.default_rng(5).integers(0, 256, (24, 32, 3), np.uint8)
PLAIN = Image(LEVELS)
OWN = Image(LEVELS, Metadata(icc=named("ProPhoto RGB").icc))


@pytest.fixture
def assigned(registry: Registry) -> tuple[Step, ...]:
    """Steps after which the plain photo means what the other one does."""
    return (Step.of(registry["assign_profile"], profile="ProPhoto RGB"),)


def test_lab_is_read_by_the_profile_of_the_result(
    registry: Registry, assigned: tuple[Step, ...]
) -> None:
    found = mean_colour(Pipeline.of(PLAIN, assigned, registry), 5, 6, 3)
    own = mean_colour(Pipeline.of(OWN, (), registry), 5, 6, 3)
    srgb = mean_colour(Pipeline.of(PLAIN, (), registry), 5, 6, 3)
    assert found is not None
    assert own is not None
    assert srgb is not None
    assert found.lab == pytest.approx(own.lab, abs=1e-4)
    assert found.lab != pytest.approx(srgb.lab, abs=1)


def test_a_mask_is_shown_as_it_is_rendered(registry: Registry, assigned: tuple[Step, ...]) -> None:
    items = [{"shape": "range", "of": "lightness", "limits": [0.4, 0.5, 1, 1]}]
    mask = Mask.from_json({"items": items})
    found, own, srgb = (
        mask_levels(photo, below, mask, photo.region, 1, registry)
        for photo, below in ((PLAIN, assigned), (OWN, ()), (PLAIN, ()))
    )
    np.testing.assert_array_equal(found, own)
    assert np.abs(found.astype(int) - srgb).max() > 20


def test_moving_pictures_are_in_srgb(
    registry: Registry, assigned: tuple[Step, ...], tmp_path: Path
) -> None:
    exposure = Step.of(registry["exposure"], stops=0.0)
    seen = []
    for photo, below in ((PLAIN, assigned), (OWN, ()), (PLAIN, ())):
        steps = (*below, exposure)
        path = tmp_path / f"{len(seen)}.webp"
        Frames(photo, steps, len(below), "stops", 0, 1, 2).save(path, registry)
        with PillowImage.open(path) as picture:
            seen.append(np.array(picture.convert("RGB"), int))
    np.testing.assert_array_equal(seen[0], seen[1])
    assert np.abs(seen[0] - seen[2]).max() > 20


def found(pixels: Pixels, job: Job) -> dict[str, float]:
    """Return the mean of what a button is given."""
    return {"amount": float(pixels.mean())}


@image_filter("Measured", light="linear", buttons={"Measure": found})
def measured(pixels: Pixels, amount: float = 0.0) -> Pixels:
    """Do nothing; its button tells of its light."""
    return pixels


def test_a_button_is_given_linear_light_of_the_result(
    registry: Registry, assigned: tuple[Step, ...]
) -> None:
    spec = FilterSpec.of(measured)
    more = Registry((*registry, spec))
    one, own, srgb = (
        pressed(photo, below, Step.of(spec), "Measure", more).values["amount"]
        for photo, below in ((PLAIN, assigned), (OWN, ()), (PLAIN, ()))
    )
    assert one == pytest.approx(own, abs=1e-6)
    assert one != pytest.approx(srgb, abs=1e-3)


def test_a_profile_of_a_file_is_read_once_while_it_stays(tmp_path: Path) -> None:
    path = tmp_path / "printer.icc"
    path.write_bytes(dull_printer())
    first = of_file(str(path))
    assert of_file(str(path)) is first
    path.write_bytes(dull_printer(0.25) + bytes(4))
    assert of_file(str(path)).icc != first.icc
