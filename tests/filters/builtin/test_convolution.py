import cv2
import numpy as np
import pytest
import scipy.ndimage

import main
from editor.document.image import Image
from editor.document.step import Step
from editor.render.pipeline import Pipeline
from filters.kernel import Kernel
from filters.kernel.transforms import turned
from filters.pixels.region import Region
from filters.registry import Registry

BLUR = Kernel(np.ones((3, 3)), normalize=True)
RIGHT = Kernel([[0, 0, 0, 0, 1]])
EDGE = Kernel([[-1, 0, 1]], offset=0.25)
NAMES = ("kernel", "green_kernel", "blue_kernel", "alpha_kernel")


@pytest.mark.parametrize("flip", [False, True])
def test_each_channel_can_have_its_own_kernel(flip):
    pixels = np.random.default_rng(0).random((20, 30, 4), np.float32)
    kernels = (BLUR, RIGHT, EDGE, Kernel([[1]]))
    values = dict(zip(NAMES, kernels, strict=True))
    registry = Registry.builtin()
    spec = registry["convolution"]
    step = Step.of(spec, each_channel=True, alpha="plain", flip=flip, **values)
    assert spec.halo(step.values) == (1, 2)
    got = Pipeline.of(Image(pixels), (step,), registry).render(Region.of_shape(20, 30))
    for index, kernel in enumerate(kernels):
        laid = turned(kernel) if flip else kernel
        weights = laid.taps / laid.gain_divisor
        origin = [o - n // 2 for o, n in zip(laid.origin, laid.shape, strict=True)]
        want = scipy.ndimage.correlate(
            pixels[..., index], weights, mode="nearest", origin=[-o for o in origin]
        )
        np.testing.assert_allclose(got[..., index], want + kernel.offset, atol=2e-6)


def test_a_step_with_one_kernel_writes_no_others():
    registry = Registry.builtin()
    step = Step.of(registry["convolution"], kernel=BLUR)
    form = step.to_json(registry)
    assert not set(form["values"]) & set(NAMES[1:])
    assert Step.from_json(form, registry) == step
    each = step.with_values(each_channel=True, blue_kernel=EDGE)
    assert Step.from_json(each.to_json(registry), registry) == each


def test_the_command_line_takes_a_kernel_a_channel(tmp_path):
    source = np.zeros((5, 5, 3), np.float32)
    source[2, 2] = 1
    cv2.imwrite(str(tmp_path / "dot.png"), (source * 255).astype(np.uint8))
    arguments = ["apply", str(tmp_path / "dot.png"), "-o", str(tmp_path / "o.npy")]
    arguments += ["--filter", "convolution", "-p", "each_channel=true", "-p", "kernel=1 0 0"]
    arguments += ["-p", "green_kernel=0 0 1", "-p", "blue_kernel=0.5"]
    assert main.main(arguments) == 0
    out = np.load(tmp_path / "o.npy")
    assert np.argwhere(out[..., 0] > 0).tolist() == [[2, 3]]
    assert np.argwhere(out[..., 1] > 0).tolist() == [[2, 1]]
    assert out[2, 2].tolist() == [0.0, 0.0, 0.5]
