"""What metadata say of colours is true of a file that was converted, and kept where none was."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from editor.colour.coding import Coding
from editor.colour.profile import srgb_icc
from editor.document.step import Step
from editor.photo.load import load
from editor.render.export import export
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline
from filters.registry import Registry
from tests.editor.photo.oracles import HAS_EXIFTOOL

pytestmark = HAS_EXIFTOOL
P3 = Coding.of_cicp(12, 13).icc(False)
CURVE = " ".join(str(level * 257) for level in range(256))
SAID = {
    "InteropIndex": "R03", "ExifIFD:ColorSpace": "65535", "IFD0:WhitePoint": "0.3127 0.329",
    "IFD0:PrimaryChromaticities": "0.68 0.32 0.265 0.69 0.15 0.06",
    "IFD0:TransferFunction": " ".join([CURVE] * 3),
    "XMP-exif:ColorSpace": "65535", "XMP-photoshop:ICCProfileName": "Display P3",
    "XMP-tiff:WhitePoint": "0.3127",
}  # fmt: skip
KEPT = {"IFD0:Artist": "Ada", "XMP-dc:Title": "Sea", "XMP-photoshop:City": "Bern"}


def photo(path: Path) -> Path:
    """Write a JPEG of Display P3 whose metadata say that in every place there is for it."""
    pixels = np.random.default_rng(1).integers(0, 256, (8, 12, 3), np.uint8)
    Pillow.fromarray(pixels).save(path, icc_profile=P3)
    tags = [f"-{tag}={value}" for tag, value in {**SAID, **KEPT}.items()]
    command = ["exiftool", "-q", "-n", "-overwrite_original", *tags, str(path)]
    subprocess.run(command, check=True)
    return path


def said_in(path: Path) -> dict[str, str]:
    """Return the tags that exiftool finds, of those that were written."""
    asked = [f"-{tag}" for tag in (*SAID, *KEPT)]
    command = ["exiftool", "-j", "-n", "-G1", *asked, str(path)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]
    return {tag: str(value) for tag, value in found.items() if tag != "SourceFile"}


def by_settings(path: Path, registry: Registry) -> None:
    settings = ExportSettings(profile="srgb")
    export(Pipeline.of(load(path), (), registry), path, settings=settings)


def by_a_step(path: Path, registry: Registry) -> None:
    step = Step.of(registry["convert_to_profile"], profile="sRGB")
    export(Pipeline.of(load(path), (step,), registry), path)


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif"])
@pytest.mark.parametrize("converted", [by_settings, by_a_step])
def test_a_file_that_became_srgb_says_so_everywhere(converted, ending, registry, tmp_path):
    opened = photo(tmp_path / "p3.jpg")
    path = tmp_path / f"a.{ending}"
    shutil.copy(opened, path)
    converted(path, registry)
    assert load(path).metadata.icc is None
    wanted = {
        "InteropIFD:InteropIndex": "R98",
        "ExifIFD:ColorSpace": "1",
        "XMP-exif:ColorSpace": "1",
        "XMP-photoshop:ICCProfileName": "sRGB IEC61966-2.1",
    }
    assert said_in(path) == {**wanted, **KEPT}


def test_a_profile_that_means_srgb_is_told_as_srgb(registry, tmp_path):
    path = photo(tmp_path / "p3.jpg")
    (tmp_path / "srgb.icc").write_bytes(srgb_icc())
    settings = ExportSettings(profile=str(tmp_path / "srgb.icc"))
    export(Pipeline.of(load(path), (), registry), path, settings=settings)
    assert load(path).metadata.icc == srgb_icc()
    assert said_in(path)["ExifIFD:ColorSpace"] == "1"


def test_a_file_that_was_not_converted_says_what_it_said(registry, tmp_path):
    path = photo(tmp_path / "p3.jpg")
    before = said_in(path)
    assert len(before) == len(SAID) + len(KEPT)
    step = Step.of(registry["invert"])
    export(Pipeline.of(load(path), (step,), registry), path)
    assert said_in(path) == before
