"""Generators: those there are, found by scanning modules; nothing registers itself."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from types import ModuleType
from typing import Any

import numpy as np

import filters.design.builtin
from filters.design.generator import MARK, Generator
from filters.kernel import Kernel
from filters.kernel.design import Design
from filters.near_names import instead_of
from filters.user_error import UserError


class UnknownGeneratorError(UserError, LookupError):
    """No generator has that id."""


@dataclass(frozen=True)
class Generators:
    """The generators in the order of their list: by group, then by title."""

    all: tuple[Generator, ...] = ()

    def worded(self, say: Callable[[str], str]) -> Generators:
        """Return the same generators with what a person reads put into other words."""
        return Generators(tuple(one.worded(say) for one in self.all))

    @classmethod
    def of_modules(cls, modules: Iterable[ModuleType]) -> Generators:
        """Scan modules for functions marked with `generator`; raise SignatureError."""
        found = [
            Generator.of(function)
            for module in modules
            for function in vars(module).values()
            if hasattr(function, MARK) and function.__module__ == module.__name__
        ]
        return cls(tuple(sorted(found, key=lambda g: (g.group, g.title))))

    @staticmethod
    @cache
    def builtin() -> Generators:
        """Scan the package `filters.design.builtin`; the same value every time."""
        package = filters.design.builtin
        names = [m.name for m in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")]
        return Generators.of_modules(importlib.import_module(name) for name in names)

    def __iter__(self) -> Iterator[Generator]:
        return iter(self.all)

    def __getitem__(self, generator_id: str) -> Generator:
        for found in self.all:
            if found.id == generator_id:
                return found
        instead = instead_of(generator_id, (one.id for one in self.all))
        raise UnknownGeneratorError(f"generator {generator_id!r} is not known: {instead}")

    def to_json(self, design: Design) -> dict[str, Any] | None:
        """Return ``{"generator": id, "values": {name: JSON}}``; None where it is none of these."""
        try:
            values = self[design.generator].to_json(design.values)
        except UserError:
            return None
        return {"generator": design.generator, "values": values}

    def confirmed(self, kernel: Kernel, design: object) -> Kernel:
        """Return `kernel` its design, from JSON, if making it again gives the weights to 1e-9.

        Where it doesn't, or can't be made, the weights count and the kernel comes back plain.
        """
        if not isinstance(design, dict) or not isinstance(design.get("values"), dict):
            return kernel
        try:
            found = self[str(design.get("generator"))]
            made = found.make(**found.from_json(design["values"]))
        except (UserError, TypeError):
            return kernel
        assert isinstance(made.design, Design)
        same = made.shape == kernel.shape and np.allclose(
            made.weights, kernel.weights, rtol=0, atol=1e-9, equal_nan=True
        )
        return kernel.designed(made.design) if same else kernel
