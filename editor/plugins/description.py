"""What the host keeps of a plugin's filter: all but the function, which only its worker has."""

from __future__ import annotations

from typing import Any, Final

from filters.plugin import FilterSpec

CALLED: Final = ("halo", "border", "light", "makes_alpha", "convolution")
Description = dict[str, Any]


class Remote:
    """Stands in a description for what only the worker can compute."""

    def __reduce__(self) -> tuple[Any, ...]:
        return Remote, ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Remote)

    __hash__ = None  # type: ignore[assignment]


def description_of(spec: FilterSpec) -> Description:
    """Describe a filter; functions of its values become `Remote`."""
    mark = spec.mark
    constants = {n: Remote() if callable(v := getattr(mark, n)) else v for n in CALLED}
    return {
        "id": spec.id,
        "title": spec.title,
        "group": spec.group,
        "version": spec.version,
        "params": spec.params,
        "doc": spec.doc,
        "job_name": spec.job_name,
        "constants": constants,
        "relevant": tuple(mark.relevant),
        "seconds": mark.seconds,
        "renamed": dict(mark.renamed),
        "alpha": mark.alpha,
    }
