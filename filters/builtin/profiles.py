"""Colour profiles: other numbers for the same colours, or another meaning of the same numbers."""

from __future__ import annotations

from typing import Annotated, Literal

from filters.pixels.profile_change import Intent, ProfileChange
from filters.plugin import FilePath, Job, Pixels, Suffixes, image_filter

Named = Literal["sRGB", "Display P3", "Adobe RGB", "ProPhoto RGB", "Rec. 2020", "grey", "file"]
IccFile = Annotated[FilePath, Suffixes("*.icc", "*.icm")]


def _conversion(
    profile: str, file: FilePath, intent: Intent, black_point: bool
) -> ProfileChange | None:
    if profile == "file" and not file.path:
        return None
    return ProfileChange(profile, file.path, True, intent, black_point)


def _assignment(profile: str, file: FilePath) -> ProfileChange | None:
    if profile == "file" and not file.path:
        return None
    return ProfileChange(profile, file.path, converts=False)


@image_filter(
    "Convert to profile",
    group="Colour",
    channels="any",
    alpha="straight",
    relevant={"file": lambda profile: profile == "file"},
    profile=_conversion,
)
def convert_to_profile(
    pixels: Pixels,
    job: Job,
    profile: Named = "sRGB",
    file: IccFile = FilePath(),
    intent: Intent = "relative",
    black_point: bool = True,
) -> Pixels:
    """Convert the colours to the numbers of another profile; they look as before.

    Later steps work in that profile, and the saved file carries it. Between profiles of curves and
    a matrix nothing is cut, so a later step can bring back what lies outside; one with tables (by
    Little CMS) holds only what its device shows.

    Parameters
    ----------
    profile
        A profile that needs no file, or the one of a file.
    file
        An ICC profile of RGB or grey; without one nothing changes.
    intent
        Where colours don't fit: the nearest (relative), all moved together (perceptual), vivid
        (saturation), or the nearest without making white white (absolute).
    black_point
        Make the darkest of one profile the darkest of the other.
    """
    return job.recolour(pixels)


@image_filter(
    "Assign profile",
    group="Colour",
    channels="any",
    alpha="straight",
    relevant={"file": lambda profile: profile == "file"},
    profile=_assignment,
)
def assign_profile(pixels: Pixels, profile: Named = "sRGB", file: IccFile = FilePath()) -> Pixels:
    """Keep the numbers and say what they mean: for a photo without a profile or with a wrong one.

    Later steps work in that profile, and the saved file carries it.

    Parameters
    ----------
    profile
        A profile that needs no file, or the one of a file.
    file
        An ICC profile of RGB or grey; without one nothing changes.
    """
    return pixels
