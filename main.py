"""Kernelroom: opens the window, or runs a command."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence

from editor import VERSION

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
    from editor.cli import commands  # the window must not wait for what it does not need
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
        from editor.bench.cost_file import load_costs
        from editor.plugins.live_registry import LiveRegistry
        from filters.convolution.planning.cost import adopt
        from filters.registry import Registry

        adopt(load_costs())
        host = plugins.host()
        gc.enable()
        try:
            host.load()
            return commands.run(given, LiveRegistry(Registry.builtin(), host))
        finally:
            host.close()
    if given and given[0].startswith("-") and given[0] != "--":
        print(f"kernelroom: the option {given[0]} is not known (see --help)", file=sys.stderr)
        return commands.BAD_INPUT
    from ui.app import run

    return run(given[1:] if given[:1] == ["--"] else given, plugins)


if __name__ == "__main__":
    sys.exit(main())
