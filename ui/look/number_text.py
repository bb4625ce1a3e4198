"""How numbers are written."""

from __future__ import annotations


def number_text(value: float, decimals: int = 4) -> str:
    """Write a number in few digits, its minus sign as wide as a plus."""
    if value != 0 and abs(value) < 10**-decimals:
        text = f"{value:.{max(1, decimals - 2)}g}"
    else:
        text = f"{value:.{decimals}f}".rstrip("0").rstrip(".") if decimals else f"{value:.0f}"
    return ("0" if text in ("-0", "") else text).replace("-", "−")
