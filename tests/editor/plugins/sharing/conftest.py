"""A folder of shared plugins with its index, a data folder, and a web server for both."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import main

GLOW = '''"""Makes it brighter."""
from kernelroom.plugin import Pixels, image_filter

API = 2
__version__ = "{version}"
__license__ = "MIT"
__author__ = "Ana"

@image_filter("Brighter")
def brighter(pixels: Pixels) -> Pixels:
    """Brighter."""
    out = pixels.copy()
    out[..., :3] *= {gain}
    return out
'''


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """A folder that somebody shares: a file, and a package of two modules."""
    folder = tmp_path / "shared"
    (folder / "looks").mkdir(parents=True)
    (folder / "glowing.py").write_text(GLOW.format(version="1.2", gain=0.9))
    (folder / "looks" / "__init__.py").write_text(
        '"""Two looks."""\nfrom .inner import GAIN\n' + GLOW.format(version="0.1", gain="GAIN")
    )
    (folder / "looks" / "inner.py").write_text("GAIN = 0.5\n")
    return folder


@pytest.fixture
def plugins(data: Path) -> Callable[..., int]:
    """Run ``./run plugins ...``."""
    return lambda *words: main.main(["plugins", *map(str, words)])


@pytest.fixture
def indexed(shared: Path, plugins: Callable[..., int]) -> Path:
    """The same folder with its index."""
    assert plugins("index", shared, "--no-check") == 0
    return shared


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_request(self, code: object = "-", size: object = "-") -> None:
        pass

    def log_error(self, *_: object) -> None:
        pass


@pytest.fixture
def served(indexed: Path) -> Iterator[str]:
    """The address of a web server on this machine that gives the folder."""
    handler = functools.partial(_Quiet, directory=str(indexed))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()
