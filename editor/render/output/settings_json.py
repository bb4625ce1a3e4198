"""ExportSettings as JSON: only what is not the default is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from editor.photo.encoding import Encoding
from editor.render.output.settings import ExportError, ExportSettings, Sharpening
from editor.render.output.size import OutputSize

_STANDARD: Final = ExportSettings()
_KINDS: Final[Mapping[str, type]] = {
    "format": str, "quality": int, "subsampling": str, "progressive": bool, "compression": str,
    "depth": str, "long_side": int, "percent": float, "profile": str, "sharpening": float,
    "sharpening_radius": float, "metadata": str, "software": bool, "history": bool,
    "name": str,
}  # fmt: skip
_WORDS: Final = {int: "a whole number", float: "a number", str: "a text", bool: "true or false"}


def settings_to_json(settings: ExportSettings) -> dict[str, Any]:
    """Return the JSON form, keys in fixed order."""
    standard = _flat(_STANDARD)
    given = _flat(settings)
    return {
        name: value for name, value in given.items() if name == "format" or value != standard[name]
    }


def settings_from_json(form: Any) -> ExportSettings:
    """Read the JSON form; raise ExportError, EncodingError or OutputSizeError with a sentence."""
    if not isinstance(form, dict):
        raise ExportError("it is no object with settings")
    for name, value in form.items():
        if name not in _KINDS:
            raise ExportError(f"the setting {name!r} is not known")
        if not _is_of(value, _KINDS[name]):
            raise ExportError(f"{name} is {value!r}, use {_WORDS[_KINDS[name]]}")
    known = _flat(_STANDARD) | form
    return ExportSettings(
        format_name=known["format"],
        encoding=Encoding(
            known["quality"], known["subsampling"], known["progressive"], known["compression"]
        ),
        depth=known["depth"],
        size=OutputSize(known["long_side"], known["percent"]),
        profile=known["profile"],
        sharpening=Sharpening(known["sharpening"], known["sharpening_radius"]),
        metadata=known["metadata"],
        software=known["software"],
        history=known["history"],
        name=known["name"],
    )


def _flat(settings: ExportSettings) -> dict[str, Any]:
    how = settings.encoding
    return {
        "format": settings.format_name,
        "quality": how.quality,
        "subsampling": how.subsampling,
        "progressive": how.progressive,
        "compression": how.compression,
        "depth": settings.depth,
        "long_side": settings.size.long_side,
        "percent": settings.size.percent,
        "profile": settings.profile,
        "sharpening": settings.sharpening.amount,
        "sharpening_radius": settings.sharpening.radius,
        "metadata": settings.metadata,
        "software": settings.software,
        "history": settings.history,
        "name": settings.name,
    }


def _is_of(value: Any, kind: type) -> bool:
    if kind is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return isinstance(value, kind)
