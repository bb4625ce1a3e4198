"""Photo: what a filter is told of the photo that it works on, beside its pixels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, Literal

NO_WORDS: Final[Mapping[str, str]] = MappingProxyType({})
Depth = Literal["8 bit", "16 bit", "32 bit float"]


@dataclass(frozen=True)
class Photo:
    """The photo as its file says of it; what a file doesn't say is empty.

    Parameters
    ----------
    name
        The file's name without folders.
    rows, columns
        Its size as it was opened, before any step.
    depth
        Of a channel in the file.
    profile
        The colour profile's own name; empty for sRGB without one.
    metadata
        All that the panel Metadata shows, by group and name: ``metadata["Exif: Camera model"]``.
    """

    name: str = ""
    rows: int = 0
    columns: int = 0
    depth: Depth = "8 bit"
    profile: str = ""
    metadata: Mapping[str, str] = field(default_factory=lambda: NO_WORDS)

    def to_json(self) -> dict[str, Any]:
        """Return the JSON form."""
        return {**vars(self), "metadata": dict(self.metadata)}

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> Photo:
        """Read `to_json`'s form."""
        return cls(**{**form, "metadata": MappingProxyType(dict(form["metadata"]))})


UNKNOWN: Final = Photo()
TellOfPhoto = Callable[[], Photo]


def unknown() -> Photo:
    """Return what is known of a photo that nobody tells of."""
    return UNKNOWN
