"""The hash of all that a result's bytes come of, by which it is known to be current."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from editor import VERSION
from editor.batch.job import Orders
from editor.document.photo_reference import PhotoReference
from editor.document.step import Step
from editor.render.output.settings_json import settings_to_json
from filters.registry import Registry


def result_key(
    orders: Orders, steps: tuple[Step, ...], source: str, registry: Registry, *more: object
) -> str:
    """Return the hash of version, photo (its checksum), steps, settings and files they name.

    `more` is what else there is, as JSON has it.
    """
    forms = [step.to_json(registry) for step in steps]
    settings = settings_to_json(orders.settings)
    files = [_sha256_of(path) for path in sorted(set(_files_in([*forms, settings])))]
    told: list[object] = [VERSION, source, forms, settings, files]
    told += ["all pages"] if orders.all_pages else []
    told += ["damaged"] if orders.damaged else []
    return hashlib.sha256(json.dumps([*told, *more], sort_keys=True).encode()).hexdigest()


def _sha256_of(path: str) -> str:
    try:
        return PhotoReference.of_file(Path(path)).sha256
    except OSError:
        return ""  # what is wrong with it is said when the step opens it


def _files_in(form: Any) -> Iterator[str]:
    """Yield the files that steps name, such as a second picture, a mask's or a table of colours.

    Any text that is a file's path counts: one that is none, but reads like it, does no harm.
    """
    if isinstance(form, str):
        if os.path.isfile(form):
            yield form
        return
    for inner in (
        form.values() if isinstance(form, dict) else form if isinstance(form, list) else ()
    ):
        yield from _files_in(inner)
