"""Listing: what a person asks of a batch, and the photos and results that come of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from editor.batch.inputs import Found
from editor.batch.job import BatchJob, Item, Orders
from editor.batch.names import NamePattern
from editor.batch.report import size_of
from editor.batch.watching import NewPhotos, photos_of
from ui.work.task import Task


@dataclass(frozen=True)
class Wishes:
    """What a person asks for.

    Parameters
    ----------
    inputs, recursive
        Files and folders, and whether those below folders count.
    watches
        Whether photos that come into the folders later are done too.
    jobs
        Processes at once.
    """

    inputs: tuple[Path, ...]
    recursive: bool
    orders: Orders
    folder: Path
    pattern: NamePattern = field(default_factory=NamePattern)
    watches: bool = False
    jobs: int = 1


@dataclass(frozen=True)
class Listed:
    """A list of photos, what found them, and their bytes."""

    wishes: Wishes
    photos: NewPhotos
    job: BatchJob
    sizes: dict[Item, int]


def looked_at(photos: NewPhotos, task: Task) -> tuple[Found, ...]:
    """Return new and changed photos of watched folders, on a worker's thread."""
    return photos.look(task.is_cancelled)


def listed_for(wishes: Wishes, task: Task) -> Listed:
    """List photos, on a worker's thread."""
    photos = NewPhotos(wishes.inputs, wishes.recursive, wishes.folder)
    job = BatchJob(wishes.orders, wishes.folder, wishes.pattern)
    job = job.with_photos(photos.all(task.is_cancelled))
    sizes = {}
    for item in job.items:
        task.check()
        sizes[item] = size_of(item)
    return Listed(wishes, photos, job, sizes)


def found_more(wishes: Wishes, paths: tuple[Path, ...], task: Task) -> tuple[Found, ...]:
    """List photos that are added while a batch is running, on a worker's thread."""
    return photos_of(paths, wishes.recursive, wishes.folder, cancelled=task.is_cancelled)
