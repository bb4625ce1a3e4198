"""The hosts of a test, ended with it."""

import pytest

from editor.plugins.host import PluginHost


@pytest.fixture
def hosts(folder, tmp_path):
    made = []

    def make(**more):
        host = PluginHost([folder], tmp_path / "data", with_entry_points=False, **more)
        made.append(host)
        host.load()
        return host

    yield make
    for host in made:
        host.close()
