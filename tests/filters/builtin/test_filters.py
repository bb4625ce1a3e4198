"""What each built-in filter computes, against scipy, OpenCV or its definition."""

import cv2
import numpy as np
import pytest
import scipy.ndimage

from filters.builtin.denoise import median
from filters.kernel import Kernel
from filters.pixels.region import Region
from filters.registry import Registry
from tests.sample_photos import COFFEE

REGISTRY = Registry.builtin()
PHOTO = cv2.imread(str(COFFEE))[100:190, 150:260, ::-1]
RGBA = np.dstack([PHOTO / np.float32(255), np.ones(PHOTO.shape[:2], np.float32)]).astype(np.float32)
INNER = (slice(20, -20), slice(20, -20))
ASYMMETRIC = Kernel([[1, 1, 0], [0, 1, 0], [0, 0, 0]], origin=(1, 1))


def ran(filter_id, pixels=RGBA, **values):
    spec = REGISTRY[filter_id]
    given = pixels.copy()
    given.flags.writeable = False  # a filter never writes into its input
    out = spec.run(given, spec.checked(values), Region.of_shape(*pixels.shape[:2]))
    assert out.dtype == np.float32
    rows, columns = pixels.shape[:2]
    assert out.shape[:2] == spec.size(rows, columns, spec.checked(values))
    assert out.shape[2] == pixels.shape[2]
    return out


def each(function):
    return np.stack([function(RGBA[..., c].astype(float)) for c in range(3)], -1)


def same(got, wanted, atol=2e-5):
    np.testing.assert_allclose(got[INNER][..., :3], wanted[INNER], atol=atol)
    np.testing.assert_array_equal(got[..., 3], RGBA[..., 3])


@pytest.mark.parametrize("spec", list(REGISTRY), ids=lambda spec: spec.id)
def test_every_filter_says_what_it_is(spec):
    assert spec.doc.endswith(".")
    assert spec.title
    assert spec.group
    assert all(param.tooltip for param in spec.params if param.name not in ("on_grey", "gain"))
    out = ran(spec.id)
    assert np.isfinite(out).all()


def test_there_are_at_least_30_filters_and_none_failed():
    assert len(REGISTRY.specs) >= 30
    assert REGISTRY.failures == ()


def test_box_blur_is_scipys_uniform_filter():
    same(
        ran("box_blur", rows=5, columns=9), each(lambda p: scipy.ndimage.uniform_filter(p, (5, 9)))
    )


def test_motion_blur_along_a_row_is_a_mean_of_the_row():
    same(
        ran("motion_blur", length=9, angle=0),
        each(lambda p: scipy.ndimage.uniform_filter1d(p, 9, axis=1)),
    )


def test_lens_blur_keeps_the_sum_of_light_and_spreads_a_point_to_a_disk():
    dot = np.zeros((41, 41, 4), np.float32)
    dot[..., 3] = 1
    dot[20, 20, :3] = 1
    out = ran("lens_blur", dot, radius=5)
    assert out[..., 0].sum() == pytest.approx(1, abs=1e-5)
    y, x = np.mgrid[-20:21, -20:21]
    assert (out[..., 0][np.hypot(x, y) < 4] > 0.9 / (np.pi * 25)).all()
    assert (out[..., 0][np.hypot(x, y) > 6] < 1e-7).all()


def test_a_spin_about_the_middle_leaves_rings_and_a_zoom_leaves_rays():
    y, x = np.mgrid[-60:61, -60:61].astype(np.float32)
    rings = np.dstack([np.cos(np.hypot(x, y) / 6)] * 3 + [np.ones_like(x)]).astype(np.float32)
    rays = np.dstack([np.cos(8 * np.arctan2(y, x))] * 3 + [np.ones_like(x)]).astype(np.float32)
    at = np.hypot(x, y)
    ring = (at > 20) & (at < 50)
    assert np.abs(ran("spin_blur", rings, angle=20) - rings)[ring].max() < 0.03
    assert np.abs(ran("spin_blur", rays, angle=45) - rays)[ring].max() > 0.5
    assert np.abs(ran("zoom_blur", rays, amount=20) - rays)[ring].max() < 0.06
    assert np.abs(ran("zoom_blur", rings, amount=60) - rings)[ring].max() > 0.5


@pytest.mark.parametrize(("name", "code"), [("scharr", "scharr"), ("prewitt", "prewitt")])
def test_gradient_magnitudes_are_scikit_images_definition(name, code):
    side = {"scharr": np.array([3, 10, 3]) / 16, "prewitt": np.ones(3) / 3}[code]
    across, down = np.outer(side, [-1, 0, 1]), np.outer([-1, 0, 1], side)
    wanted = each(
        lambda p: np.hypot(scipy.ndimage.correlate(p, across), scipy.ndimage.correlate(p, down))
    )
    same(ran(f"{name}_magnitude", gain=1), wanted)


def test_the_laplacian_of_gaussian_is_scipys_but_for_its_scale_and_sign():
    got = ran("laplacian_of_gaussian", sigma=2.0, on_grey=False)[INNER][..., 0].ravel()
    wanted = scipy.ndimage.gaussian_laplace(RGBA[..., 0].astype(float), 2.0)[INNER].ravel()
    assert abs(np.corrcoef(got, wanted)[0, 1]) > 0.995


def test_the_difference_of_gaussians_is_scipys():
    def wanted(p):
        return scipy.ndimage.gaussian_filter(p, 1.5) - scipy.ndimage.gaussian_filter(p, 2.4)

    got = ran("difference_of_gaussians", sigma=1.5, ratio=1.6, gain=1, on_grey=False)
    same(got, each(wanted), atol=2e-3)  # scipy cuts its bells at 4 sigma each


def test_canny_draws_thin_lines_where_the_photo_steps():
    step = np.zeros((40, 60, 4), np.float32)
    step[..., 3] = 1
    step[:, 30:, :3] = 0.5
    out = ran("canny", step)[..., 0]
    assert set(np.unique(out)) == {0.0, 1.0}
    assert (out[5:-5].sum(1) == 1).all()
    assert set(np.nonzero(out[20])[0]) <= {29, 30}
    assert ran("canny", step, high=80, low=70)[..., 0].max() == 0


@pytest.mark.parametrize("angle", [0, 30, 60, 90, 120, 150])
def test_the_structure_tensor_knows_stripes_from_noise(angle):
    y, x = np.mgrid[0:80, 0:80]
    turn = np.radians(angle)
    stripes = 0.5 + 0.5 * np.cos((x * np.cos(turn) + y * np.sin(turn)) / 3)
    noise = np.random.default_rng(0).random((80, 80))
    for plane, least, most in ((stripes, 0.9, 1.0), (noise, 0.0, 0.5)):
        given = np.dstack([plane] * 3 + [np.ones_like(plane)]).astype(np.float32)
        found = ran("structure_tensor", given, show="coherence", sigma=3)[20:-20, 20:-20, 0]
        assert least <= np.median(found) <= most


def test_the_median_is_scipys_for_every_radius_and_any_value():
    for radius in (1, 2, 4):
        wanted = each(lambda p, s=2 * radius + 1: scipy.ndimage.median_filter(p, s))
        same(ran("median", radius=radius), wanted, atol=1e-6)
    odd = RGBA * np.float32(1.3) - np.float32(0.2)
    odd[..., 3] = 1
    got = ran("median", odd, radius=4)[INNER][..., 0]
    np.testing.assert_allclose(got, scipy.ndimage.median_filter(odd[..., 0], 9)[INNER], atol=1e-6)


@pytest.mark.parametrize("shape", [(40, 50), (1, 30), (30, 1), (5, 4)])
@pytest.mark.parametrize("radius", [3, 12])
def test_a_wide_median_is_scipys_up_to_the_edge(shape, radius):
    odd = np.random.default_rng(0).standard_normal((*shape, 4)).astype(np.float32)
    odd[..., 3] = 1
    for index in range(3):
        wanted = scipy.ndimage.median_filter(odd[..., index], 2 * radius + 1, mode="nearest")
        np.testing.assert_array_equal(median(odd, radius)[..., index], wanted)


def test_smoothing_that_keeps_edges_does_so():
    rng = np.random.default_rng(1)
    clean = np.zeros((60, 80, 4), np.float32)
    clean[..., 3] = 1
    clean[:, 40:, :3] = 0.8
    noisy = clean.copy()
    noisy[..., :3] += rng.normal(0, 0.03, (60, 80, 3)).astype(np.float32)
    before = np.abs(noisy - clean).mean()
    for name in ("bilateral", "guided", "non_local_means"):
        out = ran(name, noisy)
        assert np.abs(out - clean).mean() < 0.6 * before, name
        step = out[30, 41, 0] - out[30, 38, 0]
        assert step > 0.6, name


def test_the_bilateral_filter_is_its_definition():
    out = ran("bilateral", radius=2, tolerance=15)
    row, column = 40, 50
    window = RGBA[row - 2 : row + 3, column - 2 : column + 3, :3].astype(float)
    y, x = np.mgrid[-2:3, -2:3]
    near = np.exp(-(x**2 + y**2) / 2) * (np.hypot(x, y) <= 2)
    unlike = np.abs(window - RGBA[row, column, :3]).sum(2)
    weights = near * np.exp(-(unlike**2) / (2 * (0.15 * np.sqrt(3)) ** 2))
    wanted = (window * weights[..., None]).sum((0, 1)) / weights.sum()
    np.testing.assert_allclose(out[row, column, :3], wanted, atol=2e-3)  # cv2 looks bells up


def test_non_local_means_without_patches_is_its_definition():
    out = ran("non_local_means", search=1, patch=0, strength=10)
    row, column = 40, 50
    window = RGBA[row - 1 : row + 2, column - 1 : column + 2, :3].astype(float)
    unlike = np.square(window - RGBA[row, column, :3]).mean(2)
    weights = np.exp(-unlike / 0.01)
    wanted = (window * weights[..., None]).sum((0, 1)) / weights.sum()
    np.testing.assert_allclose(out[row, column, :3], wanted, atol=1e-5)


@pytest.mark.parametrize("name", ["richardson_lucy", "wiener"])
def test_deconvolution_takes_most_of_a_known_blur_back(name):
    weights = np.array([[0, 1, 2], [0, 3, 1], [1, 2, 0]], float)
    kernel = Kernel(weights, normalize=True)
    blurred = RGBA.copy()
    blurred[..., :3] = each(lambda p: scipy.ndimage.correlate(p, weights / weights.sum()))
    more = {"iterations": 30} if name == "richardson_lucy" else {"noise": 1.0}
    out = ran(name, blurred, kernel=kernel, **more)
    before = np.abs(blurred - RGBA)[INNER].mean()
    assert np.abs(out - RGBA)[INNER].mean() < 0.5 * before


def test_smart_sharpen_leaves_noise_that_an_unsharp_mask_raises():
    rng = np.random.default_rng(2)
    flat = np.full((60, 60, 4), 0.5, np.float32)
    flat[..., 3] = 1
    flat[..., :3] += rng.normal(0, 0.005, (60, 60, 3)).astype(np.float32)
    smart = ran("smart_sharpen", flat, amount=2, threshold=5)[INNER][..., :3].std()
    assert smart < 1.15 * flat[INNER][..., :3].std()
    assert ran("unsharp_mask", flat, amount=2)[INNER][..., :3].std() > 2 * smart


def test_high_pass_and_local_contrast_are_differences_from_their_smoothing():
    blurred = ran("gaussian_blur", sigma=4)
    same(ran("high_pass", radius=4, gain=2), 0.5 + 2 * (RGBA - blurred)[..., :3])
    smooth = ran("guided", radius=30, tolerance=15)
    wanted = RGBA + 0.7 * (RGBA - smooth)
    same(ran("local_contrast", radius=30, tolerance=15, amount=0.7), wanted[..., :3])


def test_emboss_at_135_degrees_is_the_gimp_manuals():
    kernel = np.array([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]], float)
    same(ran("emboss"), each(lambda p: scipy.ndimage.correlate(p, kernel)))


def test_a_bump_map_of_a_flat_photo_is_the_photo_and_slopes_face_the_light():
    flat = np.full((30, 30, 4), 0.4, np.float32)
    flat[..., 3] = 1
    np.testing.assert_allclose(ran("bump_map", flat), flat, atol=1e-6)
    ramp = flat.copy()
    ramp[..., :3] = np.linspace(0.2, 0.6, 30)[None, :, None]  # rises to the right: faces left
    left, right = (ran("bump_map", ramp, angle=a)[15, 15, 0] for a in (180, 0))
    assert left > ramp[15, 15, 0] > right


def test_two_kernels_are_taken_from_each_other_and_put_together():
    one, two = Kernel([[0, 1, 2]], divisor=3), Kernel([[1], [2], [-1]], divisor=2)
    a = each(lambda p: scipy.ndimage.correlate(p, one.weights / 3))
    b = each(lambda p: scipy.ndimage.correlate(p, two.weights / 2))
    values = {"first": one, "second": two}
    same(ran("difference_of_kernels", **values, gain=2, on_grey=False), 2 * (a - b))
    same(ran("kernel_magnitude", **values, gain=1), np.hypot(a, b))
    colour = ran("orientation_colour", **values, gain=1)[INNER]
    luma = np.array([0.2126, 0.7152, 0.0722])
    strength = np.hypot(a @ luma, b @ luma)[INNER]
    np.testing.assert_allclose(colour[..., :3].sum(2), 1.5 * strength, atol=1e-4)


def test_the_compass_maximum_is_kirschs():
    base = np.array([[5, -3, -3], [5, 0, -3], [5, -3, -3]], float) / 15
    ring = [(0, 0), (0, 1), (0, 2), (1, 2), (2, 2), (2, 1), (2, 0), (1, 0)]
    turns = []
    for turn in range(8):
        kernel = np.zeros((3, 3))
        for index, place in enumerate(ring):
            kernel[ring[(index + turn) % 8]] = base[place]
        turns.append(each(lambda p, k=kernel: scipy.ndimage.correlate(p, k)))
    same(ran("compass_maximum", gain=1.0), np.max(turns, 0))


@pytest.mark.parametrize("kernel", [Kernel(np.ones((3, 3))), ASYMMETRIC])
def test_morphology_is_scipys_with_a_drawn_shape(kernel):
    shape = kernel.taps != 0

    def erode(p):
        return scipy.ndimage.grey_erosion(p, footprint=shape)

    def dilate(p):
        return scipy.ndimage.grey_dilation(p, footprint=shape)

    wanted = {
        "erode": each(erode),
        "dilate": each(dilate),
        "open": each(lambda p: dilate(erode(p))),
        "close": each(lambda p: erode(dilate(p))),
        "gradient": each(lambda p: dilate(p) - erode(p)),
        "top hat": each(lambda p: p - dilate(erode(p))),
        "black hat": each(lambda p: erode(dilate(p)) - p),
    }
    for operation, planes in wanted.items():
        same(ran("morphology", kernel=kernel, operation=operation), planes, atol=1e-6)
