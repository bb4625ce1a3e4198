"""Plugins: a host's plugins for the window, loaded off the Qt thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.plugins.fault import Place
from editor.plugins.host import PluginHost
from editor.plugins.news import (
    Answered,
    CallEnded,
    Event,
    Printed,
    RecordChanged,
    StillWorking,
)
from editor.plugins.record import PluginRecord
from ui.files.folder_watch import FolderWatch
from ui.work.mailbox import Mailbox
from ui.work.worker import Worker


class Plugins(QObject):
    """Loads plugins off the Qt thread, and again when their files change."""

    loaded = Signal()  # the folders were looked at, whether anything is new or not
    changed = Signal()  # plugins came, went or became others: their filters must be followed
    failed = Signal(str)
    still_working = Signal(str)  # a filter whose call takes long, by its title
    call_ended = Signal(str)  # and that it has ended
    printed = Signal(object)  # the path of a plugin that has printed something
    record_changed = Signal(object)  # the path of one that fails, or works again
    closing = Signal()  # what has plugins' processes of its own ends them
    answered = Signal(str)  # the id of a filter whose form may show other values now

    def __init__(self, host: PluginHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.host = host
        self.tasks = Worker(
            "plugins", parent=self
        )  # its own: an import may take as long as it likes
        self._mailbox = Mailbox(self._hear, self)
        host.answers.never_wait_on(threading.get_ident())
        self._has_looked = False
        self.updated: set[str] = set()  # names of those brought up to date since the program began
        self._working: set[str] = set()
        self._told_of: set[Path] = set()  # what was printed, until it is heard of
        host.news.listen(self._post)
        self._watch = FolderWatch(self)
        self._watch.changed.connect(self.load)

    @property
    def folder(self) -> Path:
        """One's own plugin folder."""
        return self.host.folders[0]

    def look_in(self, more: Iterable[Path], again: bool) -> None:
        """Look in more folders than at first, in place of those before; `again` does so now."""
        self.host.look_in(more)
        if again:
            self.load()

    def load(self) -> None:
        """Look at the folders; what is new or changed is imported in a worker."""
        self.run(self.host.load)
        if not self._has_looked and (fault := self.host.memory.fault):
            self.failed.emit(fault)
        self._has_looked = True

    def run(self, work: Callable[[], bool]) -> None:
        """Do something with the host that returns whether plugins changed, and tell of it."""
        self.tasks.start("Loading plugins", lambda _: work(), self._follow, self.failed.emit)

    def record(self, path: object) -> PluginRecord | None:
        """Return the plugin that lies there."""
        return next((one for one in self.host.records if one.path == path), None)

    def place_in(self, sentence: str) -> Place | None:
        """Return the line of a plugin that a sentence about its fault names."""
        places = (record.place for record in self.host.records)
        return next((one for one in places if one is not None and f"({one})" in sentence), None)

    def stop(self, title: str) -> None:
        """End a filter's calls that are under way."""
        self.host.calls.stop(title)

    def is_working(self, title: str) -> bool:
        """Whether a filter has a call under way that takes long."""
        return title in self._working

    def close(self) -> None:
        """End all plugins, and what waits for them."""
        self.closing.emit()
        self.host.close()
        self._mailbox.close()

    def _post(self, event: Event) -> None:
        """Take in an event, on any thread; of many lines that are printed, one tells of all."""
        if isinstance(event, Printed):
            if event.path in self._told_of:
                return
            self._told_of.add(event.path)
        self._mailbox.post(event)

    def _hear(self, event: Event) -> None:
        match event:
            case StillWorking(title=title):
                self._working.add(title)
                self.still_working.emit(title)
            case CallEnded(title=title, is_last=True):
                self._working.discard(title)
                self.call_ended.emit(title)
            case Printed(path):
                self._told_of.discard(path)
                self.printed.emit(path)
            case RecordChanged(path):
                self.record_changed.emit(path)
            case Answered(filter_id):
                self.answered.emit(filter_id)

    def _follow(self, is_new: bool) -> None:
        paths = [record.path for record in self.host.records]
        sources = [record.source for record in self.host.records if record.source is not None]
        paths += [path for source in sources for path in source.beside]
        packages = [path for path in paths if path.is_dir()]
        files = [path for path in paths if path not in packages]
        files += [file for package in packages for file in package.rglob("*.py")]
        self._watch.follow((*self.host.folders, *packages), files)
        self.loaded.emit()
        if is_new:
            self.changed.emit()
