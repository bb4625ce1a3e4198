"""What a widget is given after it was built is said in the language, for nobody words it later."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from tests.ui.languages.sentences import TOP, name_of

BUILDING: Final = {"__init__", "_lay_out", "_build"}  # `word_widgets` comes after them
GIVING: Final = {"setText", "setToolTip", "setAccessibleName", "setPlaceholderText"}


def words_of(node: ast.expr) -> Iterator[str]:
    """Yield the words that an argument can be, where no call is around them."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from [node.value] * (sum(map(str.isalpha, node.value)) > 1)
    elif isinstance(node, ast.IfExp):
        yield from (*words_of(node.body), *words_of(node.orelse))
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from words_of(value)


def test_no_words_are_given_later_in_english() -> None:
    found = []
    for path in sorted((TOP / "ui").rglob("*.py")):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(function, ast.FunctionDef) or function.name in BUILDING:
                continue
            calls = (one for one in ast.walk(function) if isinstance(one, ast.Call))
            given = (arg for call in calls if name_of(call.func) in GIVING for arg in call.args)
            found += [(path.name, function.name, w) for one in given for w in words_of(one)]
    assert not found
