"""What the tests of every kind share: a plugin and a generator with one parameter of a kind."""

from __future__ import annotations

from typing import Any, Final

from filters.design.generator import Generator
from filters.filter_spec import FilterSpec
from filters.params.kind import Kind
from filters.params.kinds.file import FileKind, FilePath
from filters.params.kinds.number import FloatKind
from filters.params.kinds.picture import Picture, PictureKind
from filters.params.kinds.plain import PLAIN_KINDS
from filters.params.kinds.text import TextKind
from filters.params.param import Param
from filters.value_kinds import VALUE_KINDS
from tests.kinds.numbers import NumbersKind
from tests.kinds.size import SizeKind

OURS: Final = (SizeKind, NumbersKind)  # added as a newcomer would, in tests only
EVERY: Final[tuple[type[Kind], ...]] = (*VALUE_KINDS, *OURS)
PLAIN: Final[tuple[type[Kind], ...]] = (*PLAIN_KINDS, *OURS)
MORE: Final[dict[type[Kind], tuple[Any, ...]]] = {
    FloatKind: (0.1 + 0.2, 1e-300),
    TextKind: ("", "{", " two\nlines "),
    FileKind: (FilePath("/a folder/ä=b.cube"),),
    PictureKind: (Picture("C:\\a\\b.png"),),
}
HEAD = """from typing import Annotated, Literal
from filters.plugin import *
"""
FILTER = """
seen = []

@image_filter("Walk", group="Tests")
def walk(pixels: Pixels, value: {example}) -> Pixels:
    '''Leave the photo as it is.

    Parameters
    ----------
    value
        One value.
    '''
    seen.append(value)
    return pixels.copy()
"""
GENERATOR = """
from filters.design.generator import generator

@generator("Walk", group="Tests")
def walk(value: {example}) -> Kernel:
    '''Make a kernel of one weight.'''
    return Kernel([[2.0]])
"""


def plugin_text(kind: type[Kind], template: str = FILTER) -> str:
    """Write a plugin with a parameter of the kind, as the kind's example declares it."""
    own = [w for w in kind.words if w.__module__.startswith("tests.")]
    imports = "".join(f"from {word.__module__} import {word.__name__}\n" for word in own)
    return HEAD + imports + template.format(example=kind.example)


def spec_of(kind: type[Kind]) -> FilterSpec:
    """Return the plugin's filter; its function keeps the values that it got in ``seen``."""
    return FilterSpec.of(_ran(plugin_text(kind)), kinds=EVERY)


def generator_of(kind: type[Kind]) -> Generator:
    """Return a generator with a parameter of the kind."""
    return Generator.of(_ran(plugin_text(kind, GENERATOR)), kinds=PLAIN)


def values_of(param: Param) -> list[Any]:
    """Return values of a parameter: its default, its samples and odd ones."""
    return [param.default, *param.kind.samples(), *MORE.get(type(param.kind), ())]


def _ran(text: str) -> Any:
    names: dict[str, Any] = {"__name__": "walk"}
    exec(text, names)
    return names["walk"]
