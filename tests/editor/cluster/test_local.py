"""A cluster of this machine beside another one."""

from __future__ import annotations

import contextlib
import socket

import pytest

from editor.batch.wire import PluginPlaces
from editor.cluster.local import LocalCluster

DASHBOARD = 8787  # Dask's usual port


def test_it_starts_where_another_one_s_dashboard_is_and_shows_nothing_to_the_network() -> None:
    pytest.importorskip("distributed")
    with socket.socket() as other:
        with contextlib.suppress(OSError):  # another program has it already
            other.bind(("127.0.0.1", DASHBOARD))
            other.listen()
        cluster = LocalCluster(0, PluginPlaces())  # a warning would be an error
        try:
            scheduler = cluster._cluster.scheduler
            sockets = scheduler.http_server._sockets.values()
            assert {one.getsockname()[0] for one in sockets} == {"127.0.0.1"}
        finally:
            cluster.close()
