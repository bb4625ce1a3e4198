"""Each bank against its definition: sums, norms, orthogonality, or another library's numbers."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scipy.fft import dctn
from scipy.ndimage import gaussian_filter

from filters.banks.banks import BANKS, UnknownBankError, find_bank
from filters.banks.edges import steerable_basis
from filters.convolution.bank.bank import Bank, feature_maps
from filters.design.plane import along_across, places

SHAPES = {
    "sobel": (2, 3, 3),
    "laplacian-pyramid": (4, 29, 29),
    "gabor": (24, 15, 15),
    "leung-malik": (48, 49, 49),
    "schmid": (13, 49, 49),
    "maximum-response": (38, 49, 49),
    "haar": (10, 8, 8),
    "dct3": (9, 3, 3),
    "dct5": (25, 5, 5),
    "steerable": (9, 9, 9),
    "laws": (25, 5, 5),
    "random": (16, 5, 5),
}


def test_the_banks_are_those_of_the_list() -> None:
    assert {bank.name: bank.planes().shape for bank in BANKS} == SHAPES


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.name)
def test_a_bank_has_labels_of_its_own_a_source_and_is_the_same_each_time(bank) -> None:
    assert len(set(bank.labels)) == len(bank.labels) == len(bank.planes())
    assert bank.title
    assert any(character.isdigit() for character in bank.source)
    np.testing.assert_array_equal(bank.planes(), bank.planes())


@pytest.mark.parametrize("bank", BANKS, ids=lambda bank: bank.name)
def test_a_grey_photo_of_three_planes_gives_the_maps_of_one(bank) -> None:
    grey = np.random.default_rng(2).random((60, 60, 1), np.float32)
    single = feature_maps(grey, Bank(bank.weights(1)))
    alpha = np.ones_like(grey)
    colour = np.concatenate([grey] * 3 + [alpha], axis=2)
    found = feature_maps(colour, Bank(bank.weights(4, unread=1)))
    scale = max(1.0, float(np.abs(bank.planes()).sum(axis=(1, 2)).max()))
    np.testing.assert_allclose(found, single, atol=2e-6 * scale)


def test_sobels_pair_is_opencvs() -> None:
    picture = np.random.default_rng(1).random((20, 30), np.float32)
    across, down = feature_maps(picture[..., None], Bank(find_bank("sobel").weights(1)))
    np.testing.assert_allclose(across, cv2.Sobel(picture, -1, 1, 0)[1:-1, 1:-1], atol=1e-5)
    np.testing.assert_allclose(down, cv2.Sobel(picture, -1, 0, 1)[1:-1, 1:-1], atol=1e-5)


def test_the_pyramids_levels_add_up_to_the_picture() -> None:
    planes = find_bank("laplacian-pyramid").planes()
    picture = np.zeros((29, 29))
    picture[14, 14] = 1
    np.testing.assert_allclose(planes.sum(axis=0), picture, atol=1e-6)
    np.testing.assert_allclose(planes.sum(axis=(1, 2)), [0, 0, 0, 1], atol=1e-6)
    w = np.array([0.05, 0.25, 0.4, 0.25, 0.05])
    np.testing.assert_allclose(
        planes[0][12:17, 12:17], picture[12:17, 12:17] - np.outer(w, w), atol=1e-6
    )


@pytest.mark.parametrize("name", ["leung-malik", "schmid", "maximum-response"])
def test_texture_filters_have_zero_mean_and_absolute_sum_1(name: str) -> None:
    planes = find_bank(name).planes().astype(np.float64)
    np.testing.assert_allclose(planes.sum(axis=(1, 2)), 0, atol=1e-5)
    np.testing.assert_allclose(np.abs(planes).sum(axis=(1, 2)), 1, atol=1e-5)


def test_the_upright_edges_and_bars_are_derivatives_of_a_long_gaussian() -> None:
    point = np.zeros((99, 99))
    point[49, 49] = 1
    for order, first in ((1, 0), (2, 18)):
        for scale, sigma in enumerate((1, 2, 4)):
            # continuous samples against scipy's: the same formula, but for its normalization
            expected = gaussian_filter(point, (sigma, 3 * sigma), order=(order, 0), truncate=12)
            inner = expected[25:74, 25:74]
            inner = inner - inner.mean()
            found = find_bank("maximum-response").planes()[first + 6 * scale]
            cosine = (found * inner).sum() / np.linalg.norm(found) / np.linalg.norm(inner)
            assert abs(cosine) > 0.999


def test_directions_turn_by_30_degrees() -> None:
    planes = find_bank("maximum-response").planes()
    # 90° on: an edge that ran to the right runs upwards
    np.testing.assert_allclose(planes[3], np.rot90(planes[0]), atol=1e-7)
    np.testing.assert_allclose(planes[21], np.rot90(planes[18]), atol=1e-7)


def test_a_schmid_filter_by_its_formula() -> None:
    plane = find_bank("schmid").planes()[5]  # sigma 6, tau 3
    r = np.hypot(*(np.mgrid[:49, :49] - 24.0))
    raw = np.cos(np.pi * 3 * r / 6) * np.exp(-(r**2) / 72)
    raw -= raw.mean()
    np.testing.assert_allclose(plane, raw / np.abs(raw).sum(), atol=1e-7)


def test_haar_is_orthonormal_with_its_means() -> None:
    planes = find_bank("haar").planes().reshape(10, -1).astype(np.float64)
    np.testing.assert_allclose((planes**2).sum(axis=1), 1, atol=1e-6)
    np.testing.assert_allclose(planes[:9].sum(axis=1), 0, atol=1e-6)
    coarsest = planes[6:]
    np.testing.assert_allclose(coarsest @ coarsest.T, np.eye(4), atol=1e-6)


@pytest.mark.parametrize("size", [3, 5])
def test_the_cosines_are_scipys_transform(size: int) -> None:
    patch = np.random.default_rng(4).random((size, size)).astype(np.float32)
    maps = feature_maps(patch[..., None], Bank(find_bank(f"dct{size}").weights(1)))
    np.testing.assert_allclose(maps.reshape(size, size), dctn(patch, norm="ortho"), atol=1e-5)


@pytest.mark.parametrize("degrees", [0.0, 30.0, 77.0, 90.0, 140.0])
def test_steerable_filters_give_any_angle(degrees: float) -> None:
    x, y = (0.67 * axis for axis in places(9, 9))
    basis = dict(zip(find_bank("steerable").labels, find_bank("steerable").planes(), strict=True))
    turned = steerable_basis(*along_across(x, y, degrees))
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    steered = {
        "G1a": c * basis["G1a"] - s * basis["G1b"],
        "G2a": c * c * basis["G2a"] - 2 * c * s * basis["G2b"] + s * s * basis["G2c"],
        "H2a": c**3 * basis["H2a"]
        - 3 * c * c * s * basis["H2b"]
        + 3 * c * s * s * basis["H2c"]
        - s**3 * basis["H2d"],
    }
    for name, plane in steered.items():
        np.testing.assert_allclose(plane, turned[name], atol=2e-3)  # the paper gives four digits


def test_the_quadrature_pair_has_nearly_one_energy() -> None:
    basis = dict(zip(find_bank("steerable").labels, find_bank("steerable").planes(), strict=True))
    even, odd = (np.linalg.norm(basis[name]) for name in ("G2a", "H2a"))
    assert even == pytest.approx(odd, rel=0.05)


def test_laws_masks() -> None:
    bank = find_bank("laws")
    planes = dict(zip(bank.labels, bank.planes(), strict=True))
    np.testing.assert_array_equal(planes["L5E5"][0], [-1, -2, 0, 2, 1])
    np.testing.assert_array_equal(planes["E5L5"], planes["L5E5"].T)
    sums = {label: plane.sum() for label, plane in planes.items()}
    assert sums.pop("L5L5") == 256
    assert set(sums.values()) == {0}


def test_gabors_answer_to_their_own_direction_most() -> None:
    y, x = np.mgrid[:15, :15] - 7.0
    planes = find_bank("gabor").planes()
    np.testing.assert_allclose(planes.sum(axis=(1, 2)), 0, atol=1e-6)
    for scale, wavelength in enumerate((3, 3 * 2**0.5, 6)):
        for step in range(8):
            along, _ = along_across(x, y, 22.5 * step)
            wave = np.cos(2 * np.pi * along / wavelength)
            answers = (planes * wave).sum(axis=(1, 2))
            assert answers[8 * scale : 8 * scale + 8].argmax() == step


def test_chance_is_the_same_each_time() -> None:
    planes = find_bank("random").planes()
    np.testing.assert_allclose(np.linalg.norm(planes, axis=(1, 2)), 1, atol=1e-6)
    assert planes[0, 0, :2] == pytest.approx([0.0843, 0.2004], abs=5e-4)


def test_a_mistyped_bank_is_told_the_nearest() -> None:
    with pytest.raises(
        UnknownBankError, match="the bank 'gabour' is not known: the nearest is gabor"
    ):
        find_bank("gabour")
