"""What a plugin may declare by mistake or malice: each is one sentence, said when it is read."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import pytest

from editor.plugins.description import description_from_json, description_of, description_to_json
from editor.storage.json_text import JsonTextError
from filters.params.kinds.choice import ChoiceKind
from filters.params.kinds.text import TextKind
from filters.params.param import ParamError
from filters.plugin import FilterError, FilterSpec, Pixels, Range, image_filter
from filters.registry import Registry
from filters.user_error import UserError


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ((5, 1), "its least is above its most"),
        ((0, 1, "px", 5, -7), "its least is above its most"),
        ((float("nan"), 1), "are not numbers"),
        (("0", "1"), "are not numbers"),
        ((0, 1, 5), "is not a short text"),
        ((0, 1, "x" * 100), "is not a short text"),
    ],
)
def test_a_range_that_is_none(given: tuple[Any, ...], words: str) -> None:
    with pytest.raises(ParamError, match=words):
        Range(*given)


@pytest.mark.parametrize(
    ("choices", "words"),
    [
        ((), "0 choices are not allowed: 1 to 1000"),
        (tuple(map(str, range(1001))), "1001 choices are not allowed"),
        (("a\nb",), "a name on one line"),
        (("\u202eevil",), "a name on one line"),
        (("x" * 101,), "a name on one line"),
    ],
)
def test_choices_that_no_list_can_show(choices: tuple[str, ...], words: str) -> None:
    with pytest.raises(ParamError, match=words):
        ChoiceKind(choices)


@pytest.mark.parametrize(
    ("text", "words"),
    [("\ud800", "is not a text that can be written"), ("x" * 100_001, "100001 characters")],
)
def test_a_text_that_no_file_can_hold(text: str, words: str) -> None:
    for read in (TextKind().checked, TextKind().from_text, TextKind().from_json):
        with pytest.raises(ParamError, match=words):
            read(text, "words")


@pytest.mark.parametrize("outputs", [("A",), ("A", "A"), ("A", 5), ["A", "B"], "AB"])
def test_outputs_that_are_no_names(outputs: Any) -> None:
    @image_filter("Parts", outputs=outputs)
    def parts(pixels: Pixels) -> Any:
        return pixels, pixels

    with pytest.raises(FilterError, match="a tuple of two or more names, all different"):
        FilterSpec.of(parts)


def test_more_values_than_a_form_can_have_are_refused_before_they_are_read() -> None:
    names = ", ".join(f"a{n}: float = 0.0" for n in range(201))
    scope: dict[str, Any] = {"Pixels": Pixels}
    exec(f"def many(pixels: Pixels, {names}) -> Pixels:\n    return pixels", scope)
    with pytest.raises(FilterError, match="201 values, up to 200 are allowed"):
        FilterSpec.of(image_filter("Many")(scope["many"]))


def test_an_odd_choice_names_its_parameter() -> None:
    @image_filter("Odd")
    def odd(pixels: Pixels, way: Literal["a\nb"] = "a\nb") -> Pixels:
        return pixels

    with pytest.raises(FilterError, match="odd, parameter way: a choice"):
        FilterSpec.of(odd)


def test_a_version_and_words_that_no_file_can_hold() -> None:
    def plain(pixels: Pixels, gain: Annotated[float, Range(0, 1)] = 0.5) -> Pixels:
        return pixels

    plain.__doc__ = "Is \ud800 plain."  # Python 3.13 compiles no such docstring
    form = description_to_json(description_of(FilterSpec.of(image_filter("Plain")(plain))))
    assert description_from_json(form)["doc"].encode() == b"Is \\ud800 plain."
    for version in (10**400, -1):
        with pytest.raises(JsonTextError, match="a version is a whole number up to 1000000"):
            description_from_json({**form, "version": version})


def test_a_mark_without_its_brackets_and_one_on_a_class() -> None:
    def plain(pixels: Pixels) -> Pixels:
        return pixels

    with pytest.raises(FilterError, match=r'a text, as in @image_filter\("Glow"\)'):
        image_filter(plain)
    with pytest.raises(FilterError, match="Glow is a class, and a filter is a function"):

        @image_filter("Glow")
        class Glow:
            pass


def test_a_value_without_a_type() -> None:
    @image_filter("Plain")
    def plain(pixels, gain=1.0):
        return pixels

    with pytest.raises(FilterError, match=r"gain: it has no type, as in gain: float = 1\.0"):
        FilterSpec.of(plain)


@pytest.mark.parametrize(
    ("what", "given", "words"),
    [
        ("border", 10**30, "border 1000000000000000000000000000000 is not known: use clamp"),
        ("border", None, "border None is not known"),
        ("border", [1], r"border \[1\] is not known"),
        ("light", "liner", "light 'liner' is not allowed: use stored, linear"),
        ("light", [1], r"light \[1\] is not allowed"),
        ("convolution", "sharpen", "convolution 'sharpen' is not allowed: a Kernel, None"),
        ("halo", "x", "halo 'x' is not allowed"),
    ],
)
def test_what_is_declared_as_another_type(what: str, given: object, words: str) -> None:
    for declared in (given, lambda: given):

        @image_filter("Odd", **{what: declared})
        def odd(pixels: Pixels) -> Pixels:
            return pixels

        with pytest.raises(UserError, match=words):
            getattr(FilterSpec.of(odd), what)({})


def test_what_a_docstring_says_of_a_formula_goes_from_a_worker_to_the_host() -> None:
    spec = Registry.builtin()["threshold"]
    form = description_to_json(description_of(spec))
    assert form["details"] == spec.details
    assert description_from_json(form)["details"].startswith("By the luma of Rec. ITU-R BT.601")
