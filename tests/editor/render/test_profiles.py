"""Steps that convert to a profile or assign one: pixels, tiles, later Steps, files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from editor.colour.lcms import transformed
from editor.colour.named_profiles import NAMES, named
from editor.colour.profile import srgb_icc
from editor.document.image import Image, Metadata
from editor.document.step import Step
from editor.photo.load import image_of, load
from editor.render.export import export
from editor.render.filter_failure import FilterFailure
from editor.render.pipeline import Pipeline
from filters.blending.blending import Blending
from filters.params.kinds.file import FilePath
from filters.pixels.region import Region
from filters.registry import Registry
from tests.editor.colour.table_profiles import dull_printer, turned_scanner

PIXELS = np.random.default_rng(3).random((13, 17, 3), np.float32)


def convert(registry: Registry, profile: str, **values) -> Step:
    return Step.of(registry["convert_to_profile"], profile=profile, **values)


def assign(registry: Registry, profile: str, **values) -> Step:
    return Step.of(registry["assign_profile"], profile=profile, **values)


def result(image: Image, registry: Registry, *steps: Step) -> np.ndarray:
    pipeline = Pipeline.of(image, steps, registry)
    return pipeline.values(pipeline.region)


@pytest.mark.parametrize("name", NAMES)
def test_a_named_profile_converts_as_little_cms_does(registry: Registry, name: str):
    ours = result(image_of(PIXELS), registry, convert(registry, name))
    theirs = transformed(PIXELS, srgb_icc(), named(name).for_lcms)
    assert np.abs(ours - theirs).max() < 5e-4


@pytest.mark.parametrize("source", [name for name in NAMES if name != "grey"])
@pytest.mark.parametrize("name", NAMES)
def test_grey_that_is_kept_in_three_channels_stays_grey(
    registry: Registry, source: str, name: str
) -> None:
    ramp = np.linspace(0, 1, 256, dtype=np.float32)
    ramp = np.repeat(np.append(ramp[:-1], 40).astype(np.float32), 3).reshape(4, 64, 3)
    opened = Image(image_of(ramp).samples, Metadata(icc=named(source).icc))
    made = result(opened, registry, convert(registry, name))
    assert (made == made[..., :1]).all()


def test_there_and_back_loses_nothing_even_outside_the_gamut(registry: Registry):
    wide = Image(image_of(PIXELS).samples, Metadata(icc=named("ProPhoto RGB").icc))
    there = convert(registry, "sRGB"), convert(registry, "ProPhoto RGB")
    inside = result(wide, registry, there[0])
    assert inside.min() < 0
    assert np.abs(result(wide, registry, *there) - PIXELS).max() < 1e-3


def test_tables_go_through_little_cms_with_the_intent(registry: Registry, tmp_path: Path):
    file = tmp_path / "printer.icc"
    file.write_bytes(dull_printer())
    for intent in ("relative", "absolute"):
        step = convert(registry, "file", file=FilePath(str(file)), intent=intent, black_point=False)
        ours = result(image_of(PIXELS), registry, step)
        theirs = transformed(PIXELS, srgb_icc(), dull_printer(), intent)
        assert np.array_equal(ours, theirs)


@pytest.mark.parametrize("name", ["Adobe RGB", "grey"])
def test_a_region_is_cut_from_the_whole(registry: Registry, name: str, tmp_path: Path):
    file = tmp_path / "printer.icc"
    file.write_bytes(dull_printer())
    steps = (
        convert(registry, name),
        Step.of(registry["gaussian_blur"]),
        convert(registry, "file", file=FilePath(str(file))),
    )
    pipeline = Pipeline.of(image_of(PIXELS), steps, registry)
    whole, part = pipeline.values(pipeline.region), Region(3, 4, 6, 7)
    assert np.abs(part.of(whole) - pipeline.values(part)).max() < 1e-5


def test_assigning_keeps_the_numbers_and_changes_what_later_steps_make_of_them(registry: Registry):
    kept = result(image_of(PIXELS), registry, assign(registry, "ProPhoto RGB"))
    assert np.array_equal(kept, PIXELS)
    turned = Step.of(registry["white_balance"], temperature=4000)
    as_srgb = result(image_of(PIXELS), registry, turned)
    as_prophoto = result(image_of(PIXELS), registry, assign(registry, "ProPhoto RGB"), turned)
    own = Image(image_of(PIXELS).samples, Metadata(icc=named("ProPhoto RGB").icc))
    assert np.abs(as_srgb - as_prophoto).max() > 1e-3
    assert np.abs(result(own, registry, turned) - as_prophoto).max() < 1e-6


def test_alpha_grey_opacity_and_mode_leave_a_conversion_whole(registry: Registry):
    rgba = np.dstack((PIXELS, PIXELS[..., :1]))
    step = replace(convert(registry, "Adobe RGB"), opacity=0.3, blending=Blending(mode="multiply"))
    out = result(image_of(rgba), registry, step)
    assert np.array_equal(out[..., 3], PIXELS[..., 0])
    plain = result(image_of(PIXELS), registry, convert(registry, "Adobe RGB"))
    assert np.abs(out[..., :3] - plain).max() < 1e-6
    grey = result(image_of(PIXELS[..., :1]), registry, convert(registry, "Adobe RGB"))
    assert grey.shape[2] == 1


def test_no_file_chosen_changes_nothing(registry: Registry):
    for make in (convert, assign):
        pipeline = Pipeline.of(image_of(PIXELS), (make(registry, "file"),), registry)
        assert np.array_equal(pipeline.values(pipeline.region), PIXELS)
        assert pipeline.colours is pipeline.image.colours


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "can't be opened"), (b"x" * 200, "no ICC profile"), (b"cmyk", "one of CMYK")],
)
def test_a_file_that_is_no_profile_is_said(
    registry: Registry, tmp_path: Path, content: bytes | None, said: str
):
    file = tmp_path / "other.icc"
    if content is not None:
        icc = bytearray(dull_printer())
        icc[16:20] = b"CMYK"
        file.write_bytes(bytes(icc) if content == b"cmyk" else content)
    with pytest.raises(FilterFailure, match=said):
        result(image_of(PIXELS), registry, convert(registry, "file", file=FilePath(str(file))))


def test_a_scanners_profile_can_be_assigned_but_not_converted_to(
    registry: Registry, tmp_path: Path
):
    file = tmp_path / "scanner.icc"
    file.write_bytes(turned_scanner())
    path = FilePath(str(file))
    assert np.array_equal(
        result(image_of(PIXELS), registry, assign(registry, "file", file=path)), PIXELS
    )
    with pytest.raises(FilterFailure, match="no way in that direction"):
        result(image_of(PIXELS), registry, convert(registry, "file", file=path))


@pytest.mark.parametrize("suffix", ["png", "tif", "jpg", "webp"])
def test_the_saved_file_carries_the_profile(registry: Registry, tmp_path: Path, suffix: str):
    path = tmp_path / f"out.{suffix}"
    eight = image_of(np.rint(PIXELS * 255).astype(np.uint8))
    for make in (convert, assign):
        export(Pipeline.of(eight, (make(registry, "Display P3"),), registry), path)
        assert load(path).metadata.icc == named("Display P3").icc
    own = Image(eight.samples, Metadata(icc=named("Display P3").icc))
    export(Pipeline.of(own, (convert(registry, "sRGB"),), registry), path)
    assert load(path).metadata.icc is None


def test_converted_to_grey_the_file_is_grey(registry: Registry, tmp_path: Path):
    path = tmp_path / "grey.png"
    export(Pipeline.of(image_of(PIXELS), (convert(registry, "grey"),), registry), path)
    saved = load(path)
    assert saved.channels == 1
    assert saved.metadata.icc == named("grey").icc
