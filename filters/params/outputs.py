"""Outputs: the results of a filter that gives several, of which a Step takes one."""

from __future__ import annotations

from typing import Any, Final

from filters.params.kinds.choice import ChoiceKind
from filters.params.param import Param
from filters.params.signature import SignatureError

OUTPUT: Final = "output"  # the parameter that a filter with several outputs gets


def output_params(
    name: str, outputs: tuple[str, ...], params: tuple[Param, ...]
) -> tuple[Param, ...]:
    """Return the choice of one of several results; none where there is one result only.

    `name` is the filter's, for the SignatureError that is raised where there can't be a choice.
    """
    if not outputs:
        return ()
    if len(outputs) < 2 or any(param.name == OUTPUT for param in params):
        raise SignatureError(f"{name}: outputs must be two or more, and no value is named {OUTPUT}")
    words = "Which result this step gives"
    return (Param(OUTPUT, ChoiceKind(outputs), outputs[0], "Output", words),)


def one_of(results: Any, outputs: tuple[str, ...], wanted: str) -> Any:
    """Return the result named `wanted`; raise ValueError where there are not as many as names."""
    if not isinstance(results, tuple) or len(results) != len(outputs):
        got = f"{len(results)}" if isinstance(results, tuple) else type(results).__name__
        raise ValueError(f"it gave {got}, not a tuple of {len(outputs)}: {', '.join(outputs)}")
    return results[outputs.index(wanted)]
