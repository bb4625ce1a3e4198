"""What the clipboard holds becomes a photo: grey stays grey, with a profile that fits it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColorSpace, QImage

from editor.colour.coding import Coding
from editor.colour.tone_curve import Parametric
from editor.photo.load import load
from editor.photo.save import save
from ui.files.clipboard_picture import image_of

Format = QImage.Format
LINEAR_GREY = Coding(curve=Parametric(1.0)).icc(True)


def test_a_grey_picture_keeps_one_channel_and_its_profile(tmp_path):
    picture = QImage(5, 3, Format.Format_Grayscale8)
    picture.fill(100)
    picture.setColorSpace(QColorSpace.fromIccProfile(LINEAR_GREY))
    image = image_of(picture)
    np.testing.assert_array_equal(image.samples, np.full((3, 5, 1), 100, np.uint8))
    assert save(tmp_path / "a.png", image.samples, image.metadata) == ()
    shown = load(tmp_path / "a.png").profile.to_srgb(np.full((1, 1, 3), 100, np.uint8))
    assert shown.ravel().tolist() == [168, 168, 168]  # as Qt converts it to sRGB


@pytest.mark.parametrize(
    ("kind", "space", "channels"),
    [
        (Format.Format_Grayscale8, None, 1),
        (Format.Format_Grayscale16, QColorSpace.NamedColorSpace.SRgb, 1),
        (Format.Format_Grayscale8, QColorSpace.NamedColorSpace.AdobeRgb, 3),
        (Format.Format_RGB32, QColorSpace.NamedColorSpace.AdobeRgb, 3),
        (Format.Format_ARGB32_Premultiplied, None, 4),
        (Format.Format_Mono, None, 3),
    ],
)
def test_other_pictures(kind, space, channels):
    picture = QImage(5, 3, kind)
    picture.fill(1)
    if space is not None:
        picture.setColorSpace(QColorSpace(space))
    image = image_of(picture)
    assert image.samples.shape == (3, 5, channels)
    assert (image.metadata.icc is None) == (space in (None, QColorSpace.NamedColorSpace.SRgb))
