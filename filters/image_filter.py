"""image_filter: declares a function as a filter, for a registry to find."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, Final, Literal, TypeVar, get_args

from filters.params.signature import Declared
from filters.pixels.border import Border
from filters.user_error import UserError

MARK: Final = "__image_filter__"
ChannelRule = Literal["rgba", "grey", "any"]
HiddenColour = Literal["covered", "straight"]
CLAMP: Final = Border()
Updated = Callable[[int, Mapping[str, Any]], Mapping[str, Any]]
F = TypeVar("F", bound=Callable[..., Any])


class NeedsWhole(Exception):  # not an error: the whole image will be rendered
    """A filter can't give this part of its result alone."""


class FilterError(UserError, ValueError):
    """A function that can't be a filter: one sentence saying why."""


@dataclass(frozen=True)
class image_filter:  # noqa: N801, as decorators are written
    """Mark a function as a filter; it stays an ordinary function.

    Parameters
    ----------
    title
        Name in menus.
    halo
        How many pixels beyond a region the filter reads: a number, (rows, columns), or a function
        of its values by name. The host hands over that much more on every side, filled by
        `border` beyond the image, and crops the result. ``None``: it needs the whole image.
    group
        Heading in menus.
    version
        Raise it when old values would give another result.
    border
        A `Border` or function of values: what lies outside the image.
    light
        ``"stored"``, ``"linear"`` or a function of values: the light the filter works in. The
        host converts by the file's own profile.
    makes_alpha
        Whether it can make an opaque picture transparent: a bool or a function of values.
    relevant
        For parameters that matter only sometimes: a function of values by the parameter's name.
    convolution
        A function of values: the `Kernel` that the filter lays over each stored colour channel of
        an opaque picture, or None where it does something else. It makes a zoomed-out preview
        quick.
    seconds
        How long a call may take before the host stops it; only for plugins in a worker.
    outputs
        Titles of several results: the function then gives a tuple of arrays in that order, and a
        choice of its form says which one the Step gives.
    renamed
        Names that parameters had in older versions, and what they are called now: presets and
        recipes of then are read with it. A parameter that is new gets its default.
    updated
        Where more than names has changed, such as a default: a function of the version that wrote
        a file (older than `version`) and the values in it as JSON by name, which returns those of
        today that give the same result: ``lambda version, values: {"gain": 0.25, **values}``. Not
        for plugins in a worker, which nobody waits for while a file is read.
    channels
        ``"rgba"``: the pixels always have 4 channels, and grey comes back as grey where red, green
        and blue are the same; so it is for all plugins in a worker. ``"any"``: they have as many as
        the photo needs (1 grey, 2 grey and alpha, 3 RGB, 4 RGBA) and as many come back, or RGB for
        grey where the filter makes colour. ``"grey"``: so for grey, and colour always has 4: sums
        that round by where samples lie in memory then give an opaque photo the same bits with an
        alpha channel and without.
    alpha
        ``"covered"``: where alpha is 0 the pixels have the colour of what is visible around, and
        what stays invisible keeps its own colour, so hidden colour can't matter. ``"straight"``:
        they have their own colour everywhere, and what comes back is taken as it is; the filter
        weighs by alpha itself.
    size
        For a filter whose result has another size: a function of the source's rows and columns, and
        then of values by name, that returns the result's (rows, columns). It is asked for often.
    reads
        For a filter that moves pixels: a function of a `Region` of the result, the source's rows
        and columns, and then of values by name, that returns the region of the source which that
        needs, beyond its edges too, where `border` fills it. The filter is handed these pixels, and
        returns the region ``job.wanted`` of its result; so it takes a `Job`. What it makes has no
        opacity, mode or mask.
    mask
        Whether it is handed the step's mask as ``job.mask``: float32 (rows, columns) of its pixels,
        0..1, or None where the step has none.
    buttons
        Functions by the titles of the form's buttons. A press hands one the whole photo below the
        step, once, a `Job`, and then the values that it names: ``def auto(pixels, job, amount)``.
        A dict that it returns sets values; a `TextResult`, `TableResult`, `PlotResult` or
        `Overlay` is shown, and can be exported; a tuple or list may hold several of these.
    profile
        A function of values that returns a `ProfileChange`: what the numbers of the result mean
        from there on; the filter gets them from ``job.recolour``. Not for plugins in a worker.
    pickers
        Functions by the titles of the form's eyedroppers. A click on the photo hands one the mean
        colour there, of what the step is given, (red, green, blue) of stored values, and then the
        values that it names; it returns a dict of values to set. One in a `DrawnLine` is handed the
        ends of a line that was drawn, in pixels of that. Not for plugins in a worker.
    resolution
        A function of values that returns how many pixels of the result are a millimetre, or None:
        the saved file says so. Not for plugins in a worker.
    frames
        How many pictures it gives, 2 to 240, in a list or one by one (``yield``); the value `frame`
        of its form says which the Step shows. One that can make the frame number ``job.frame``
        (from 0) alone returns that array.
    part
        For ``halo=None``: what gives a part of the result sooner than the whole. A function of
        ``read``, which gives a `Region` of the source's pixels, of the `Region` that is wanted, of
        the source's rows and columns, and then of values by name. It returns exactly what the whole
        has there, or None where it can't; alpha is ``"straight"``. Not for plugins in a worker.
    whole_is_quicker
        Than all the parts of a photo: only what is to be seen first comes from `part` then.
    """

    title: str
    _: KW_ONLY
    halo: Declared = 0
    group: str = "Other"
    version: int = 1
    border: Declared = CLAMP
    light: Declared = "stored"
    makes_alpha: Declared = False
    relevant: Mapping[str, Callable[..., bool]] = field(default_factory=dict)
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
        if not isinstance(self.title, str):
            example = '@image_filter("Glow")'
            raise FilterError(f"title {self.title!r} is not allowed: a text, as in {example}")
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

    def __call__(self, function: F) -> F:
        """Leave this on a function, which stays an ordinary one. Raise FilterError for a class."""
        if isinstance(function, type):
            raise FilterError(f"{function.__name__} is a class, and a filter is a function")
        setattr(function, MARK, self)
        return function
