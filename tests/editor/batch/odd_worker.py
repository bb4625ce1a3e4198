"""A worker whose photos end it, or wait until they are called off, by their names."""

from __future__ import annotations

import json
import sys

ODD_WORKER = """
import json, os, sys, time
sys.path[:] = json.loads(sys.argv[1]); sys.argv[1:] = []
from editor.batch import worker
from editor.batch.one_photo import Workbench
done = Workbench.done
def odd(self, item, progress, cancelled):
    if "deadly" in item.source.name:
        os.kill(os.getpid(), 9)
    if "endless" in item.source.name and item.source.exists():
        progress(0.25)
        while not cancelled():
            time.sleep(0.01)
    return done(self, item, progress, cancelled)
Workbench.done = odd
worker.main()
"""


def odd_command() -> list[str]:
    """Start it in the place of `editor.batch.worker.command`."""
    return [sys.executable, "-c", ODD_WORKER, json.dumps(sys.path)]
