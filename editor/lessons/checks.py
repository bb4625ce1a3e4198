"""The checks there are, and reading one of a line."""

from __future__ import annotations

from typing import Final

from editor.lessons.check import Check, CheckKind
from editor.lessons.error import LessonError
from editor.lessons.lab_checks import LAB_CHECKS
from editor.lessons.step_checks import STEP_CHECKS
from filters.near_names import instead_of
from filters.registry import Registry

CHECKS: Final[tuple[CheckKind, ...]] = (*STEP_CHECKS, *LAB_CHECKS)
BY_NAME: Final = {kind.name: kind for kind in CHECKS}


def read_check(text: str, registry: Registry) -> Check:
    """Read a check such as ``stride 2``; raise LessonError, without a line."""
    name, _, wanted = text.strip().partition(" ")
    if name not in BY_NAME:
        raise LessonError(f"the check {name!r} is not known: {instead_of(name, BY_NAME)}")
    if not wanted.strip():
        raise LessonError(f"the check {name} needs what is wanted: {name} {BY_NAME[name].form}")
    return BY_NAME[name].check(wanted.strip(), registry)
