"""The page of the reference on what a lesson's file may hold."""

from __future__ import annotations

from editor.lessons.actions import ACTIONS
from editor.lessons.checks import CHECKS
from editor.lessons.lesson import TARGETS
from tests.guide.text import joined, table


def lessons_page() -> str:
    """Return the page."""
    checks = [
        (
            f"`{kind.name}`",
            " or ".join(f"`{form}`" for form in kind.form.split(", or ")),
            kind.description,
        )
        for kind in CHECKS
    ]
    actions = [
        (f"`{kind.name}`", f"`{kind.form}`" if kind.form else "", kind.description)
        for kind in ACTIONS
    ]
    return joined(
        [
            "# Checks, actions and rings of lessons",
            "What may stand in the tasks of [a lesson](../write-a-lesson.md).",
            "## Checks",
            "After `check:` stands the name and what is wanted. Numbers may be arithmetic (`1/9`); "
            "where a number is compared, `>= 3`, `<= 3`, `> 3` and `< 3` are allowed. What the "
            "selected step has is that of the last one where none is selected.",
            table(("check", "written as", "what it looks at"), checks),
            "## Actions",
            "After `begin:` or `show:`.",
            table(("action", "written as", "what it does"), actions),
            "## Rings",
            "After `ring:`; a ring is shown as long as its part of the window is there.",
            ", ".join(f"`{name}`" for name in TARGETS) + ".",
        ]
    )
