"""Generators as values: their forms, their kernels' memory of them, and what a file keeps."""

from __future__ import annotations

import contextlib
import json
import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from filters.design.generator import Generator
from filters.design.generators import Generators, UnknownGeneratorError
from filters.design.kernel_kind import kernel_from_json, kernel_to_json
from filters.kernel import Kernel, KernelError
from filters.kernel.design import Design
from filters.kernel.transforms import rotate90
from filters.params.kinds.number import NumberKind
from filters.params.param import Param, ParamError

ALL = Generators.builtin()
each = pytest.mark.parametrize("generator", ALL.all, ids=lambda g: g.id)


def values_of(param: Param) -> st.SearchStrategy[object]:
    """Draw from all that a slider reaches."""
    kind = param.kind
    if not isinstance(kind, NumberKind):
        return st.sampled_from(kind.samples() or (param.default,))
    low, high = kind.range.slider
    if kind.whole:
        return st.integers(int(low), int(min(high, 40)))
    return st.floats(low, high)


@each
def test_a_generator_says_what_it_does_where_from_and_what_each_value_means(generator):
    assert generator.doc
    assert generator.source
    assert all(p.tooltip for p in generator.params)
    assert len({g.title for g in ALL}) == len(ALL.all)


@each
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_any_values_of_the_sliders_give_a_kernel_or_one_sentence(generator: Generator, data):
    values = {p.name: data.draw(values_of(p), p.name) for p in generator.params}
    kernel = None
    with contextlib.suppress(KernelError):  # such as a band whose ends are upside down
        kernel = generator.make(**values)
    if kernel is None:
        return
    assert kernel.design == Design(generator.id, generator.checked(values))
    assert generator.make(**values) == kernel
    assert kernel_from_json(json.loads(json.dumps(kernel_to_json(kernel)))).design == kernel.design


@pytest.mark.parametrize("name", ["gaussian", "motion_blur", "sobel", "gaussian_derivative"])
def test_an_angle_of_90_is_the_kernel_turned_left_as_seen(name):
    lying = ALL[name].make()
    extra = {"sigma": 1.0, "sigma_across": 2.0} if name == "gaussian" else {}
    lying, standing = (ALL[name].make(angle=angle, **extra) for angle in (0.0, 90.0))
    np.testing.assert_allclose(standing.weights, rotate90(lying, 3).weights, atol=1e-12)


def test_an_unknown_generator_and_a_value_that_is_not_allowed_are_named():
    with pytest.raises(UnknownGeneratorError, match="the nearest is gaussian"):
        ALL["gauss"]
    with pytest.raises(ParamError, match=r"sigma 0 is not allowed: 0\.1 to 40"):
        ALL["gaussian"].make(sigma=0)
    with pytest.raises(ParamError, match="has no value 'radius': it has sigma"):
        ALL["gaussian"].make(radius=1)


def test_a_design_is_no_part_of_what_a_kernel_is():
    made = ALL["box"].make()
    plain = Kernel(made.weights, divisor=9)
    assert plain == made
    assert hash(plain) == hash(made)
    assert plain.design is None


def test_a_design_goes_with_any_change_of_the_weights_and_stays_with_all_others():
    made = ALL["gaussian"].make(sigma=2.0)
    for change in ({"divisor": 3.0}, {"offset": 0.5}, {"normalize": True}, {"origin": (0, 0)}):
        assert made.replace(**change).design == made.design
    edited = np.array(made.weights)
    edited[0, 0] += 1e-15
    assert made.replace(weights=edited).design is None
    assert made.replace(weights=np.array(made.weights)).design == made.design


def test_edited_weights_remember_what_made_them_before():
    made = ALL["gaussian"].make(sigma=2.0)
    edited = np.array(made.weights)
    edited[0, 0] += 1
    once = made.replace(weights=edited)
    assert made.edited_design is None
    assert once.edited_design == made.design
    twice = once.replace(weights=2 * edited, divisor=2.0)
    assert (twice.design, twice.edited_design) == (None, made.design)
    assert pickle.loads(pickle.dumps(twice)).edited_design == made.design
    assert twice.designed(None).edited_design is None
    assert kernel_from_json(kernel_to_json(twice)).edited_design is None


def test_a_design_survives_pickling_and_is_hashable():
    made = ALL["gabor"].make(angle=30.0)
    assert pickle.loads(pickle.dumps(made)).design == made.design
    assert len({made.design, ALL["gabor"].make(angle=30.0).design, ALL["gabor"].make().design}) == 2


@pytest.mark.parametrize(
    "design",
    [
        None,
        5,
        {},
        {"generator": "gaussian"},
        {"generator": "nobody", "values": {}},
        {"generator": "gaussian", "values": {"sigma": 3}},
        {"generator": "gaussian", "values": [1]},
        {"generator": "gaussian", "values": {"sigma": "wide"}},
        {"generator": [], "values": {}},
        {"generator": "window_band", "values": {"kind": "band-pass", "cutoff": 0.4}},
        {"generator": "formula", "values": {"weight": "__import__('os')"}},
    ],
)
def test_a_design_in_a_file_that_does_not_give_the_weights_is_left_out(design):
    form = {**kernel_to_json(ALL["gaussian"].make(sigma=2.0)), "design": design}
    kernel = kernel_from_json(form)
    assert kernel.design is None
    assert kernel == ALL["gaussian"].make(sigma=2.0)


def test_a_file_without_a_design_loads_as_before():
    assert kernel_from_json({"weights": [[1, 2]]}) == Kernel([[1, 2]])
    assert "design" not in kernel_to_json(Kernel([[1, 2]]))


def test_making_it_again_keeps_what_was_set_by_hand_beside_the_weights():
    emboss = ALL["emboss"]
    kernel = emboss.make(keep_photo=False)
    assert kernel.offset == 0.5
    assert emboss.made_again(kernel, keep_photo=True).offset == 0.0
    mine = kernel.replace(offset=0.25, origin=(0, 1))
    again = emboss.made_again(mine, keep_photo=False, depth=3.0)
    assert (again.offset, again.origin) == (0.25, (0, 1))
    assert again.design == emboss.make(keep_photo=False, depth=3.0).design
    assert emboss.made_again(mine, radius=3).origin == (3, 3)


@pytest.mark.parametrize(
    ("name", "values", "line"),
    [
        ("gaussian", {"sigma": 2.0}, "Gaussian, sigma 2 px"),
        ("gaussian", {}, "Gaussian, sigma 1 px"),
        ("motion_blur", {"length": 20.0, "angle": -45.0}, "Motion blur, length 20 px, angle −45°"),
        ("kirsch", {"direction": "up-left"}, "Kirsch, up left"),
        ("disk", {"smooth_edge": False}, "Disk, no smooth edge"),
    ],
)
def test_a_kernel_says_in_a_line_what_made_it(name, values, line):
    assert ALL[name].described(values) == line
