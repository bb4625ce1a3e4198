"""Expression: a formula that a person types, read by a parser of its own; never eval.

The grammar, loosest first: comparisons ``< <= > >= == !=`` (1 where true, else 0), ``+ -``,
``* / %``, signs, ``^`` or ``**`` (right to left), then numbers, names, calls and brackets. There
is nothing else: no attributes, no indexing, no assignment, no names but those given.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

import numpy as np
import numpy.typing as npt

from filters.user_error import UserError

Values = npt.NDArray[np.float64]
Function = Callable[..., npt.ArrayLike]

MAX_LENGTH: Final = 500  # characters
MAX_DEPTH: Final = 32  # brackets, calls, signs and powers inside each other
MAX_EXPONENT: Final = 1024.0  # a float holds no more
MAX_WORK: Final = 4_500_000  # cells times operations, a function counting four: about 30 ms

CONSTANTS: Final[Mapping[str, float]] = MappingProxyType({"pi": math.pi, "e": math.e})
FUNCTIONS: Final[Mapping[str, tuple[int, Function]]] = MappingProxyType(
    {
        "sqrt": (1, np.sqrt), "exp": (1, np.exp), "log": (1, np.log), "log2": (1, np.log2),
        "log10": (1, np.log10), "sin": (1, np.sin), "cos": (1, np.cos), "tan": (1, np.tan),
        "asin": (1, np.arcsin), "acos": (1, np.arccos), "atan": (1, np.arctan),
        "sinh": (1, np.sinh), "cosh": (1, np.cosh), "tanh": (1, np.tanh), "abs": (1, np.abs),
        "sign": (1, np.sign), "floor": (1, np.floor), "ceil": (1, np.ceil),
        "round": (1, np.rint), "sinc": (1, np.sinc), "atan2": (2, np.arctan2),
        "hypot": (2, np.hypot), "min": (2, np.minimum), "max": (2, np.maximum),
        "clamp": (3, np.clip), "if": (3, lambda test, yes, no: np.where(test != 0, yes, no)),
    }
)  # fmt: skip

_INFIX: Final[Mapping[str, tuple[int, Function]]] = MappingProxyType(
    {
        "<": (10, np.less), "<=": (10, np.less_equal), ">": (10, np.greater),
        ">=": (10, np.greater_equal), "==": (10, np.equal), "!=": (10, np.not_equal),
        "+": (20, np.add), "-": (20, np.subtract), "*": (30, np.multiply),
        "/": (30, np.divide), "%": (30, np.mod), "^": (50, np.power),
    }
)  # fmt: skip
_SIGN, _POWER = 40, 50  # -2^2 is -4, and 2^-1 is 1/2
_COSTLY: Final = ("%", "^")
_TOKEN: Final = re.compile(
    r"\s*(?:(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(?P<name>[A-Za-z_][A-Za-z_0-9]*)"
    r"|(?P<sign>\*\*|<=|>=|==|!=|[-+*/%^()<>,]))",
    re.ASCII,
)


class ExpressionError(UserError, ValueError):
    """A formula that can't be used: one sentence naming the place and what is allowed."""


@dataclass(frozen=True, slots=True)
class _Node:
    """A number, a variable, or a function of nodes; `at` is its place in the text."""

    at: int
    value: float = 0.0
    name: str = ""
    function: Function | None = None
    cost: int = 0
    inside: tuple[_Node, ...] = ()


@dataclass(frozen=True)
class Expression:
    """A formula that was read; equal texts over equal variables are equal.

    >>> Expression.parse("exp(-r^2 / 2)", ["r"]).evaluate({"r": np.zeros(1)})
    array([1.])
    """

    text: str
    variables: frozenset[str] = frozenset()
    _root: _Node = field(default=_Node(0), repr=False, compare=False)

    @classmethod
    def parse(cls, text: str, variables: Collection[str] = ()) -> Expression:
        """Read a formula of those variables; raise ExpressionError.

        A leading ``=`` and real minus, times and divided-by signs are allowed.
        """
        if len(text) > MAX_LENGTH:
            raise ExpressionError(
                f"a formula of {len(text)} characters is too long: at most {MAX_LENGTH}"
            )
        return cls(text, frozenset(variables), _Parser(text, frozenset(variables)).whole())

    def evaluate(self, values: Mapping[str, Values]) -> Values:
        """Compute it over arrays that broadcast, float64; every result is finite.

        Raises
        ------
        ExpressionError
            It divides by 0, leaves a function's domain, overflows, or takes too long for arrays
            of that size.
        """
        with np.errstate(all="ignore"):
            result = _evaluated(self._root, values, [0])
        if not np.isfinite(result).all():
            raise ExpressionError(_where_not_finite(result, values))
        return result


def _evaluated(node: _Node, values: Mapping[str, Values], work: list[int]) -> Values:
    if node.name:
        return values[node.name]
    if node.function is None:
        return np.asarray(node.value)
    inside = [_evaluated(n, values, work) for n in node.inside]
    if node.function is np.power and np.abs(inside[1]).max() > MAX_EXPONENT:
        raise ExpressionError(
            f"at character {node.at}: an exponent beyond {MAX_EXPONENT:g} is not allowed"
        )
    result = np.asarray(node.function(*inside), np.float64)
    work[0] += node.cost * result.size
    if work[0] > MAX_WORK:
        sides = "x".join(map(str, result.shape))
        raise ExpressionError(f"the formula takes too long for {sides}: shorten it or take fewer")
    return result


def _where_not_finite(result: Values, values: Mapping[str, Values]) -> str:
    if result.ndim == 0 or result.size == 1:
        return "the result is not a finite number, as after a division by 0"
    place = tuple(int(i) for i in np.argwhere(~np.isfinite(result))[0])
    at = ", ".join(
        f"{name} {float(np.broadcast_to(values[name], result.shape)[place]):g}"
        for name in ("x", "y")
        if name in values
    )
    return f"the result at {at or place} is not a finite number, as after a division by 0"


class _Parser:
    """A Pratt parser: each operator binds as strongly as its number says."""

    def __init__(self, text: str, variables: frozenset[str]) -> None:
        self._variables = variables
        self._tokens = _tokens(text)
        self._next = 0
        self._depth = 0

    def whole(self) -> _Node:
        """Read all of the text."""
        if len(self._tokens) == 1:
            raise ExpressionError("the formula is empty: write one such as 1/9")
        node = self._expression(0)
        kind, text, at = self._tokens[self._next]
        if kind != "end":
            raise ExpressionError(f"at character {at}: an operator must stand before {text!r}")
        return node

    def _expression(self, strength: int) -> _Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise ExpressionError(f"more than {MAX_DEPTH} levels of brackets are not allowed")
        left = self._operand()
        while (found := _INFIX.get(self._tokens[self._next][1])) and found[0] > strength:
            _, sign, at = self._take()
            binding, function = found
            right = self._expression(binding - 1 if sign == "^" else binding)
            cost = 4 if sign in _COSTLY else 1
            left = _Node(at, function=function, cost=cost, inside=(left, right))
        self._depth -= 1
        return left

    def _operand(self) -> _Node:
        kind, text, at = self._take()
        if kind == "number":
            return _Node(at, float(text))
        if kind == "name":
            return self._named(text, at)
        if text == "(":
            node = self._expression(0)
            self._expect(")", at)
            return node
        if text == "+":
            return self._expression(_SIGN)
        if text == "-":
            return _Node(at, function=np.negative, cost=1, inside=(self._expression(_SIGN),))
        found = "the end" if kind == "end" else repr(text)
        raise ExpressionError(f"at character {at}: a number or name must stand before {found}")

    def _named(self, name: str, at: int) -> _Node:
        if name in FUNCTIONS:
            return self._call(name, at)
        if name in self._variables:
            return _Node(at, name=name)
        if name in CONSTANTS:
            return _Node(at, CONSTANTS[name])
        known = ", ".join((*sorted(self._variables), *CONSTANTS, *FUNCTIONS))
        raise ExpressionError(f"at character {at}: {name[:40]!r} is not known: use {known}")

    def _call(self, name: str, at: int) -> _Node:
        count, function = FUNCTIONS[name]
        if self._tokens[self._next][1] != "(":
            raise ExpressionError(f"at character {at}: {name} needs brackets, as in {name}(1)")
        self._take()
        inside = [self._expression(0)]
        while self._tokens[self._next][1] == ",":
            self._take()
            inside.append(self._expression(0))
        self._expect(")", at)
        if len(inside) != count:
            raise ExpressionError(
                f"at character {at}: {name} takes {count} values, not {len(inside)}"
            )
        return _Node(at, function=function, cost=4, inside=tuple(inside))

    def _expect(self, wanted: str, opened_at: int) -> None:
        _, text, at = self._take()
        if text != wanted:
            raise ExpressionError(
                f"at character {at}: {wanted!r} must close what character {opened_at} opened"
            )

    def _take(self) -> tuple[str, str, int]:
        token = self._tokens[self._next]
        self._next = min(self._next + 1, len(self._tokens) - 1)
        return token


def _tokens(text: str) -> list[tuple[str, str, int]]:
    """Return (kind, text, place from 1) of each token, and an end."""
    plain = text.replace("−", "-").replace("×", "*").replace("÷", "/")
    at = len(plain) - len(plain.lstrip())
    at += plain[at : at + 1] == "="
    end = len(plain.rstrip())
    found = []
    while at < end:
        match = _TOKEN.match(plain, at)
        if match is None:
            at += len(plain[at:]) - len(plain[at:].lstrip())
            raise ExpressionError(
                f"at character {at + 1}: {plain[at]!r} is not allowed in a formula"
            )
        kind = str(match.lastgroup)
        word = "^" if match[kind] == "**" else match[kind]
        found.append((kind, word, match.start(kind) + 1))
        at = match.end()
    return [*found, ("end", "", end + 1)]
