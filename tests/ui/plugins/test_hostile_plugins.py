"""Plugins that do all that a process can do: the window goes on, and says which one and why."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from tests.screen import grab_visible
from tests.ui.windows import loaded
from ui.window.window import Window

PLUGIN = """
import os, signal, sys, threading, time
import numpy as np
from filters.plugin import Pixels, image_filter
API = 2
{before}

@image_filter("Hostile {name}", group="Mine", seconds=2)
def hostile(pixels: Pixels) -> Pixels:
    '''Invert, or worse.'''
    {inside}
    return 1 - pixels
"""
# what it does where it is imported and where it is called, and what is then said; empty: it inverts
KINDS = {
    "files": ("", "os.closerange(3, 4096)", "ended its process"),
    "deaf": (
        "for one in {*signal.Signals} - {signal.SIGKILL, signal.SIGSTOP}:\n"
        "    signal.signal(one, signal.SIG_IGN)",
        "time.sleep(1e6)",
        "took longer than 2 s and was stopped",
    ),
    "exec": ("", "os.execv('/bin/cat', ['cat'])", "ended its process"),
    "stopped": ("", "os.kill(os.getpid(), signal.SIGSTOP)", "took longer than 2 s"),
    "orphan": ("", "os.kill(os.getppid(), signal.SIGKILL); time.sleep(1)", "crashed (SIGKILL)"),
    "unmapped": (
        "",
        "import ctypes; ctypes.string_at(8)",
        "crashed (SIGSEGV)",
    ),
    "tracing": ("", "sys.settrace(lambda *_: 1 / 0)", "hostile.py"),
    "recursion": ("", "f = lambda: f(); f()", "RecursionError: maximum recursion depth exceeded"),
    "interrupt": ("", "raise KeyboardInterrupt", "KeyboardInterrupt (hostile.py:"),
    "complex": ("", "return pixels * 1j", "it gave complex64, not float32"),
    "generator": ("", "return (x for x in ())", "it gave generator, not an array of"),
    "backwards": ("", "return (1 - pixels[::-1, ::-1])[::-1, ::-1]", ""),
    "half": ("", "return (1 - pixels).astype(np.float16).astype('>f8')", ""),
    "deleted": ("", "os.path.exists(__file__) and os.unlink(__file__)", ""),
    "elsewhere": ("os.chdir('/'); os.umask(0o777)", "", ""),
    "noise": (
        "n = lambda: [print('x' * 100) for _ in range(10**9)]\n"
        "for _ in range(3): threading.Thread(target=n, daemon=True).start()",
        "",
        "",
    ),
    "nothing": ("sys.stdout = sys.stderr = None", "", ""),
    "codes": ("", "os.write(1, bytes(range(256)) * 1000)", ""),
    "message": ("", "raise RuntimeError('x' * 10_000_000)", "RuntimeError: xxxx"),
    "group": ("", "raise ExceptionGroup('many', [ValueError(n) for n in range(999)])", "many (999"),
    "speechless": (
        "class E(Exception):\n    def __str__(self): raise self",
        "raise E()",
        "E (hostile.py:",
    ),
    "shapeless": (
        "class A(np.ndarray):\n    @property\n    def shape(self): raise RuntimeError('no shape')",
        "return (1 - pixels).view(A)",
        "RuntimeError: no shape",
    ),
    "list": ("", "return (1 - pixels).tolist()", "it gave list, not an array of"),
    "alarm": ("", "signal.alarm(1); time.sleep(9)", "crashed (SIGALRM)"),
    "group of processes": ("", "os.kill(0, signal.SIGTERM); time.sleep(9)", "crashed (SIGTERM)"),
    "patched": ("np.frombuffer = np.zeros_like = None", "", "TypeError"),
    "fortran": ("", "return np.asfortranarray(1 - pixels)", ""),
}


@pytest.mark.parametrize("name", KINDS)
def test_the_window_says_what_it_does_or_shows_its_result(
    bench: Window, folder: Path, qtbot: QtBot, name: str
) -> None:
    before, inside, words = KINDS[name]
    text = PLUGIN.format(name=name, before=before, inside=inside or "pass")
    (folder / "hostile.py").write_text(text)
    loaded(bench, qtbot)
    bench.edits.choose_filter("hostile.hostile", instead=True)
    qtbot.waitUntil(lambda: is_settled(bench, name, words), timeout=60_000)
    if not words:
        shown, where = grab_visible(bench.canvas)
        document = bench.session.document
        assert document is not None
        wanted = 255 - where.of(document.source.samples).astype(int)
        np.testing.assert_allclose(shown[..., :3].astype(int), wanted, atol=1)
    bench.edits.choose_filter("median", instead=True)
    qtbot.waitUntil(lambda: bench.message.text() == "" and bench.canvas.is_settled())


def is_settled(window: Window, name: str, words: str) -> bool:
    said = window.message.text()
    if words:
        return said.startswith(f"Hostile {name}: ") and words in said
    return window.canvas.is_settled() and said == ""
