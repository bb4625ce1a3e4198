"""What can be done with a batch, in the menu and by the search."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ui.batch.queue import BatchQueue
from ui.command.command import Command

GROUP: Final = ("File", "batch", "Batch queue")
PHOTOS: Final = (*GROUP, "photos")
WORK: Final = (*GROUP, "work")
RESULT: Final = (*GROUP, "result")
Do = Callable[[], object]


def batch_commands(
    queue: BatchQueue, add: Do, add_folder: Do, save_report: Do, open_results: Do
) -> tuple[Command, ...]:
    """Return what adds photos, starts, pauses and ends it, and what becomes of the results."""
    return (
        *_photo_commands(queue, add, add_folder),
        *_work_commands(queue),
        *_result_commands(queue, save_report, open_results),
    )


def _photo_commands(queue: BatchQueue, add: Do, add_folder: Do) -> tuple[Command, ...]:
    def is_free() -> bool:
        return not queue.is_running

    return (
        Command(
            "batch_add",
            "Add photos to the batch…",
            "Choose photos that go through the batch",
            PHOTOS,
            add,
            is_enabled=is_free,
        ),
        Command(
            "batch_add_folder",
            "Add a folder to the batch…",
            "Choose a folder whose photos go through the batch",
            PHOTOS,
            add_folder,
            is_enabled=is_free,
        ),
    )


def _work_commands(queue: BatchQueue) -> tuple[Command, ...]:
    def is_running() -> bool:
        return queue.is_running

    def has_failed() -> bool:
        return queue.tally.failed > 0 and (queue.is_running or queue.can_start)

    return (
        Command(
            "batch_start",
            "Start the batch",
            "Do all photos of the list; what is there and current is skipped",
            WORK,
            queue.start,
            icon="play",
            is_enabled=lambda: queue.can_start,
        ),
        Command(
            "batch_pause",
            "Pause the batch",
            "Begin no other photo for now, or go on",
            WORK,
            lambda: queue.pause(not queue.is_paused),
            icon="pause",
            is_enabled=is_running,
            is_checked=lambda: queue.is_paused,
        ),
        Command(
            "batch_cancel",
            "Cancel the batch",
            "Call off all photos that are not done; results that are whole stay",
            WORK,
            queue.cancel,
            is_enabled=is_running,
        ),
        Command(
            "batch_retry",
            "Retry what has failed",
            "Do the photos again that have failed in the batch",
            WORK,
            queue.retry,
            is_enabled=has_failed,
        ),
    )


def _result_commands(queue: BatchQueue, save_report: Do, open_results: Do) -> tuple[Command, ...]:
    def has_photos() -> bool:
        return bool(queue.items)

    return (
        Command(
            "batch_report",
            "Save the batch's report…",
            "Keep what became of each photo, with sizes and checksums, as JSON",
            RESULT,
            save_report,
            is_enabled=has_photos,
        ),
        Command(
            "batch_results",
            "Open the folder of the results",
            "Show what the batch has written in the file manager",
            RESULT,
            open_results,
            icon="folder",
            is_enabled=has_photos,
        ),
    )
