"""Colours, angles, points, files and pictures as values: text, JSON, limits; job and outputs."""

from __future__ import annotations

from typing import Annotated

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from filters.params.kinds.angle import AngleKind
from filters.params.kinds.choice import ChoiceKind
from filters.params.kinds.colour import ColourKind
from filters.params.kinds.file import FileKind
from filters.params.kinds.picture import PictureKind
from filters.params.kinds.point import PointKind
from filters.plugin import (
    Angle,
    Around,
    Colour,
    FilePath,
    FilterError,
    FilterSpec,
    Job,
    JobCancelled,
    ParamError,
    Picture,
    Pixels,
    Point,
    Range,
    Region,
    Suffixes,
    image_filter,
)

PIXELS = np.random.default_rng(0).random((6, 8, 4), np.float32)
WHERE = Region.of_shape(6, 8)


@image_filter("All kinds")
def all_kinds(
    pixels: Pixels,
    ink: Colour = Colour(255, 128, 0),
    turn: Angle = 30.0,
    compass: Annotated[Angle, Range(0, 360, "°")] = 90.0,
    centre: Point = Point(0.25, 0.5),
    table: Annotated[FilePath, Suffixes("*.cube", "*.txt")] = FilePath(),
    second: Picture = Picture(),
) -> Pixels:
    """Take one of each."""
    out = pixels.copy()
    out[..., :3] = ink.rgb
    return out if second.pixels is None else second.pixels


SPEC = FilterSpec.of(all_kinds)


def test_the_kinds_are_read_from_the_signature() -> None:
    kinds = {param.name: param.kind for param in SPEC.params}
    assert kinds == {
        "ink": ColourKind(),
        "turn": AngleKind(Range(-180, 180, "°")),
        "compass": AngleKind(Range(0, 360, "°")),
        "centre": PointKind(),
        "table": FileKind(("*.cube", "*.txt")),
        "second": PictureKind(),
    }


@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))
def test_a_colour_goes_through_json_and_text(red: int, green: int, blue: int) -> None:
    colour, param = Colour(red, green, blue), SPEC.param("ink")
    assert param.from_json(param.to_json(colour)) == colour
    assert param.from_text(colour.text) == colour
    assert Colour.parse(colour.text.upper()) == colour


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_point_goes_through_json_and_text(x: float, y: float) -> None:
    point, param = Point(x, y), SPEC.param("centre")
    assert param.from_json(param.to_json(point)) == point
    assert param.from_text(param.to_json(point)) == point


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("ink", "orange", "colour 'orange' is not known: write #rrggbb"),
        ("ink", "#12345", "colour '#12345' is not known"),
        ("centre", "1.5,0", "centre's part 1.5 is not allowed: 0 to 1"),
        ("centre", "1e9,0", "a point's part 1000000000.0 is not allowed: 0 to 1"),
        ("centre", "nan,0", "is not allowed: 0 to 1"),
        ("centre", "0.5", "point '0.5' is not known: write x,y"),
        ("turn", "steep", "turn 'steep' is not a number"),
        ("turn", "1_0", "turn '1_0' is not a number"),
        ("turn", "٣", "turn '٣' is not a number"),
        ("turn", "inf", "turn inf is not allowed"),
    ],
)
def test_a_bad_value_is_one_sentence(name: str, text: str, words: str) -> None:
    with pytest.raises(ParamError, match=words.replace("(", r"\(")):
        SPEC.param(name).from_text(text)


def test_a_number_may_be_arithmetic_as_in_the_windows_fields() -> None:
    assert SPEC.param("turn").from_text("90/4") == 22.5


def test_a_point_may_lie_as_far_around_the_photo_as_its_parameter_says() -> None:
    kind = PointKind(1.0)
    assert kind.checked(Point(-1.0, 2.0), "centre") == Point(-1.0, 2.0)
    assert kind.from_text("-0.25,1.5", "centre") == Point(-0.25, 1.5)
    with pytest.raises(ParamError, match=r"centre's part 2\.1 is not allowed: -1 to 2"):
        kind.from_text("2.1,0.5", "centre")
    assert kind.nearest(-3.0, 0.25) == Point(-1.0, 0.25)
    assert PointKind().nearest(-3.0, 1.25) == Point(0.0, 1.0)
    with pytest.raises(ParamError, match="photos away"):
        Around(-1.0)


def test_an_angle_comes_into_its_range_by_whole_turns() -> None:
    turn, compass = SPEC.param("turn"), SPEC.param("compass")
    assert turn.from_text("270") == -90
    assert turn.from_text("-180") == -180
    assert turn.from_text("180") == 180
    assert compass.from_text("-90") == 270
    assert compass.checked(725.0) == 5


def test_a_value_of_another_type_is_refused() -> None:
    with pytest.raises(ParamError, match="ink 'red' is not a colour"):
        SPEC.param("ink").checked("red")
    with pytest.raises(ParamError, match="second 3 is not a string"):
        SPEC.param("second").from_json(3)


def test_a_picture_comes_with_its_pixels_and_none_without_a_file() -> None:
    asked: list[tuple[str, int, int]] = []

    def opened(path: str, rows: int, columns: int) -> Pixels:
        asked.append((path, rows, columns))
        return np.full((rows, columns, 4), 0.5, np.float32)

    job = Job(6, 8, open_picture=opened)
    values = SPEC.checked({"second": Picture("other.png")})
    np.testing.assert_array_equal(SPEC.run(PIXELS, values, WHERE, job), np.full_like(PIXELS, 0.5))
    assert asked == [("other.png", 6, 8)]
    plain = SPEC.run(PIXELS, SPEC.defaults, WHERE, job)
    np.testing.assert_allclose(plain[0, 0, :3], [1, 128 / 255, 0])


def test_a_pictures_part_repeats_its_edge_outside() -> None:
    picture = Picture("x", PIXELS)
    part = picture.at(Region(-2, 3, 4, 9))
    assert part is not None
    wanted = np.pad(PIXELS, ((2, 0), (0, 4), (0, 0)), mode="edge")[:4, 3:12]
    np.testing.assert_array_equal(part, wanted)
    assert Picture().at(WHERE) is None


def test_a_filter_says_how_far_it_is_and_is_called_off() -> None:
    shares: list[float] = []

    @image_filter("Slow", halo=None)
    def slow(pixels: Pixels, call: Job, place: Region) -> Pixels:
        for number in range(4):
            call.progress(number / 4)
        return pixels * np.float32(place.rows / call.rows)

    spec = FilterSpec.of(slow)
    assert spec.params == ()  # any names: the types say what the host hands over
    job = Job(12, 8, shares.append)
    np.testing.assert_array_equal(spec.run(PIXELS, {}, WHERE, job), PIXELS / 2)
    assert shares == [0, 0.25, 0.5, 0.75]
    with pytest.raises(JobCancelled):
        spec.run(PIXELS, {}, WHERE, Job(12, 8, is_cancelled=lambda: True))
    assert job.place(Point(1.0, 0.0)) == (0, 7)


@image_filter("Split", outputs=("Low", "High"))
def split(pixels: Pixels, at: Annotated[float, Range(0, 1)] = 0.5) -> tuple[Pixels, Pixels]:
    """Part values at a level."""
    return np.minimum(pixels, np.float32(at)), np.maximum(pixels, np.float32(at))


def test_a_step_gives_one_of_several_outputs() -> None:
    spec = FilterSpec.of(split)
    param = spec.param("output")
    assert (param.kind, param.default) == (ChoiceKind(("Low", "High")), "Low")
    for output, wanted in (("Low", np.minimum(PIXELS, 0.5)), ("High", np.maximum(PIXELS, 0.5))):
        values = spec.checked({"output": output})
        np.testing.assert_array_equal(spec.run(PIXELS, values, WHERE), wanted)


def test_outputs_that_do_not_fit_are_one_sentence() -> None:
    @image_filter("Wrong", outputs=("A", "B", "C"))
    def wrong(pixels: Pixels) -> tuple[Pixels, Pixels]:
        return pixels, pixels

    spec = FilterSpec.of(wrong)
    with pytest.raises(ValueError, match="it gave 2, not a tuple of 3: A, B, C"):
        spec.run(PIXELS, spec.defaults, WHERE)

    @image_filter("Taken", outputs=("A", "B"))
    def taken(pixels: Pixels, output: float = 0.0) -> tuple[Pixels, Pixels]:
        return pixels, pixels

    with pytest.raises(FilterError, match="no value is named output"):
        FilterSpec.of(taken)
