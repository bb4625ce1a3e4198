"""CheckReport: tries what a plugin promises, as ``./run plugins check`` does, and lists it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.cli.one_plugin import OnePlugin
from editor.plugins.check import Finding
from editor.plugins.record import PluginRecord
from editor.plugins.requirements import needs_of, version_here
from filters.registry import Registry
from ui.look.hairline import Hairline
from ui.look.icons import icon
from ui.look.language import said
from ui.look.panel_head import PanelHead
from ui.look.phrase import phrase
from ui.look.tokens import EDGE
from ui.plugins.check_lines import check_lines, cost_lines
from ui.plugins.checking import findings_of, pictures_of
from ui.plugins.report_lines import ReportLines
from ui.plugins.scrolled import scrolled
from ui.work.task import Task
from ui.work.worker import Worker

FOOT = 48  # logical pixels
COMMAND = "./run plugins check"


@dataclass(frozen=True)
class Checked:
    """What a check found of a plugin as its files were, how long it took, and pictures by id."""

    record: PluginRecord
    found: tuple[Finding, ...]
    seconds: float
    pictures: dict[str, QImage] = field(default_factory=dict)


class CheckReport(QWidget):
    """What was tried of one plugin, what a call costs, and what the plugin needs.

    The check has processes of its own: what fails in it puts no plugin aside.
    """

    checked = Signal()

    def __init__(self, registry: Registry) -> None:
        super().__init__()
        self._registry = registry
        self._record: PluginRecord | None = None
        self._kept: dict[Path, Checked] = {}
        self._needs: tuple[tuple[str, str], ...] = ()  # each with the version that is here
        self._running: OnePlugin | None = None
        self._fault = ""
        self.worker = Worker("plugin check", newest_wins=True, parent=self)
        self._looks = Worker("plugin needs", newest_wins=True, parent=self)
        self.head = PanelHead("Check report", figure_right=True)
        self.lines = ReportLines()
        self.button = QPushButton("Check")
        self.button.setIcon(icon("check"))
        self.button.setToolTip("Try all that it promises, on a sample photo")
        self.button.clicked.connect(self._press)
        self._lay_out()

    @property
    def last(self) -> Checked | None:
        """The check of the plugin as its files are; None where it was not checked."""
        record = self._record
        kept = None if record is None else self._kept.get(record.path)
        is_same = kept is not None and record is not None and _files(kept.record) == _files(record)
        return kept if is_same else None

    @property
    def pictures(self) -> dict[str, QImage]:
        """What the plugin's filters make of the sample photo, by their ids."""
        return {} if self.last is None else self.last.pictures

    def show_record(self, record: PluginRecord | None) -> None:
        """Show what is known of a plugin; the check of another one is called off."""
        before, self._record = self._record, record
        if record is None or before is None or _files(record) != _files(before):
            self.stop()
            self._fault, self._needs = "", ()
            if record is not None:
                path = record.path
                self._looks.start(
                    "Looking for packages",
                    lambda _: tuple((need, version_here(need)) for need in needs_of(path)),
                    self._take_needs,
                    lambda _: None,  # what can't be read says so elsewhere
                )
        self._refresh()

    def run(self) -> None:
        """Begin to check the plugin."""
        record = self._record
        if record is None or record.source is None or self.worker.is_busy:
            return
        self._fault = ""
        self.worker.start(
            phrase("Checking {name}", name=record.name),
            partial(self._checked, record),
            self._take,
            self._fail,
        )
        self._refresh()

    def stop(self) -> None:
        """Call the check off; a call of the plugin's that is under way ends with its process."""
        self.worker.forget()
        if (one := self._running) is not None:
            one.host.call_off()
        self._refresh()

    def _press(self) -> None:
        self.stop() if self.worker.is_busy else self.run()

    def _checked(self, record: PluginRecord, task: Task) -> Checked:
        """Check a plugin, on the worker's thread."""
        assert record.source is not None
        begun = time.perf_counter()
        task.check()
        self._running = one = OnePlugin(record.source, self._registry)
        try:
            with one as (registry, specs):
                found = findings_of(one, registry, specs, task)
                seconds = time.perf_counter() - begun
                return Checked(record, found, seconds, pictures_of(registry, specs, task))
        finally:
            self._running = None

    def _take(self, checked: Checked) -> None:
        self._kept[checked.record.path] = checked
        self._refresh()
        self.checked.emit()

    def _fail(self, sentence: str) -> None:
        self._fault = said(sentence)
        self._refresh()

    def _take_needs(self, needs: tuple[tuple[str, str], ...]) -> None:
        self._needs = needs
        self._refresh()

    # what is shown

    def _refresh(self) -> None:
        is_busy, last, record = self.worker.is_busy, self.last, self._record
        self.lines.clear()
        if self._fault:
            self.lines.add_sign("close", said("It can't be checked"), self._fault)
        elif last is None and record is not None and not is_busy:
            self.lines.add_words(said("Not checked since it was last changed."))
        lines = () if last is None else check_lines(last.found)
        for line in lines:
            self.lines.add_sign(line.sign, line.title, line.note)
        if last is not None:
            self._add_costs(last)
        if self._needs and record is not None:
            self._add_needs(record)
        self.head.figure.setText(said("Checking…") if is_busy else "")
        if last is not None and not is_busy:
            passed = phrase(
                "{passed} of {of} · {seconds:.1f} s",
                passed=sum(line.passed for line in lines),
                of=len(lines),
                seconds=last.seconds,
            )
            self.head.figure.setText(passed)
        self.button.setEnabled(is_busy or (record is not None and record.source is not None))
        again = said("Check") if last is None else said("Check again")
        self.button.setText(said("Stop") if is_busy else again)

    def _add_costs(self, last: Checked) -> None:
        costs = cost_lines(last.found)
        if costs:
            self.lines.add_heading(said("Time and memory"), said("1 MP, this computer"))
        for filter_id, note in costs:
            name = filter_id.partition(".")[2] or filter_id
            self.lines.add_pair(name, "", said(note) if note else said("not measured"))

    def _add_needs(self, record: PluginRecord) -> None:
        lacking = len(record.lacks)
        here = phrase("{count} not here", count=lacking) if lacking else said("all here")
        self.lines.add_heading(said("Needs"), here)
        for need, version in self._needs:
            lacks = need in record.lacks
            self.lines.add_pair(need, "", said("not here") if lacks else version)

    def _lay_out(self) -> None:
        foot = QWidget()
        foot.setFixedHeight(FOOT)
        row = QHBoxLayout(foot)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        also = QLabel(phrase("also: {command}", command=COMMAND))
        also.setProperty("hint", True)
        row.addWidget(self.button)
        row.addStretch()
        row.addWidget(also)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(scrolled(self.lines), 1)
        whole.addWidget(Hairline(QSize(0, 1)))
        whole.addWidget(foot)


def _files(record: PluginRecord) -> tuple[object, ...]:
    """Return what differs once a plugin is another one, or its files have changed."""
    return record.path, record.changed, record.source
