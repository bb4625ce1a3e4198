"""Kernelroom: the one place where its parts are put together, for a window or a command."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor import VERSION

if TYPE_CHECKING:  # at run time these bring numpy, for which the environment is set first
    from editor.cli.plugin_options import PluginOptions
    from editor.plugins.host import PluginHost
    from filters.registry import Registry

USAGE = """\
Kernelroom: a photo editor built around convolution kernels.

  kernelroom [PHOTO...]                          open the window
  kernelroom apply INPUT -o OUTPUT --preset NAME  apply without a window
  kernelroom COMMAND --help                      more of a command: {commands}
  ... --plugin-path FOLDER, --safe-mode          more plugins, or none
  kernelroom --version
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Start Kernelroom; return the exit code."""
    gc.disable()  # nothing that a start makes is garbage; looking for some takes a tenth of it
    try:
        return _start(list(sys.argv[1:] if argv is None else argv))
    finally:
        gc.enable()


def _start(given: list[str]) -> int:
    if given[:1] == ["--version"]:
        print(f"Kernelroom {VERSION}")
        return 0
    # Convolution has its own worker for each core; BLAS threads beside them would only compete.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from editor.cli import commands  # after that, and not for a version alone
    from editor.cli.plugin_options import split_plugin_options
    from filters.user_error import UserError

    try:
        given, plugins = split_plugin_options(given)
    except UserError as error:
        print(error, file=sys.stderr)
        return commands.BAD_INPUT
    if given[:1] in (["--help"], ["-h"]):
        print(USAGE.format(commands=", ".join(commands.NAMES)), end="")
        return 0
    if given and given[0] in commands.NAMES:
        return _run_command(given, plugins)
    if given and given[0].startswith("-") and given[0] != "--":
        print(f"kernelroom: the option {given[0]} is not known (see --help)", file=sys.stderr)
        return commands.BAD_INPUT
    return _open_windows(given[1:] if given[:1] == ["--"] else given, plugins)


def _run_command(given: Sequence[str], plugins: PluginOptions) -> int:
    from editor.cli import commands

    registry, host = _filters(plugins)()
    gc.enable()
    try:
        host.load()
        return commands.run(given, registry)
    finally:
        host.close()


def _open_windows(photos: Sequence[str], plugins: PluginOptions) -> int:
    from editor.render.malloc import reuse_freed_memory
    from editor.storage.folders import user_data
    from ui.app import run  # with Qt, which no command needs

    reuse_freed_memory()
    return run([Path(photo) for photo in photos], _filters(plugins), user_data())


def _filters(plugins: PluginOptions) -> Callable[[], tuple[Registry, PluginHost]]:
    """Return what makes a registry with plugins' filters, and the host that runs those."""
    from editor.bench.cost_file import load_costs
    from editor.plugins.live_registry import LiveRegistry
    from filters.convolution.planning.cost import adopt
    from filters.registry import Registry

    adopt(load_costs())
    builtin = Registry.builtin()

    def make() -> tuple[Registry, PluginHost]:
        host = plugins.host()
        return LiveRegistry(builtin, host), host

    return make


if __name__ == "__main__":
    sys.exit(main())
