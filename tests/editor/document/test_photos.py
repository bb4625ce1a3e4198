"""Open photos: which one is shown when others come and go."""

from __future__ import annotations

import pytest

from editor.document.history import History
from editor.document.photos import OpenPhoto, Photos
from tests.editor.document.test_document import document


def photos(count: int) -> Photos:
    found = Photos()
    for number in range(count):
        found = found.opened(OpenPhoto(number, History(document(1))))
    return found


def numbers(found: Photos) -> list[int]:
    return [photo.number for photo in found.items]


def test_a_photo_opens_after_the_one_shown():
    found = photos(3).showing(0).opened(OpenPhoto(9, History(document())))
    assert numbers(found) == [0, 9, 1, 2]
    assert found.present is not None
    assert found.present.number == 9


@pytest.mark.parametrize(
    ("shown", "closed", "then"), [(0, 0, 1), (1, 1, 2), (2, 2, 1), (2, 0, 2), (0, 2, 0)]
)
def test_closing_shows_the_neighbour_and_keeps_another_one_shown(shown, closed, then):
    found = photos(3).showing(shown).closed(closed)
    assert found.present is not None
    assert found.present.number == then


def test_closing_the_last_one_shows_nothing():
    assert photos(1).closed(0) == Photos()


def test_a_photo_that_is_not_there_cannot_be_shown():
    with pytest.raises(IndexError):
        photos(2).showing(2)
