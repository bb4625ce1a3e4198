"""Hidden colour and flat grey, through `apply`."""

from __future__ import annotations

import numpy as np
import pytest

from editor.photo.load import load
from editor.photo.save import save


@pytest.mark.parametrize("kernel", ["1", "0 0 0; 0 1 0; 0 0 0"])
@pytest.mark.parametrize("more", [(), ("--alpha", "keep"), ("--light", "linear")])
@pytest.mark.parametrize("depth", [np.uint8, np.uint16])
def test_the_identity_gives_a_sprite_with_its_hidden_colour(apply, tmp_path, kernel, more, depth):
    rng = np.random.default_rng(2)
    sprite = rng.integers(0, np.iinfo(depth).max, (20, 24, 4), depth, endpoint=True)
    sprite[rng.random((20, 24)) < 0.6, 3] = 0
    save(tmp_path / "sprite.png", sprite)
    arguments = ("--kernel", kernel, *more)
    assert apply(*arguments, source=tmp_path / "sprite.png", output="out.png") == (0, "")
    np.testing.assert_array_equal(load(tmp_path / "out.png").samples, sprite)


@pytest.mark.parametrize(
    "name", ["median", "bump_map", "richardson_lucy", "guided", "structure_tensor"]
)
def test_a_white_square_is_the_same_whatever_lies_hidden_around_it(apply, tmp_path, name):
    found = []
    for hidden in ((255, 0, 0), (255, 255, 255)):
        samples = np.zeros((18, 18, 4), np.uint8)
        samples[..., :3] = hidden
        samples[3:15, 3:15] = 255
        save(tmp_path / "in.png", samples)
        given = ("--filter", name, "--overwrite")
        assert apply(*given, source=tmp_path / "in.png", output="out.png") == (0, "")
        found.append(load(tmp_path / "out.png").samples)
    seen = found[0][..., 3] > 0
    np.testing.assert_array_equal(found[0][..., 3], found[1][..., 3])
    np.testing.assert_array_equal(found[0][seen], found[1][seen])
    if name == "median":
        assert (found[0][seen] == 255).all()


@pytest.mark.parametrize("channels", [1, 3])
def test_a_flat_grey_part_has_no_speckles_under_a_high_pass(apply, tmp_path, channels):
    half = np.full((300, 641, channels), 200, np.uint8)
    half[:, 340:] = np.random.default_rng(0).integers(0, 256, (300, 301, channels))
    save(tmp_path / "half.png", half)
    along = np.arange(15) - 7
    square = along[:, None] ** 2 + along**2
    log = np.rint(400 * (square / 6 - 2) * np.exp(-square / 12))
    log[7, 7] -= log.sum()
    high = -np.ones((31, 31))
    high[15, 15] = 960
    for number, weights in enumerate((log, high)):
        (tmp_path / "k.txt").write_text("\n".join(" ".join(map(str, row)) for row in weights))
        output = f"out{number}.png"
        given = ("--kernel", "@k.txt", "--offset", "0.5")
        assert apply(*given, source=tmp_path / "half.png", output=output) == (0, "")
        flat = load(tmp_path / output).samples[:, :320]
        np.testing.assert_array_equal(flat, np.full_like(flat, 128))
