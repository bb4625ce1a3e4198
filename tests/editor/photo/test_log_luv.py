"""LogL and LogLuv of a TIFF are opened as the linear light that they hold, above white too."""

from __future__ import annotations

import numpy as np
import pytest

from editor.photo.load import load
from editor.photo.save import save
from editor.storage.file_error import FileError
from tests.editor.photo.tiff_maker import tiff

TO_XYZ = np.linalg.inv([[2.690, -1.276, -0.414], [-1.022, 1.978, 0.044], [0.061, -0.224, 1.163]])
LIGHT = (
    np.random.default_rng(4).uniform(0.3, 1, (9, 300, 3)) * np.geomspace(0.001, 40, 300)[:, None]
)
LUMINANCE = (LIGHT @ TO_XYZ.T)[..., 1]


def logarithms(luminance: np.ndarray, steps: int, lowest: int) -> np.ndarray:
    return np.floor(steps * (np.log2(luminance) + lowest)).astype(np.uint32)


def chroma() -> np.ndarray:
    x, y, z = np.moveaxis(LIGHT @ TO_XYZ.T, -1, 0)
    scale = x + 15 * y + 3 * z
    u, v = (np.floor(410 * part / scale).astype(np.uint32) for part in (4 * x, 9 * y))
    return u << 8 | v


def planes(numbers: np.ndarray, count: int) -> bytes:
    """Pack rows as SGILOG does: the bytes of each weight together, here without repeats."""
    out = b""
    for row in numbers:
        for shift in range(8 * count - 8, -8, -8):
            plane = (row >> shift & 255).astype(np.uint8).tobytes()
            parts = [plane[at : at + 127] for at in range(0, len(plane), 127)]
            out += b"".join(bytes([len(part)]) + part for part in parts)
    return out


def log_tiff(
    strip: bytes, channels: int, compression: int = 34676, bits: int = 16, sample_format: int = 2
) -> bytes:
    stored = np.zeros((*LUMINANCE.shape, channels), np.uint8)
    photometric = 32844 if channels == 1 else 32845
    said = {"strip": strip, "sample_format": sample_format, "order": "<"}
    return tiff(stored, bits, compression, photometric, **said)


def luv() -> bytes:
    return planes(logarithms(LUMINANCE, 256, 64) << 16 | chroma(), 4)


def test_log_luv_is_linear_light_that_is_not_cut_at_white(tmp_path):
    (tmp_path / "a.tif").write_bytes(log_tiff(luv(), 3))
    image = load(tmp_path / "a.tif")
    assert image.metadata.coding is not None
    assert image.samples.max() > 20
    error = np.abs(image.samples - LIGHT) / LIGHT.max(-1, keepdims=True)
    assert error.max() < 0.05  # u and v have steps of 1/410
    assert error.mean() < 0.01
    save(tmp_path / "b.tif", image.samples, image.metadata)
    np.testing.assert_array_equal(load(tmp_path / "b.tif").samples, image.samples)


@pytest.mark.parametrize("said", [(16, 2), (16, 1), (32, 3)])  # floats: by who wrote floats
def test_log_l_is_grey_within_half_a_step(tmp_path, said):
    strip = planes(logarithms(LUMINANCE, 256, 64), 2)
    (tmp_path / "a.tif").write_bytes(log_tiff(strip, 1, 34676, *said))
    samples = load(tmp_path / "a.tif").samples
    assert samples.shape == (*LUMINANCE.shape, 1)
    np.testing.assert_allclose(samples[..., 0], LUMINANCE, rtol=2 ** (0.51 / 256) - 1)


def test_24_bits_have_the_luminance_that_they_hold(tmp_path):
    luminance = LUMINANCE.clip(0.001, 15)
    numbers = logarithms(luminance, 64, 12) << 14  # the first of their colours
    strip = numbers.astype(">u4").view(np.uint8).reshape(-1, 4)[:, 1:].tobytes()
    (tmp_path / "a.tif").write_bytes(log_tiff(strip, 3, 34677))
    samples = load(tmp_path / "a.tif").samples
    np.testing.assert_allclose((samples @ TO_XYZ.T)[..., 1], luminance, rtol=0.01)


@pytest.mark.parametrize("channels", [1, 3])
def test_one_that_ends_early_is_refused(tmp_path, channels):
    (tmp_path / "a.tif").write_bytes(log_tiff(luv()[:3000], channels))
    with pytest.raises(FileError, match="damaged or cut off"):
        load(tmp_path / "a.tif")


def test_another_codec_of_it_is_not_supported(tmp_path):
    (tmp_path / "a.tif").write_bytes(log_tiff(bytes(9 * 300 * 6), 3, 1))
    with pytest.raises(FileError, match="with compression 1 of LogLuv, which is not"):
        load(tmp_path / "a.tif")


def test_log_l_that_would_be_cut_at_white_is_not_supported(tmp_path):
    (tmp_path / "a.tif").write_bytes(log_tiff(luv(), 1, 34676, 8, 1))
    with pytest.raises(FileError, match="of LogL in 8 bits, which is not"):
        load(tmp_path / "a.tif")
