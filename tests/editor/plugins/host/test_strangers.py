"""Plugins of strangers: faults that leave the host, its sentences and its other plugins whole."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from editor.plugins.fault import PluginFault
from editor.plugins.host import PluginHost
from editor.plugins.live_registry import LiveRegistry
from filters.progress import Cancelled, Progress
from filters.registry import Registry
from tests.editor.plugins.host.regions import GOOD, PIXELS, REGION, record_of

PLUGIN = """
import os, signal, subprocess, sys, time
from typing import Literal
import numpy as np
from filters.plugin import Job, JobCancelled, Pixels, image_filter
API = 1
Kind = Literal["none", "cancelled", "words", "unwordable", "name", "fork", "fds", "strides",
               "readonly", "bigendian", "subclass", "halt", "nameless", "str", "file", "module",
               "function"]

class Unwordable(Exception):
    def __str__(self):
        raise KeyboardInterrupt

class Nameless(type):
    @property
    def __name__(self):
        raise ValueError

class OwnText(str):
    def strip(self, *more):
        raise ValueError
    __format__ = __str__ = __len__ = __getitem__ = encode = split = strip

class Worded(Exception):
    def __str__(self):
        return OwnText("mine")

class Evil(np.ndarray):
    shape = property(lambda self: (2, 2))

@image_filter("Strange", group="Tests", seconds=20)
def strange(pixels: Pixels, job: Job, kind: Kind = "none", path: str = "") -> Pixels:
    '''Do something odd.'''
    out = 1 - pixels
    match kind:
        case "cancelled":
            raise JobCancelled
        case "words":
            raise ValueError("a\\n\\x1b[31mred\\x00 \\ud800")
        case "unwordable":
            raise Unwordable
        case "name":
            raise type("E\\n\\x1b[31m", (Exception,), {})("x")
        case "nameless":
            raise Nameless("Plain", (Exception,), {})("said")
        case "str":
            raise Worded
        case "file":
            raise SyntaxError("bad", (5, "line", None, None))
        case "module":
            raise ModuleNotFoundError("gone", name=Unwordable())
        case "function":
            def inner(): raise ValueError("deep")
            inner.__code__ = inner.__code__.replace(co_name="in\\n\\x1b[31mner")
            inner()
        case "fork":
            for _ in range(20):
                if os.fork() == 0:
                    os.setsid()
                    time.sleep(600)
                    os._exit(0)
        case "fds":
            for number in range(11):
                try:
                    os.close(number)
                except OSError:
                    pass
        case "strides":
            return out[::-1, ::-1][::-1, ::-1]
        case "readonly":
            out.flags.writeable = False
        case "bigendian":
            return out.astype(">f8")
        case "subclass":
            return out.view(Evil)
        case "halt":  # the guard can't end what was forked, until somebody wakes it
            child = subprocess.Popen(["sleep", "600"], start_new_session=True)
            with open(path, "w") as file:
                file.write(str(child.pid))
            os.kill(os.getppid(), signal.SIGSTOP)
    return out
"""
SAID = {
    "cancelled": "raised JobCancelled, and nobody has called it off",
    "words": "ValueError: a \\x1b[31mred\\x00 \\\\ud800",
    "unwordable": "Unwordable",
    "name": "E \\x1b[31m: x",
    "nameless": "Plain: said (strange.py:",
    "str": "Worded: mine (strange.py:",
    "file": "SyntaxError: bad (strange.py:",
    "module": "ModuleNotFoundError: gone (strange.py:",
    "function": "ValueError: deep (strange.py:",
    "subclass": "it gave (2, 2), not an array of (40, 50, 4)",
}
Hosts = Callable[..., PluginHost]


@pytest.fixture
def strange(hosts: Hosts, folder: Path) -> Callable[..., np.ndarray]:
    (folder / "strange.py").write_text(PLUGIN)
    spec = LiveRegistry(Registry.builtin(), hosts())["strange.strange"]
    return lambda kind, path="": spec.run(PIXELS, {"kind": kind, "path": path}, REGION)


def test_each_is_a_sentence_that_a_terminal_can_show_or_does_no_harm(
    strange: Callable[..., np.ndarray], pytestconfig: pytest.Config
) -> None:
    times = pytestconfig.getoption("plugin_faults")
    for kind, words in [*SAID.items()] * times:
        with pytest.raises(PluginFault) as caught:
            strange(kind)
        assert words in str(caught.value), kind
        assert str(caught.value).isprintable()
        assert caught.value.details.replace("\n", "").replace("\t", "").isprintable()
        assert "strange.py" in str(caught.value)
    for kind in ("fork", "fds", "strides", "readonly", "bigendian", "none") * times:
        np.testing.assert_allclose(strange(kind), 1 - PIXELS, atol=1e-7, err_msg=kind)


def test_a_call_that_was_called_off_is_believed_to_be(hosts: Hosts, folder: Path) -> None:
    (folder / "strange.py").write_text(PLUGIN)
    spec = LiveRegistry(Registry.builtin(), hosts())["strange.strange"]
    job = Progress(40, 50, is_cancelled=lambda: True)
    with pytest.raises(Cancelled):
        spec.run(PIXELS, {"kind": "cancelled", "path": ""}, REGION, job)


def test_a_stopped_guard_is_woken_and_ends_what_was_forked(
    hosts: Hosts, folder: Path, tmp_path: Path
) -> None:
    (folder / "strange.py").write_text(PLUGIN)
    host = hosts()
    spec = LiveRegistry(Registry.builtin(), host)["strange.strange"]
    spec.run(PIXELS, {"kind": "halt", "path": str(tmp_path / "pid")}, REGION)
    host.close()
    child = int((tmp_path / "pid").read_text())
    with pytest.raises(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


def test_an_import_that_says_it_was_called_off_harms_no_other_plugin(
    hosts: Hosts, folder: Path
) -> None:
    (folder / "bad.py").write_text("from filters.plugin import JobCancelled\nraise JobCancelled\n")
    (folder / "good.py").write_text(GOOD)
    host = hosts()
    assert "raised JobCancelled" in record_of(host, "bad").reason
    assert [spec.id for spec in host.specs] == ["good.shift"]
