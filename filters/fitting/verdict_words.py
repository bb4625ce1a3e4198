"""Words of a verdict: the sentence on a pair that is explained, by one kernel or by several."""

from __future__ import annotations

from typing import Final, Literal

from filters.fitting.agreement import Agreement

Kernels = Literal["one", "each", "across"]  # for all colours, for each of them, or of all three
RAISED_LARGEST: Final = 5  # levels that several roundings, raised with a mask, come to at most
SEVERAL: Final = 0.98  # of the bytes: where fewer come out equal, no single rounding made it


def why_of_jpeg(kernels: Kernels) -> str:
    """Return the sentence on a pair whose second picture was a JPEG."""
    if kernels == "across":
        return (
            "One kernel across the channels explains it: what is left is no more than the JPEG "
            "itself took away."
        )
    if kernels == "each":
        return (
            "A kernel for each colour explains it: what is left is no more than the JPEG itself "
            "took away."
        )
    return "One kernel explains it: what is left is no more than the JPEG itself took away."


def why_of(found: Agreement, kernels: Kernels) -> str:
    """Return the sentence on a pair without losses, with how much comes out equal."""
    equal = f"{100 * found.equal:.2f} %"
    if kernels == "across":
        return f"One kernel across the channels explains it: {equal} of the bytes come out equal."
    if kernels == "each":
        return _of_each(found, equal)
    if found.equal >= 0.999_999:
        return "One kernel explains it: every byte comes out equal."
    if _is_rounded_often(found):
        return (
            f"One kernel explains it: {equal} of the bytes come out equal, and the rest "
            f"are off by {found.largest:.0f} at most, as where a program rounds several times."
        )
    return f"One kernel explains it: {equal} of the bytes come out equal."


def _of_each(found: Agreement, equal: str) -> str:
    if found.equal >= 0.999_999:
        return "A kernel for each colour explains it: every byte comes out equal."
    if _is_rounded_often(found):
        return (
            f"A kernel for each colour explains it: {equal} of the bytes come out equal, and the "
            f"rest are off by {found.largest:.0f} at most, as where a program rounds several times."
        )
    return f"A kernel for each colour explains it: {equal} of the bytes come out equal."


def _is_rounded_often(found: Agreement) -> bool:
    return found.equal < SEVERAL and found.largest <= RAISED_LARGEST
