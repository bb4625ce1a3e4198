"""What can be done with the compared kernels, by search, menu and buttons."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from ui.command.command import Command
from ui.compare.cursor import SharedCursor
from ui.compare.linked_views import LinkedViews

GROUP: Final = ("View", "lab", "Compare", "sides")


def compare_commands(
    add: Callable[[], object],
    looks: LinkedViews,
    cursor: SharedCursor,
    pin: Callable[[], object],
    refer: Callable[[], object],
    can_add: Callable[[], bool],
    can_refer: Callable[[], bool],
    has_photo: Callable[[], bool],
) -> Iterator[Command]:
    """Yield what adds a kernel, has another one be the reference, links views and pins cursors."""
    yield Command(
        "compare_add",
        "Add a kernel",
        "Compare one kernel more, up to four",
        GROUP,
        add,
        icon="plus",
        is_enabled=can_add,
        full_title="Compare one kernel more",
    )
    yield Command(
        "compare_reference",
        "Next reference",
        "Compare the others with the next side, in place of the first",
        GROUP,
        refer,
        icon="compare",
        is_enabled=can_refer,
        full_title="Compare: next reference",
    )
    yield from _linking(looks, cursor, pin, has_photo)


def _linking(
    looks: LinkedViews,
    cursor: SharedCursor,
    pin: Callable[[], object],
    has_photo: Callable[[], bool],
) -> Iterator[Command]:
    yield Command(
        "compare_link",
        "Link zoom and pan",
        "Move all compared pictures together, or each alone",
        GROUP,
        lambda: looks.link(not looks.is_linked),
        icon="link",
        is_enabled=has_photo,
        is_checked=lambda: looks.is_linked,
        full_title="Compare: link zoom and pan",
    )
    yield Command(
        "compare_pin",
        "Pin the cursor",
        "Keep the compared place, whatever the pointer is over; a click moves it",
        GROUP,
        pin,
        icon="pin",
        is_enabled=has_photo,
        is_checked=lambda: cursor.is_pinned,
        full_title="Compare: pin the cursor",
    )
