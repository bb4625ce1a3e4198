"""Mark: what `image_filter` leaves on a function, for a registry to find and read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, get_args

from filters.params.signature import Declared
from filters.user_error import UserError

MARK: Final = "__image_filter__"
ChannelRule = Literal["rgba", "grey", "any"]
HiddenColour = Literal["covered", "straight"]
Updated = Callable[[int, Mapping[str, Any]], Mapping[str, Any]]


class NeedsWhole(Exception):  # not an error: the whole image will be rendered
    """A filter can't give this part of its result alone."""


class FilterError(UserError, ValueError):
    """A function that can't be a filter: one sentence saying why."""


@dataclass(frozen=True)
class Mark:
    """What `image_filter` leaves on a function for the Registry to find."""

    title: str
    group: str
    version: int
    halo: Declared
    border: Declared
    light: Declared
    makes_alpha: Declared
    relevant: Mapping[str, Callable[..., bool]]
    convolution: Declared = None
    seconds: float = 30.0
    outputs: tuple[str, ...] = ()
    renamed: Mapping[str, str] = field(default_factory=dict)
    updated: Updated | None = None
    channels: ChannelRule = "rgba"
    alpha: HiddenColour = "covered"
    size: Declared = None
    reads: Declared = None
    buttons: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    mask: bool = False
    profile: Declared = None
    pickers: Mapping[str, Callable[..., Any]] = field(default_factory=dict)
    resolution: Declared = None
    frames: int = 0
    part: Callable[..., Any] | None = None
    whole_is_quicker: bool = False

    def __post_init__(self) -> None:
        if self.size is not None and self.reads is None and self.halo is not None:
            raise FilterError("size= needs reads=, or halo=None for the whole image")
        if self.part is not None and (self.halo is not None or self.alpha != "straight"):
            raise FilterError('part= is for halo=None and alpha="straight"')
        for name, value, known in (
            ("channels", self.channels, get_args(ChannelRule)),
            ("alpha", self.alpha, get_args(HiddenColour)),
        ):
            if value not in known:
                raise FilterError(f"{name} {value!r} is not known: use {', '.join(known)}")
