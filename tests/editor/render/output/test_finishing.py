"""What becomes of a result on its way into a file: size, colours, sharpening, depth."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import pyvips
from PIL import Image as Pillow
from PIL import ImageCms

from editor.colour.coding import Coding
from editor.document.image import Image, Metadata
from editor.document.step import Step
from editor.photo.load import load
from editor.render.export import export
from editor.render.output.settings import ExportError, ExportSettings, Sharpening
from editor.render.output.size import OutputSize
from editor.render.pipeline import Pipeline
from editor.storage.file_error import FileError
from filters.kernel import Kernel
from filters.pixels.light import SRGB
from filters.progress import Cancelled
from tests.sample_photos import COFFEE

P3 = Coding.of_cicp(12, 13).icc(False)
HALF = ExportSettings(size=OutputSize(percent=50))


def written(registry, path, image, settings, *steps):
    notes = export(Pipeline.of(image, steps, registry), path, settings=settings)
    return load(path), notes


def lanczos(picture: np.ndarray, rows: int, columns: int) -> np.ndarray:
    size = columns, rows
    return np.stack(
        [
            Pillow.fromarray(picture[..., c]).resize(size, Pillow.Resampling.LANCZOS)
            for c in range(picture.shape[2])
        ],
        -1,
    )


def test_a_photo_is_resized_in_linear_light(registry, tmp_path):
    photo = load(COFFEE)
    saved, notes = written(registry, tmp_path / "a.png", photo, HALF)
    assert (saved.samples.shape, notes) == ((200, 300, 3), ())
    light = SRGB.to_linear(photo.samples.astype(np.float32) / 255)
    wanted = SRGB.to_stored(lanczos(light, 200, 300)).clip(0, 1) * 255
    assert np.abs(saved.samples - wanted).max() <= 0.51


def test_a_fine_pattern_of_black_and_white_becomes_the_grey_of_half_the_light(registry, tmp_path):
    board = (np.indices((64, 64)).sum(0) % 2 * 255).astype(np.uint8)[..., None]
    saved, _ = written(registry, tmp_path / "a.png", Image(board), HALF)
    assert saved.channels == 1
    assert abs(int(saved.samples[16, 16, 0]) - 188) <= 1  # 128 in stored values would be darker


def test_steps_come_first_at_the_photos_own_size(registry, tmp_path):
    """A shift by one pixel is one pixel of the photo, not of the file."""
    photo = np.zeros((40, 40, 3), np.uint8)
    photo[:, 20:] = 255
    shift = Step.of(registry["convolution"], kernel=Kernel([[1.0, 0.0, 0.0]]))
    shifted, _ = written(registry, tmp_path / "a.png", Image(photo), HALF, shift)
    again = np.zeros_like(photo)
    again[:, 21:] = 255
    wanted, _ = written(registry, tmp_path / "b.png", Image(again), HALF)
    np.testing.assert_array_equal(shifted.samples, wanted.samples)


def test_hidden_colour_does_not_bleed_into_what_is_seen(registry, tmp_path):
    picture = np.zeros((64, 64, 4), np.uint8)
    picture[..., 1], picture[:, 32:, 1], picture[:, 32:, 0] = 255, 0, 200
    picture[:, 32:, 3] = 255
    saved, _ = written(registry, tmp_path / "a.png", Image(picture), HALF)
    seen = saved.samples[..., 3] > 0
    assert saved.samples[seen][:, 1].max() == 0
    assert np.abs(saved.samples[seen][:, 0].astype(int) - 200).max() <= 2


def test_a_smaller_photo_is_not_enlarged_to_a_long_side(registry, tmp_path):
    settings = ExportSettings(size=OutputSize(2048))
    saved, _ = written(registry, tmp_path / "a.png", load(COFFEE), settings)
    np.testing.assert_array_equal(saved.samples, load(COFFEE).samples)
    double = ExportSettings(size=OutputSize(percent=200))
    assert written(registry, tmp_path / "a.png", load(COFFEE), double)[0].samples.shape[1] == 1200


def test_colours_become_srgb_as_littlecms_has_them(registry, tmp_path):
    photo = Image(load(COFFEE).samples, Metadata(icc=P3))
    saved, _ = written(registry, tmp_path / "a.png", photo, ExportSettings(profile="srgb"))
    (tmp_path / "p3.icc").write_bytes(P3)
    wanted = ImageCms.profileToProfile(
        Pillow.fromarray(photo.samples),
        str(tmp_path / "p3.icc"),
        ImageCms.createProfile("sRGB"),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
    )
    assert np.abs(saved.samples.astype(int) - np.asarray(wanted)).max() <= 1
    assert saved.metadata.icc is None


def test_colours_are_written_in_the_profile_of_a_file(registry, tmp_path):
    (tmp_path / "p3.icc").write_bytes(P3)
    settings = ExportSettings(profile=str(tmp_path / "p3.icc"), depth="uint16")
    saved, _ = written(registry, tmp_path / "a.png", load(COFFEE), settings)
    assert saved.metadata.icc == P3
    assert saved.samples.dtype == np.uint16
    back = ExportSettings(profile="srgb", depth="uint8")
    again, _ = written(registry, tmp_path / "b.png", saved, back)
    assert np.abs(again.samples.astype(int) - load(COFFEE).samples).max() <= 1


def test_a_grey_photo_gets_the_channels_of_a_profile_of_colours(registry, tmp_path):
    (tmp_path / "p3.icc").write_bytes(P3)
    grey = Image(load(COFFEE).samples[..., :1].copy())
    settings = ExportSettings(profile=str(tmp_path / "p3.icc"))
    saved, notes = written(registry, tmp_path / "a.tif", grey, settings)
    assert (saved.channels, saved.metadata.icc, notes) == (3, P3, ())
    np.testing.assert_array_equal(saved.samples[..., :1], grey.samples)  # P3 has sRGB's curve


def test_a_profile_that_is_none_is_refused_by_its_name(registry, tmp_path):
    (tmp_path / "a.icc").write_bytes(b"no profile")
    with pytest.raises(FileError, match=r"a\.icc can't be used: it is no ICC profile"):
        written(
            registry,
            tmp_path / "a.png",
            load(COFFEE),
            ExportSettings(profile=str(tmp_path / "a.icc")),
        )
    assert not (tmp_path / "a.png").exists()


def test_sharpening_is_the_unsharp_mask_at_the_size_of_the_file(registry, tmp_path):
    small = dataclasses.replace(HALF, depth="float32")
    plain, _ = written(registry, tmp_path / "a.tif", load(COFFEE), small)
    settings = dataclasses.replace(small, sharpening=Sharpening(1.5, 0.8))
    saved, _ = written(registry, tmp_path / "b.tif", load(COFFEE), settings)
    step = Step.of(registry["unsharp_mask"], radius=0.8, amount=1.5)
    wanted = Pipeline.of(plain, (step,), registry).values(plain.region)
    np.testing.assert_allclose(saved.samples, wanted, atol=1e-6)


def test_a_depth_is_written_or_refused(registry, tmp_path):
    deep = ExportSettings(depth="uint16")
    saved, _ = written(registry, tmp_path / "a.png", load(COFFEE), deep)
    np.testing.assert_array_equal(saved.samples, load(COFFEE).samples.astype(int) * 257)
    with pytest.raises(ExportError, match="JPEG has no 16 bit: it has 8 bit"):
        written(registry, tmp_path / "a.jpg", load(COFFEE), deep)
    with pytest.raises(ExportError, match="PNG has no 32 bit float: it has 8 bit, 16 bit"):
        written(registry, tmp_path / "b.png", load(COFFEE), ExportSettings(depth="float32"))


def test_a_size_is_the_step_resize_after_the_others(registry, tmp_path):
    """So values beyond white count as they are, and are cut where the file is rounded."""
    bright = Step.of(registry["exposure"], stops=2.0)
    last = Step.of(registry["resize"], by="width and height", width=300, height=200, light="linear")
    one, _ = written(registry, tmp_path / "a.png", load(COFFEE), HALF, bright)
    other, _ = written(registry, tmp_path / "b.png", load(COFFEE), ExportSettings(), bright, last)
    np.testing.assert_array_equal(one.samples, other.samples)


def test_transparency_is_laid_on_white_at_the_size_of_the_file(registry, tmp_path):
    clear = Image(np.zeros((20, 20, 4), np.uint8))
    saved, notes = written(registry, tmp_path / "a.jpg", clear, HALF)
    assert saved.samples.min() >= 254
    assert notes == ("JPEG has no transparency: the picture was placed on white",)


def test_a_grey_result_with_colour_from_a_step_gets_three_channels(registry, tmp_path):
    grey = Image(load(COFFEE).samples[..., :1].copy())
    colour = Step.of(registry["gradient_map"])
    saved, _ = written(registry, tmp_path / "a.png", grey, HALF, colour)
    assert saved.samples.shape[:2] == (200, 300)
    plain, _ = written(registry, tmp_path / "b.png", grey, HALF)
    assert plain.channels == 1


def test_it_can_be_called_off_and_says_how_far_it_is(registry, tmp_path):
    shares: list[float] = []
    pipeline = Pipeline.of(load(COFFEE), (), registry)
    export(pipeline, tmp_path / "a.png", shares.append, settings=HALF)
    assert shares[-1] == 1.0
    with pytest.raises(Cancelled):
        export(pipeline, tmp_path / "b.png", cancelled=lambda: True, settings=HALF)
    assert not (tmp_path / "b.png").exists()


def test_libvips_shrinks_to_nearly_the_same(registry, tmp_path):
    """It shrinks in two passes of its own weights: near, not equal."""
    photo = load(COFFEE)
    settings = dataclasses.replace(HALF, depth="float32")
    saved, _ = written(registry, tmp_path / "a.tif", photo, settings)
    light = SRGB.to_linear(photo.samples.astype(np.float32) / 255)
    picture = pyvips.Image.new_from_array(light).resize(0.5, kernel="lanczos3", gap=0)
    wanted = SRGB.to_stored(picture.numpy().astype(np.float32))
    assert np.abs(saved.samples - wanted).mean() < 0.01
