"""Export: the render path into a file, quantized only at the end."""

from __future__ import annotations

import dataclasses
import threading

import numpy as np
import pytest

from editor.document.image import Image, Metadata, quantized
from editor.document.step import Step
from editor.masks.mask import Mask
from editor.photo.encoding import Encoding
from editor.photo.load import load
from editor.render.export import export, rendered
from editor.render.output.settings import ExportSettings
from editor.render.pipeline import Pipeline
from editor.render.saved_tile import BAND_SIDE
from editor.storage.file_error import FileError
from filters.kernel import Kernel
from filters.params.kinds.channels import Channels
from filters.progress import Cancelled
from tests.editor.photo.metadata.exif_maker import exif
from tests.sample_photos import COFFEE

BRIGHT = Kernel([[3.0]], offset=-0.5)


def grey(depth: type = np.uint8) -> Image:
    scale = {np.uint8: 1, np.uint16: 257}[depth]
    return Image(load(COFFEE).samples[..., :1].astype(depth) * scale)


def with_alpha() -> Image:
    photo = load(COFFEE).samples
    ramp = np.tile(np.linspace(0, 255, photo.shape[1]).astype(np.uint8), (photo.shape[0], 1))
    return Image(np.concatenate((photo, ramp[..., None]), -1))


def convolved(registry, image: Image, kernel: Kernel = BRIGHT, **values: object) -> Pipeline:
    return Pipeline.of(
        image, (Step.of(registry["convolution"], kernel=kernel, **values),), registry
    )


def test_an_array_is_float32_and_never_clamped(registry, tmp_path):
    pipeline = convolved(registry, load(COFFEE))
    assert export(pipeline, tmp_path / "a.npy") == ()
    array = np.load(tmp_path / "a.npy", allow_pickle=False)
    assert (array.dtype, array.shape) == (np.float32, (400, 600, 3))
    np.testing.assert_allclose(array, load(COFFEE).samples / 255 * 3 - 0.5, atol=1e-5)
    assert array.min() < -0.4
    assert array.max() > 2


@pytest.mark.parametrize("suffix", [".png", ".tif", ".webp"])
def test_a_file_equals_the_array_clamped_and_rounded(registry, tmp_path, suffix):
    pipeline = convolved(registry, load(COFFEE))
    export(pipeline, tmp_path / "a.npy")
    export(pipeline, tmp_path / f"a{suffix}")
    array = np.load(tmp_path / "a.npy")
    saved = load(tmp_path / f"a{suffix}").samples
    levels = array.astype(np.float64) * 255
    tie = np.abs(levels % 1 - 0.5) < 1e-4  # a sum of floats may fall on either side of it
    np.testing.assert_array_equal(saved[~tie], quantized(array, np.uint8)[~tie])
    exact = np.rint(np.clip(load(COFFEE).samples * 3.0 - 0.5 * 255, 0, 255))
    np.testing.assert_array_equal(saved, exact)  # half to even


def test_tiles_leave_no_seam(registry, tmp_path):
    large = Image(np.random.default_rng(1).integers(0, 255, (30, BAND_SIDE + 300, 3), np.uint8))
    pipeline = convolved(registry, large, Kernel(np.ones((7, 7)), normalize=True))
    export(pipeline, tmp_path / "a.npy")
    whole = pipeline.render(large.region)[..., :3]
    np.testing.assert_allclose(np.load(tmp_path / "a.npy"), whole, atol=1e-5)


@pytest.mark.parametrize(
    ("image", "suffix", "channels", "dtype"),
    [
        (grey(), ".png", 1, np.uint8),
        (grey(np.uint16), ".tif", 1, np.uint16),
        (grey(), ".npy", 1, np.float32),
        (with_alpha(), ".png", 4, np.uint8),
        (with_alpha(), ".npy", 4, np.float32),
        (Image(with_alpha().samples[..., 2:].copy()), ".png", 2, np.uint8),
    ],
)
def test_channels_and_depth_are_those_of_the_source(
    registry, tmp_path, image, suffix, channels, dtype
):
    path = tmp_path / f"a{suffix}"
    assert export(convolved(registry, image), path) == ()
    samples = np.load(path) if suffix == ".npy" else load(path).samples
    assert (samples.shape, samples.dtype) == ((400, 600, channels), dtype)


def test_a_grey_photo_that_gets_colour_is_written_in_colour(registry, tmp_path):
    pipeline = convolved(registry, grey(), channels=Channels.RED)
    export(pipeline, tmp_path / "a.png")
    samples = load(tmp_path / "a.png").samples
    assert samples.shape[2] == 3
    np.testing.assert_array_equal(samples[..., 1], grey().samples[..., 0])
    assert (samples[..., 0] != samples[..., 1]).any()


def test_a_transparent_border_gives_an_opaque_photo_alpha(registry, tmp_path):
    blur = Kernel(np.ones((3, 3)), normalize=True)
    pipeline = convolved(registry, load(COFFEE), blur, border="transparent")
    export(pipeline, tmp_path / "a.png")
    samples = load(tmp_path / "a.png").samples
    assert samples.shape[2] == 4
    assert (samples[0, 0, 3], samples[0, 9, 3], samples[9, 9, 3]) == (113, 170, 255)


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_what_a_mask_hides_of_a_step_that_makes_alpha_stays_opaque(registry, channels, dtype):
    rng, most = np.random.default_rng(3), np.iinfo(dtype).max
    image = Image(rng.integers(0, most, (9, 1300, channels), dtype))
    blur = Kernel(np.ones((3, 3)), normalize=True)
    step = Step.of(registry["convolution"], kernel=blur, border="transparent")
    corner = {"items": [{"shape": "rectangle", "centre": [0, 0], "size": [0.02, 0.5]}]}
    step = dataclasses.replace(step, mask=Mask.from_json(corner))
    samples = rendered(Pipeline.of(image, (step,), registry), np.dtype(dtype))
    assert samples.shape[2] == channels + 1
    assert samples[0, 0, -1] < most
    np.testing.assert_array_equal(samples[:, 20:, :-1], image.samples[:, 20:])
    assert samples[:, 20:, -1].min() == most  # 1024 and on are a tile that nothing is made of


def test_what_a_format_cannot_hold_is_told(registry, tmp_path):
    image = with_alpha()
    lost = export(
        convolved(registry, image, Kernel([[1.0]])),
        tmp_path / "a.jpg",
        settings=ExportSettings(encoding=Encoding(100)),
    )
    assert lost == ("JPEG has no transparency: the picture was placed on white",)
    samples = load(tmp_path / "a.jpg").samples.astype(int)
    assert samples[:, 0].min() > 245
    cover = image.samples[..., 3:] / 255
    wanted = image.samples[..., :3] * cover + 255 * (1 - cover)
    assert np.abs(samples - wanted).mean() < 1
    lost = export(convolved(registry, grey(np.uint16)), tmp_path / "a.webp")
    assert lost == ("WebP holds 8 bit a channel: the values were rounded",)


def test_float_sources_keep_16_bits_in_a_png_and_all_in_a_tiff(registry, tmp_path):
    image = Image(load(COFFEE).samples.astype(np.float32) / 255)
    pipeline = convolved(registry, image)
    assert export(pipeline, tmp_path / "a.tif") == ()
    assert load(tmp_path / "a.tif").samples.max() > 2
    assert export(pipeline, tmp_path / "a.png") == (
        "PNG holds 16 bit a channel: the values were rounded",
    )
    assert load(tmp_path / "a.png").samples.dtype == np.uint16


def test_progress_ends_at_one_and_cancelling_writes_nothing(registry, tmp_path):
    large = Image(np.zeros((BAND_SIDE * 2, BAND_SIDE, 3), np.uint8))
    shares: list[float] = []
    export(convolved(registry, large), tmp_path / "a.png", shares.append)
    assert shares == [0.5, 1.0]
    stop = threading.Event()
    with pytest.raises(Cancelled):
        export(convolved(registry, large), tmp_path / "b.png", lambda _: stop.set(), stop.is_set)
    assert [p.name for p in tmp_path.iterdir()] == ["a.png"]


def test_a_folder_that_is_not_there_is_found_out_before_rendering(registry, tmp_path):
    for name in ("a.png", "a.npy"):
        with pytest.raises(FileError, match="does not exist"):
            export(convolved(registry, grey()), tmp_path / "none" / name, progress=pytest.fail)


def test_metadata_goes_into_the_exported_file(registry, tmp_path):
    image = load(COFFEE)
    metadata = Metadata(exif=exif(6), xmp=b'<a tiff:Orientation="6"/>', pixels_per_mm=(5.0, 5.0))
    export(convolved(registry, dataclasses.replace(image, metadata=metadata)), tmp_path / "a.png")
    read = load(tmp_path / "a.png").metadata
    assert (read.exif, read.xmp) == (exif(1), b'<a tiff:Orientation="1"/>')


def test_the_samples_can_be_had_without_a_file(registry):
    samples = rendered(convolved(registry, load(COFFEE)), np.dtype(np.uint8))
    assert (samples.shape, samples.dtype) == ((400, 600, 3), np.uint8)
