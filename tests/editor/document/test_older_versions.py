"""Steps that older versions of the filters wrote: they give the pixels that they gave then."""

from typing import Any

import pytest

from editor.document.step import Step, StepError
from filters.design.builtin.smoothing import disk
from filters.params.kinds.point import Point
from filters.params.param import ParamError
from filters.registry import Registry

REGISTRY = Registry.builtin()


def read(filter_id: str, **values: Any) -> Step:
    """Read a Step of the filter's first version."""
    return Step.from_json({"filter": filter_id, "version": 1, "values": values}, REGISTRY)


@pytest.mark.parametrize(
    ("filter_id", "then"),
    [
        ("sobel_magnitude", {"gain": 0.25}),
        ("scharr_magnitude", {"gain": 1.0}),
        ("prewitt_magnitude", {"gain": 1.0}),
        ("laplacian", {"kind": "8 neighbours", "gain": 1.0, "absolute": True}),
        ("compass_maximum", {"gain": 1.0}),
        ("kernel_magnitude", {"gain": 1.0}),
        ("orientation_colour", {"gain": 2.0}),
        ("richardson_lucy", {"kernel": disk(2.0), "iterations": 10, "light": "linear"}),
        ("wiener", {"kernel": disk(2.0), "noise": 1.0, "light": "linear"}),
        ("unsharp_mask", {"radius": 2.0, "amount": 1.0, "threshold": 0.0}),
        ("zoom_blur", {"amount": 10.0, "centre": Point(0.5, 0.5)}),
        ("spin_blur", {"angle": 8.0, "centre": Point(0.5, 0.5)}),
    ],
)
def test_values_that_a_file_does_not_name_are_the_defaults_of_then(
    filter_id: str, then: dict[str, Any]
) -> None:
    step = read(filter_id)
    assert {name: step.values[name] for name in then} == then
    assert step.version == REGISTRY[filter_id].version


def test_values_that_a_file_names_win() -> None:
    assert read("sobel_magnitude", gain=0.5).values["gain"] == 0.5
    step = read("laplacian", kind="4 neighbours")
    assert (step.values["kind"], step.values["gain"]) == ("4 neighbours", 1.0)
    assert read("wiener", noise=2.0).values["noise"] == 2.0


def test_a_centre_of_two_numbers_in_percent_is_a_point() -> None:
    assert read("zoom_blur", across=30.0, down=-20.0).values["centre"] == Point(0.3, -0.2)
    assert read("spin_blur", down=200).values["centre"] == Point(0.5, 2.0)


def test_todays_files_hold_a_point_and_old_names_are_refused_in_them() -> None:
    form = read("spin_blur", across=25.0).to_json(REGISTRY)
    assert form["values"]["centre"] == "0.25,0.5"
    assert form["version"] == 2
    assert Step.from_json(form, REGISTRY) == read("spin_blur", across=25.0)
    with pytest.raises(ParamError, match="across"):
        Step.from_json({**form, "values": {"across": 25.0}}, REGISTRY)
    with pytest.raises(StepError, match="newer"):
        Step.from_json({**form, "version": 3}, REGISTRY)


@pytest.mark.parametrize("across", ["left", 300, None, True])
def test_a_centre_that_could_not_be_then_is_named_by_a_sentence(across: Any) -> None:
    with pytest.raises(ParamError, match="across"):
        read("zoom_blur", across=across)
