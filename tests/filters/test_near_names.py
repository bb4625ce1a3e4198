"""Names that are not known: the nearest, or as many as a sentence holds."""

from __future__ import annotations

from filters.near_names import instead_of, use

MANY = [f"layer {number}" for number in range(40)]
SOME = [*"abcdefghij", "multiply"]


def test_a_sentence_holds_the_nearest_or_a_list_that_is_short() -> None:
    assert instead_of("multi", SOME) == "the nearest is multiply"
    assert instead_of("zzz", ["a", "b"]) == "there are a, b"
    assert instead_of("zzz", MANY) == "none of 40 is like it"
    assert instead_of("zzz", []) == "there is none"


def test_few_words_that_are_allowed_are_listed_whatever_is_near() -> None:
    assert use("gray", ["grey", "any"]) == "use grey, any"
    assert use("multi", SOME) == "the nearest is multiply"
    assert use("zzz", SOME) == f"use {', '.join(SOME)}"
    assert use("zzz", MANY) == "none of 40 is like it"
