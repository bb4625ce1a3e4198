"""Arithmetic that a person may type where a number is asked for, as in ``1/9``; never eval."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable
from typing import Final

_BINARY: Final[dict[type[ast.operator], Callable[[float, float], float]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}
_NAMES: Final = {"pi": math.pi, "e": math.e}
_CALLS: Final[dict[str, Callable[[float], float]]] = {
    "sqrt": math.sqrt, "exp": math.exp, "sin": math.sin, "cos": math.cos, "abs": abs,
}  # fmt: skip
MAX_LENGTH: Final = 200
MAX_POWER: Final = 1024.0  # beyond it an exponent can only overflow or waste time


class ArithmeticTextError(ValueError):
    """A text that is no arithmetic: one sentence naming it and what is allowed."""


def evaluate(text: str) -> float:
    """Compute numbers with ``+ - * / ^``, brackets, ``pi``, ``e`` and ``sqrt exp sin cos abs``.

    A leading ``=`` and a real minus sign are allowed. Raises ArithmeticTextError.

    >>> evaluate("-1/4")
    -0.25
    """
    source = text.strip().removeprefix("=").replace("−", "-").replace("^", "**").strip()
    if len(source) > MAX_LENGTH:
        raise ArithmeticTextError(f"a number of {len(source)} characters is too long")
    try:
        return float(_value(ast.parse(source, mode="eval").body))
    except ZeroDivisionError:
        raise ArithmeticTextError(f"{text.strip()!r} divides by 0") from None
    except (ArithmeticTextError, SyntaxError, ValueError, OverflowError, RecursionError,
            MemoryError, TypeError):  # fmt: skip
        raise ArithmeticTextError(
            f"{text.strip()!r} is not a number or arithmetic such as 1/9"
        ) from None


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _value(operand)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _BINARY:
            first, second = _value(left), _value(right)
            if isinstance(op, ast.Pow) and abs(second) > MAX_POWER:
                raise ArithmeticTextError("exponent")
            return _BINARY[type(op)](first, second)
        case ast.Name(id=name) if name in _NAMES:
            return _NAMES[name]
        case ast.Call(func=ast.Name(id=name), args=[argument], keywords=[]) if name in _CALLS:
            return _CALLS[name](_value(argument))
    raise ArithmeticTextError("form")
