"""Choices that stand for more than words: members of an Enum, numbers of a Literal."""

from __future__ import annotations

from enum import Enum, StrEnum
from typing import Annotated, Literal

import numpy as np
import pytest

from filters.params.kinds.choice import ChoiceKind
from filters.params.param import Group, ParamError
from filters.plugin import FilterError, FilterSpec, Job, Pixels, Region, image_filter


class Way(Enum):
    UP = "up"
    DOWN = 2


SEEN: list[object] = []


def pressed(pixels: Pixels, job: Job, way: Way, size: int) -> dict[str, object]:
    SEEN.append((way, size))
    return {"way": Way.UP, "size": 3}


@image_filter(
    "Ways",
    halo=lambda size: size // 2,
    relevant={"size": lambda way: way is Way.UP},
    buttons={"Press": pressed},
)
def ways(
    pixels: Pixels,
    way: Way = Way.DOWN,
    size: Annotated[Literal[3, 5], Group("More")] = 5,
    word: Literal["one", "two"] = "one",
) -> Pixels:
    """Return what is given."""
    SEEN.append((way, size, word))
    return pixels


SPEC = FilterSpec.of(ways)
PIXELS = np.zeros((2, 3, 4), np.float32)


def test_a_step_keeps_words() -> None:
    assert dict(SPEC.defaults) == {"way": "2", "size": "5", "word": "one"}
    checked = SPEC.checked({"way": Way.UP, "size": 3})
    assert dict(checked) == {"way": "up", "size": "3", "word": "one"}
    assert SPEC.param("size").from_json(3) == "3"
    with pytest.raises(ParamError, match="size 4 is not known: use 3, 5"):
        SPEC.checked({"size": 4})


def test_functions_get_what_the_types_say() -> None:
    values = SPEC.checked({"way": "up", "size": "3"})
    SEEN.clear()
    SPEC.run(PIXELS, values, Region.of_shape(2, 3))
    assert SEEN == [(Way.UP, 3, "one")]
    assert SPEC.halo(values) == (1, 1)
    assert SPEC.is_relevant("size", values)
    assert not SPEC.is_relevant("size", SPEC.defaults)


def test_a_button_is_handed_them_and_may_set_them() -> None:
    SEEN.clear()
    found = SPEC.press("Press", PIXELS, SPEC.defaults, Job(2, 3))
    assert SEEN == [(Way.DOWN, 5)]
    assert found.values == {"way": "up", "size": "3"}


class Text(StrEnum):
    ADD = "add"


class Pair(Enum):
    WIDE = (4, 3)
    NONE = None


def test_choices_of_other_types_are_words_too() -> None:
    @image_filter("Others")
    def others(
        pixels: Pixels,
        text: Text = Text.ADD,
        pair: Pair = Pair.WIDE,
        way: Literal[Way.UP, None, True, -1] = -1,
    ) -> Pixels:
        SEEN.append((text, pair, way))
        return pixels

    spec = FilterSpec.of(others)
    assert dict(spec.defaults) == {"text": "add", "pair": "(4, 3)", "way": "-1"}
    assert dict(spec.checked({"pair": Pair.NONE, "way": Way.UP})) == {
        "text": "add",
        "pair": "None",
        "way": "up",
    }
    assert spec.checked({"way": np.int64(-1)})["way"] == "-1"
    SEEN.clear()
    spec.run(PIXELS, spec.defaults, Region.of_shape(2, 3))
    spec.run(PIXELS, spec.checked({"way": Way.UP, "pair": None}), Region.of_shape(2, 3))
    assert SEEN == [(Text.ADD, Pair.WIDE, -1), (Text.ADD, Pair.NONE, Way.UP)]


def test_numbers_are_said_with_their_label_and_sign() -> None:
    kind = SPEC.param("size").kind
    assert kind.said("Size", "-3") == "Size -3"
    assert kind.said("Way", "two-way") == "two way"


def test_choices_that_read_the_same_are_refused() -> None:
    @image_filter("Same")
    def same(pixels: Pixels, size: Literal[3, "3"] = 3) -> Pixels:
        return pixels

    with pytest.raises(FilterError, match="two choices that are both '3' as text"):
        FilterSpec.of(same)


def test_a_plugin_of_version_1_gets_an_enum_as_text_as_it_did() -> None:
    spec = FilterSpec.of(ways, enum_words=True)
    SEEN.clear()
    spec.run(PIXELS, spec.checked({"way": "up", "size": 3}), Region.of_shape(2, 3))
    assert SEEN == [("up", 3, "one")]


def test_a_choice_of_figures_says_enough_for_a_list_of_steps_and_a_word_does_not() -> None:
    kind = ChoiceKind(("free", "3:2", "%"))
    assert [kind.brief(choice) for choice in kind.choices] == ["", "3:2", ""]
