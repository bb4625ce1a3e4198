"""Calls that end late: after their plugin was set aside, switched or loaded again, or at once."""

import threading
from pathlib import Path

import pytest

from editor.plugins.fault import PluginFault
from editor.plugins.host import CRASHES
from editor.plugins.link import CallOutcome
from tests.editor.plugins.host.regions import GOOD, record_of


@pytest.fixture
def path(folder) -> Path:
    (folder / "good.py").write_text(GOOD)
    return folder / "good.py"


def crash(path: Path) -> CallOutcome:
    return CallOutcome(path, "good.shift", 0.1, PluginFault("it crashed", crashed=True))


def ended(host):
    """Return what a call tells that ends now, of the plugin as it is loaded."""
    return host.specs[0].link.ended


def test_a_plugin_that_was_set_aside_stays_so(hosts, path):
    host = hosts()
    tell = ended(host)
    for _ in range(CRASHES):
        tell(crash(path))
    aside = record_of(host, "good")
    assert aside.state == "quarantined"
    tell(CallOutcome(path, "good.shift", 0.1, PluginFault("it raised")))
    tell(CallOutcome(path, "good.shift", 0.1, None))
    late = record_of(host, "good")
    assert (late.state, late.reason, late.failing) == ("quarantined", aside.reason, "good.shift")
    assert late.calls == aside.calls + 2
    assert not host.specs
    assert record_of(hosts(), "good").state == "quarantined"


@pytest.mark.parametrize("on", [[False], [False, True]])
def test_calls_of_before_a_switch_are_not_counted(hosts, path, on):
    host = hosts()
    tell = ended(host)
    for one in on:
        host.switch(path, one)
    before = record_of(host, "good")
    for _ in range(CRASHES):
        tell(crash(path))
    assert record_of(host, "good") == before
    assert host.memory.state().get(str(path), {}).get("crashes", 0) == 0


def test_what_is_put_in_meanwhile_stays(hosts, path, monkeypatch):
    host = hosts()
    tell, remember = ended(host), host.memory.remember

    def loaded_meanwhile(*given, **changes):
        remember(*given, **changes)
        host.reload(path)

    monkeypatch.setattr(host.memory, "remember", loaded_meanwhile)
    tell(crash(path))
    assert record_of(host, "good").reason == ""
    assert record_of(host, "good").calls == 0


def test_calls_that_end_at_once_are_all_counted(hosts, path):
    host = hosts()
    tell, begin = ended(host), threading.Barrier(8)

    def many() -> None:
        begin.wait()
        for _ in range(50):
            tell(CallOutcome(path, "good.shift", 0.1, None))

    threads = [threading.Thread(target=many) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert record_of(host, "good").calls == 400


@pytest.mark.parametrize("does", ["off", "reload"])
def test_a_worker_that_is_lent_meanwhile_is_not_kept(hosts, path, does):
    host = hosts()
    link = host.specs[0].link
    with link.workers.lent(link.source, link.changed) as process:
        host.switch(path, False) if does == "off" else host.reload(path)
        assert process.is_alive, "its call goes on"
    assert not process.is_alive
    assert not link.workers.has(path)
