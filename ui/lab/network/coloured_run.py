"""ColouredRun: what a network gives for a part of a photo, and the colours that its maps have."""

from __future__ import annotations

from dataclasses import dataclass

from editor.networks.map_colours import Bytes, coloured
from editor.networks.network_draft import NetworkDraft
from editor.networks.network_run import NetworkRun, network_run
from editor.networks.photo_part import PhotoPart
from ui.lab.pictures import levels_of
from ui.work.task import Task


@dataclass(frozen=True, eq=False)
class ColouredRun:
    """A run, and the pixels of the picture and of each layer's maps.

    Parameters
    ----------
    reads
        What decided which pixels were read.
    """

    reads: object
    run: NetworkRun
    levels: tuple[tuple[Bytes, ...], ...]

    @classmethod
    def of(
        cls,
        reads: object,
        draft: NetworkDraft,
        part: PhotoPart,
        stops: tuple[str, ...],
        task: Task,
    ) -> ColouredRun:
        """Run a network on a part and draw its maps in signed colours; raise UserError."""
        run = network_run(draft, part, task.check)
        levels: list[tuple[Bytes, ...]] = [(levels_of(part.pixels),)]
        for maps, figures in zip(run.maps[1:], run.figures[1:], strict=True):
            task.check()
            both = zip(maps, figures.limits, strict=True)
            levels.append(tuple(coloured(values, limit, stops) for values, limit in both))
        return cls(reads, run, tuple(levels))
