"""FilterResult: a mask by what a filter makes of what the Step reads, such as its edges."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Final

import numpy as np
import numpy.typing as npt

from editor.masks.fields import MaskError, checked, numbers, word
from editor.masks.source import MaskSource, Scale
from filters.blending.lightness import LIGHTNESS_RULES, LightnessRule, lightness_of
from filters.pixels.channels import colours
from filters.pixels.region import Region

Floats = npt.NDArray[np.float32]
BY: Final[dict[str, LightnessRule]] = {rule: rule for rule in LIGHTNESS_RULES}
LONGEST_ID: Final = 200
EDGES: Final = (0.0, 0.3)  # limits, as edges are seldom brighter


@dataclass(frozen=True)
class FilterResult:
    """Nothing up to how light a filter's result is at one limit, full from another on.

    Parameters
    ----------
    filter_id, version, values
        As a Step has them; the values as text of JSON, read where the mask is made.
    rule
        What of its colours counts: ``lightness`` (CIE L*), ``luma`` or ``max``.
    limits
        Of that, 0..1.
    """

    name: ClassVar[str] = "filter"
    filter_id: str
    version: int = 1
    values: str = "{}"
    rule: str = "max"
    limits: tuple[float, float] = EDGES

    @classmethod
    def from_json(cls, form: Mapping[str, Any]) -> FilterResult:
        """Read it; raise MaskError. Whether there is such a filter is seen when it is made."""
        filter_id, values = form.get("filter"), form.get("values", {})
        if not isinstance(filter_id, str) or not 1 <= len(filter_id) <= LONGEST_ID:
            raise MaskError(f"a mask's filter {filter_id!r:.60} is not the id of a filter")
        if not isinstance(values, Mapping):
            raise MaskError(f"a mask's values {values!r:.60} are not an object")
        version = checked(form.get("version", 1), "version", 1)
        low, high = numbers(form.get("limits", list(EDGES)), "limits", 2)
        if not low <= high:
            raise MaskError(f"a mask's limits {low:g}, {high:g} do not rise")
        text = json.dumps(dict(values), sort_keys=True)
        return cls(filter_id, int(version), text, word(form, "of", tuple(BY), "max"), (low, high))

    def to_json(self) -> dict[str, Any]:
        """Return its JSON form."""
        return {
            "filter": self.filter_id,
            "version": self.version,
            "values": json.loads(self.values),
            "of": self.rule,
            "limits": list(self.limits),
        }

    def of(
        self, region: Region, source: MaskSource, scale: Scale, feather: float, grow: float
    ) -> Floats:
        """Return how light the filter's result is."""
        found = np.ascontiguousarray(colours(source.filtered(self.to_json(), region)))
        value = lightness_of(found, BY[self.rule], source.space)
        low, high = self.limits
        share = (value - np.float32(low)) / np.float32(max(high - low, 1e-6))
        return np.asarray(np.nan_to_num(np.clip(share, 0, 1)), np.float32)
