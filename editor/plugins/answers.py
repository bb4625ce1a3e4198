"""Answers: what plugins declare as functions of their values, asked once for each.

A halo, border, light or kernel that is a function runs in the plugin's worker. Each answer is kept,
and so is a failure. On a thread that must not wait, as Qt's, an answer that is not known yet is
asked for on a thread beside it, and what is always right, or shows most, stands for it meanwhile.
"""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final

from editor.plugins.fault import NotStarted, PluginFault
from filters.pixels.border import Border
from filters.progress import Cancelled

MOST: Final = 2000  # answers kept
MEANWHILE: Final = {
    "halo": None, "border": Border(), "light": "stored", "makes_alpha": True, "convolution": None,
    "size": None, "reads": None,
}  # fmt: skip


@dataclass(frozen=True)
class _Answer:
    value: Any = None
    fault: PluginFault | None = None

    def given(self) -> Any:
        if self.fault is not None:
            raise self.fault
        return self.value


class Answers:
    """All answers of a host's plugins; `told` is called when one came that was not waited for."""

    def __init__(self, told: Callable[[str], None]) -> None:
        self._told = told
        self._known: OrderedDict[Hashable, _Answer] = OrderedDict()
        self._asked: set[Hashable] = set()
        self._newest: dict[tuple[str, str], Hashable] = {}  # of those that nobody waits for
        self._impatient: set[int] = set()
        self._lock = threading.Lock()
        self._beside = ThreadPoolExecutor(1, "plugin-answers")

    def never_wait_on(self, thread: int) -> None:
        """Have a thread, by its identity, never wait for an answer."""
        self._impatient.add(thread)

    def get(self, filter_id: str, what: str, key: Hashable, ask: Callable[[], Any]) -> Any:
        """Return what a filter declares; raise PluginFault where it failed.

        Parameters
        ----------
        what
            ``halo``, ``relevant:NAME`` ...
        key
            The filter as it was loaded, and its values.
        ask
            Asks the worker.
        """
        whole = (key, what)
        with self._lock:
            known = self._known.get(whole)
            if known is not None:
                self._known.move_to_end(whole)
        if known is not None:
            return known.given()
        if threading.get_ident() not in self._impatient:
            return self._found(whole, ask).given()
        with self._lock:
            is_new = whole not in self._asked
            self._asked.add(whole)
            self._newest[filter_id, what] = whole
        if is_new:
            with contextlib.suppress(RuntimeError):  # the program is closing
                self._beside.submit(self._find_beside, (filter_id, what), whole, ask)
        return MEANWHILE.get(what, True)

    def _find_beside(self, asked: tuple[str, str], whole: Hashable, ask: Callable[[], Any]) -> None:
        """Ask for what is wanted now; what other values have taken the place of is left."""
        try:
            with self._lock:
                is_wanted = self._newest.get(asked) == whole
            if not is_wanted:
                return
            self._found(whole, ask)
        except (PluginFault, Cancelled):
            return
        finally:
            with self._lock:
                self._asked.discard(whole)
        self._told(asked[0])

    def _found(self, whole: Hashable, ask: Callable[[], Any]) -> _Answer:
        try:
            answer = _Answer(ask())
        except NotStarted:
            raise
        except PluginFault as fault:
            answer = _Answer(fault=fault)
        with self._lock:
            self._known[whole] = answer
            while len(self._known) > MOST:
                self._known.popitem(last=False)
        return answer

    def close(self) -> None:
        """Ask no more, and wait for the thread."""
        self._beside.shutdown(wait=True, cancel_futures=True)
