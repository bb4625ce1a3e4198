"""Describing a plugin's filters from its text, without running any of it.

A signature of plain words (types and limits of `filters.plugin`, literals, enumerations) says all
that menus and forms need. Where it takes more than that, the plugin is imported in a worker.
"""

from __future__ import annotations

import ast
import enum
import inspect
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import filters.plugin
from editor.plugins.description import (
    Description,
    description_from_json,
    description_of,
    description_to_json,
)
from editor.plugins.source import main_file, source_of
from filters.filter_form import HOST_TYPES
from filters.params.kind import Kind
from filters.plugin import Border, FilterSpec, Group, image_filter
from filters.value_kinds import VALUE_KINDS

Kinds = tuple[type[Kind], ...]
NAMES: Final = {name: getattr(filters.plugin, name) for name in filters.plugin.__all__}
KNOWN: Final = {
    **dict.fromkeys(("filters.plugin", "kernelroom.plugin"), NAMES),
    "typing": {"Annotated": typing.Annotated, "Literal": typing.Literal},
    "enum": {"Enum": enum.Enum},
}
CALLED: Final = (Border, Group)  # beside the words of the kinds


class _NotPlain(Exception):
    """The text alone does not say it."""


def read_descriptions(path: Path, kinds: Kinds = VALUE_KINDS) -> list[Description] | None:
    """Return what a worker would say of a plugin's filters; None where it must be imported."""
    try:
        tree = ast.parse(source_of(main_file(path)))
        read = _Reader(kinds).read(tree)
        found = [description_from_json(description_to_json(one), kinds) for one in read]
    except Exception:  # whatever a text is like: then the worker says what is wrong with it
        return None
    return found or None


def _computed(*_: Any, **__: Any) -> Any:
    """Stands for every function of the plugin: only a worker runs them."""
    raise _NotPlain


def _is_plain_member(node: ast.stmt) -> bool:
    """Return whether a line of an enumeration is a docstring, or one name and its value."""
    match node:
        case ast.Assign(targets=[ast.Name(name)]):
            return not name.startswith("_")
        case ast.Expr(ast.Constant()) | ast.Pass():
            return True
        case ast.FunctionDef(name):  # what makes members, or their values, begins with it
            return not name.startswith("_")
    return False


class _Reader:
    """Follows a module's statements as far as they are plain."""

    def __init__(self, kinds: Kinds) -> None:
        self._kinds = kinds
        words = {word for kind in kinds for word in kind.words}
        self._called = words.union(CALLED)
        self._known = {module: dict(names) for module, names in KNOWN.items()}
        for word in words:
            self._known.setdefault(word.__module__, {})[word.__name__] = word
        self._names: dict[str, Any] = self._known.pop("builtins", {})

    def read(self, tree: ast.Module) -> list[Description]:
        marked: dict[str, FilterSpec] = {}
        for node in tree.body:
            match node:
                case ast.ImportFrom():
                    self._import(node)
                case ast.Assign(targets=[ast.Name(name)]):
                    self._assign(name, node.value)
                case ast.ClassDef():
                    self._define(node)
                case ast.FunctionDef() if self._is_marked(node):
                    marked[node.name] = self._spec(node)
                case ast.FunctionDef():
                    self._names[node.name] = _computed
        all_marked = sum(
            isinstance(n, ast.FunctionDef) and self._is_marked(n) for n in ast.walk(tree)
        )
        if all_marked != len(marked):  # one in a condition or a class, or twice
            raise _NotPlain
        return [description_of(spec) for _, spec in sorted(marked.items())]

    def _import(self, node: ast.ImportFrom) -> None:
        if node.level:  # its filters may come from a neighbour
            raise _NotPlain
        words = self._known.get(node.module or "", {})
        for alias in node.names:
            if alias.name == "*":
                self._names.update(words)
            else:
                self._names.pop(alias.asname or alias.name, None)
                if alias.name in words:
                    self._names[alias.asname or alias.name] = words[alias.name]

    def _assign(self, name: str, value: ast.expr) -> None:
        try:
            self._names[name] = self._value(value)
        except _NotPlain:
            self._names.pop(name, None)  # it matters only where a signature names it

    def _define(self, node: ast.ClassDef) -> None:
        self._names.pop(node.name, None)
        bases = [self._names.get(b.id) for b in node.bases if isinstance(b, ast.Name)]
        if bases != [enum.Enum]:
            return
        if node.keywords or node.decorator_list or not all(map(_is_plain_member, node.body)):
            raise _NotPlain
        members = [
            (target.id, self._value(item.value))
            for item in node.body
            if isinstance(item, ast.Assign)
            for target in item.targets
            if isinstance(target, ast.Name)
        ]
        self._names[node.name] = enum.Enum(node.name, members)

    def _is_marked(self, node: ast.FunctionDef) -> bool:
        return any(
            isinstance(n, ast.Name) and self._names.get(n.id) is image_filter
            for decorator in node.decorator_list
            for n in ast.walk(decorator)
        )

    def _spec(self, node: ast.FunctionDef) -> FilterSpec:
        (call,) = node.decorator_list
        given = node.args
        if not isinstance(call, ast.Call) or given.vararg or given.kwarg or given.kwonlyargs:
            raise _NotPlain
        function = self._function(node)
        words = {word.arg: self._value(word.value) for word in call.keywords if word.arg}
        if len(words) != len(call.keywords):
            raise _NotPlain
        image_filter(*(self._value(a) for a in call.args), **words)(function)
        return FilterSpec.of(function, node.name, self._kinds)

    def _function(self, node: ast.FunctionDef) -> Callable[..., Any]:
        """Make a function with that signature, which does nothing."""
        arguments = [*node.args.posonlyargs, *node.args.args]
        defaults = [None] * (len(arguments) - len(node.args.defaults)) + list(node.args.defaults)
        parameters, hints = [], {}
        for place, (argument, default) in enumerate(zip(arguments, defaults, strict=True)):
            empty = inspect.Parameter.empty
            if place and argument.annotation is None:
                raise _NotPlain
            hint = self._value(argument.annotation) if place and argument.annotation else empty
            value = empty if default is None else self._value(default)
            if place and value is empty and hint not in HOST_TYPES:
                raise _NotPlain
            if place:
                hints[argument.arg] = hint
            kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
            parameters.append(inspect.Parameter(argument.arg, kind, default=value, annotation=hint))

        def function() -> None:
            pass

        function.__name__, function.__doc__ = node.name, ast.get_docstring(node, clean=False)
        function.__annotations__ = hints
        function.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        return function

    def _value(self, node: ast.expr) -> Any:  # noqa: C901, PLR0912 - a case a kind of node
        """Evaluate what may stand in a signature; raise _NotPlain for anything else."""
        match node:
            case ast.Constant(value):
                return value
            case ast.Name(name) if name in self._names:
                return self._names[name]
            case ast.Lambda():
                return _computed
            case ast.Tuple(items):
                return tuple(self._value(item) for item in items)
            case ast.List(items):
                return [self._value(item) for item in items]
            case ast.Dict(keys, values) if all(keys):
                pairs = zip(keys, values, strict=True)
                return {self._value(k): self._value(v) for k, v in pairs if k is not None}
            case ast.UnaryOp(ast.USub(), operand):
                return -self._number(operand)
            case ast.Attribute(ast.Name(name), member):
                owner = self._names.get(name)
                if isinstance(owner, type) and issubclass(owner, enum.Enum):
                    return owner[member]
            case ast.Subscript(ast.Name(name), inner):
                made = self._names.get(name)
                if made in (typing.Annotated, typing.Literal) or self._is_value_type(name):
                    return self._names[name][self._value(inner)]
            case ast.Call(ast.Name(name), arguments, words):
                if self._is_value_type(name) and all(word.arg for word in words):
                    named = {str(word.arg): self._value(word.value) for word in words}
                    return self._names[name](*(self._value(a) for a in arguments), **named)
        raise _NotPlain

    def _is_value_type(self, name: str) -> bool:
        made = self._names.get(name)
        return isinstance(made, type) and made in self._called

    def _number(self, node: ast.expr) -> float | int:
        value = self._value(node)
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise _NotPlain
        return value
