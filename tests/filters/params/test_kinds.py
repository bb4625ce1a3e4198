"""Every kind of parameter: in a signature, a filter, a generator, JSON, text and sentences.

`tests/editor/plugins/test_kinds.py` and `tests/ui/form/test_kinds.py` walk on.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pickle
import pkgutil
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import filters.params.kinds
import filters.plugin
from filters.design.generators import Generators
from filters.design.kernel_kind import KernelKind, kernel_from_json, kernel_to_json
from filters.design.stack_kind import StackKind
from filters.kernel import Kernel
from filters.params.kind import Kind
from filters.params.kinds.number import Range
from filters.params.kinds.plain import PLAIN_KINDS
from filters.params.param import ParamError
from filters.params.signature import SignatureError
from filters.pixels.region import Region
from filters.value_kinds import VALUE_KINDS
from tests.kinds.walk import EVERY, PLAIN, generator_of, spec_of, values_of

CHAPTER = Path(__file__).parents[3] / "docs" / "write-a-plugin.md"
PIXELS = np.zeros((2, 2, 4), np.float32)
every = pytest.mark.parametrize("kind", EVERY, ids=lambda kind: kind.__name__)
plain = pytest.mark.parametrize("kind", PLAIN, ids=lambda kind: kind.__name__)


def test_every_class_of_a_kind_is_in_the_list() -> None:
    package = filters.params.kinds
    names = [m.name for m in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")]
    found = {
        thing
        for module in map(importlib.import_module, names)
        for thing in vars(module).values()
        if inspect.isclass(thing) and issubclass(thing, Kind) and hasattr(thing, "example")
    }
    assert found == set(PLAIN_KINDS)
    assert set(VALUE_KINDS) == {KernelKind, StackKind, *PLAIN_KINDS}


@pytest.mark.parametrize("kind", VALUE_KINDS, ids=lambda kind: kind.__name__)
def test_a_plugin_can_import_its_words_and_the_chapter_tells_of_them(kind: type[Kind]) -> None:
    for word in kind.words:
        if word.__module__ != "builtins":
            assert getattr(filters.plugin, word.__name__) is word
            assert word.__name__ in filters.plugin.__all__
            assert re.search(rf"\b{word.__name__}\b", CHAPTER.read_text(encoding="utf-8"))


@every
def test_a_signature_declares_it(kind: type[Kind]) -> None:
    param = spec_of(kind).param("value")
    assert type(param.kind) is kind
    assert param.tooltip == "One value."
    assert param.kind == pickle.loads(pickle.dumps(param.kind))
    assert param.kind.noun
    assert param.kind.described()


@every
def test_its_values_come_back_from_json_and_text_equal(kind: type[Kind]) -> None:
    param = spec_of(kind).param("value")
    for value in values_of(param):
        form = json.loads(json.dumps(param.to_json(value), allow_nan=False))
        for again in (param.from_json(form), param.from_text(param.to_text(value))):
            assert again == value
            assert type(again) is type(value)
            assert hash(again) == hash(value)
        assert param.checked(value) == value
        assert pickle.loads(pickle.dumps(value)) == value


@every
def test_what_is_no_value_of_it_is_one_sentence(kind: type[Kind]) -> None:
    param = spec_of(kind).param("value")
    sentences = []
    for read, wrong in ((param.checked, object()), (param.from_json, None), (param.from_json, {})):
        with pytest.raises(ParamError) as caught:
            read(wrong)
        sentences.append(str(caught.value))
    assert sentences[0].startswith("value <object object")
    assert all(len(sentence) > 15 and "\n" not in sentence for sentence in sentences)


@every
def test_a_filter_gets_its_values(kind: type[Kind]) -> None:
    spec = spec_of(kind)
    seen: list[Any] = spec.function.__globals__["seen"]
    values = [v for v in values_of(spec.param("value")) if not getattr(v, "path", "")]  # no files
    for value in values:
        spec.run(PIXELS, spec.checked({"value": value}), Region.of_shape(2, 2))
    assert seen == values


@plain
def test_a_kernel_remembers_its_values_through_json_and_pickle(
    kind: type[Kind], monkeypatch: pytest.MonkeyPatch
) -> None:
    generator = generator_of(kind)
    monkeypatch.setattr(Generators, "builtin", lambda: Generators((generator,)))
    for value in values_of(generator.params[0]):
        kernel = generator.make(value=value)
        read = kernel_from_json(json.loads(json.dumps(kernel_to_json(kernel))))
        for again in (read, pickle.loads(pickle.dumps(kernel)), generator.made_again(kernel)):
            assert again == kernel
        assert read.design == kernel.design
        assert read.design is not None
        assert read.design.values["value"] == value
        assert hash(read.design) == hash(kernel.design)
        assert generator.described({"value": value}).startswith("Walk, ")


def test_a_generator_takes_no_kernel() -> None:
    with pytest.raises(SignatureError, match="no form is known for the type"):
        generator_of(KernelKind)


def test_a_kernels_text_is_its_rows_and_json_where_it_is_more_than_those() -> None:
    param = spec_of(KernelKind).param("value")
    assert param.to_text(Kernel([[0.5, -1], [np.nan, 2]])) == "0.5 -1; nan 2"
    edges = Kernel([[1, -1]], divisor=3.0)
    assert json.loads(param.to_text(edges))["divisor"] == 3
    assert param.from_text(' {"weights": [[1, -1]], "divisor": 3}') == edges
    for text, words in (
        ('{"weights": [[1]', "the kernel's JSON can't be read"),
        ("[" * 9 + "1", r"the bracket \[ is not closed"),
        ('{"weights": [[1], [1, 2]]}', "rows of numbers, all of one length"),
        ("1 2; 3", "row 2 of the kernel has 1 numbers"),
    ):
        with pytest.raises(ParamError, match=words):
            param.from_text(text)


def test_a_limit_on_one_side_is_named() -> None:
    assert Range(0, np.inf).limits == "0 or more"
    assert Range(-np.inf, 5).limits == "5 or less"
    assert Range(-np.inf, np.inf).limits == "any finite number"
    assert Range(-1, 5).limits == "-1 to 5"
