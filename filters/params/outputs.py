"""Outputs: the results of a filter that gives several, of which a Step takes one."""

from __future__ import annotations

from typing import Any


def one_of(results: Any, outputs: tuple[str, ...], wanted: str) -> Any:
    """Return the result named `wanted`; raise ValueError where there are not as many as names."""
    if not isinstance(results, tuple) or len(results) != len(outputs):
        got = f"{len(results)}" if isinstance(results, tuple) else type(results).__name__
        raise ValueError(f"it gave {got}, not a tuple of {len(outputs)}: {', '.join(outputs)}")
    return results[outputs.index(wanted)]
