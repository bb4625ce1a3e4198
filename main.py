"""Kernelroom: chooses between a window and a command, and makes the filters of either."""

from __future__ import annotations

import gc
import importlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from editor import VERSION

OPTIONS = (
    "--help",
    "--version",
    "--plugin-path",
    "--safe-mode",
    "--traceback",
    "--no-calibration",
    "--new-window",
)
NO_LIBRARY = "cannot open shared object file"  # as Linux's linker says it
SETTLED_SECONDS = 5.0  # after the start, before the machine is timed in the background

if TYPE_CHECKING:  # at run time these bring numpy, for which the environment is set first
    from editor.cli.plugin_options import PluginOptions
    from editor.plugins.host import PluginHost
    from filters.registry import Registry

    MakeFilters = Callable[..., tuple[Registry, PluginHost]]

USAGE = """\
Kernelroom: a photo editor built around convolution kernels.

  kernelroom [PHOTO...]                          open the window, or photos in the one that is open
  kernelroom --new-window [PHOTO...]             open another window
  kernelroom apply INPUT -o OUTPUT --preset NAME  apply without a window
  kernelroom COMMAND --help                      more of a command: {commands}
  ... --plugin-path FOLDER, --safe-mode          more plugins, or none
  ... --traceback                                what Python said of a plugin that fails
  ... --no-calibration                           do not time this machine in the background
  kernelroom --version
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Start Kernelroom; return the exit code."""
    if argv is None and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # no traceback while modules are imported
    # Convolution has its own worker for each core; BLAS threads beside them would only compete.
    # It reads this as numpy is imported, which each command and the window's parts bring.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from editor.cli import command_names
    from editor.cli.ending import ended
    from editor.storage.own_process import PART, be_part, is_self_contained, leave_own_libraries

    given = list(sys.argv[1:] if argv is None else argv)
    if is_self_contained():
        leave_own_libraries()
        if given[:1] == [PART]:
            be_part(given[1:])
            return 0
    if command_names.has_command(given):
        importlib.import_module("editor.cli.commands")  # numpy too, while Ctrl+C just ends it
    gc.disable()  # nothing that a start makes is garbage; looking for some takes a tenth of it
    try:
        return ended(lambda: _start(given), for_good=argv is None)
    finally:
        gc.enable()


def _start(given: list[str]) -> int:
    if given[:1] == ["--version"]:
        print(f"Kernelroom {VERSION}")
        return 0
    from editor.cli import command_names  # not for a version alone
    from editor.cli.command_error import CommandError
    from editor.cli.plugin_options import PluginOptions, split_plugin_options
    from filters.near_names import nearest

    given, plugins = split_plugin_options(given)
    calibrates, is_own = "--no-calibration" not in given, "--new-window" in given
    given = [one for one in given if one not in ("--no-calibration", "--new-window")]
    if given[:1] in (["--help"], ["-h"]):
        print(USAGE.format(commands=", ".join(command_names.NAMES)), end="")
        return 0
    if given and given[0] in command_names.NAMES:
        return _run_command(given, plugins)
    if given and given[0].startswith("-") and given[0] != "--":
        near = nearest(given[0], OPTIONS)
        meant = f", the nearest is {near[0]}" if near else ""
        raise CommandError(f"kernelroom: the option {given[0]} is not known{meant} (see --help)")
    if given[:1] == ["--"]:
        given = given[1:]
    elif given:
        command_names.check_known(given[0])
    _check_display(os.environ)
    if not is_own and plugins == PluginOptions() and _is_taken(given):
        return 0
    if calibrates:
        _calibrate_soon()
    return _open_window(given, plugins)


def _is_taken(photos: Sequence[str]) -> bool:
    """Hand the photos to the window that is open; return whether there is one."""
    from editor.desktop.meeting import hand_over

    if not hand_over(photos):
        return False
    print("kernelroom: opened in the window that is there (--new-window opens another)")
    return True


def _check_display(environment: Mapping[str, str]) -> None:
    """Raise CommandError where Qt would find no display, and abort."""
    from editor.cli.command_error import CommandError

    names = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    if sys.platform == "linux" and not any(environment.get(name) for name in names):
        raise CommandError(
            "kernelroom: there is no display to open a window on; commands need none (see --help)"
        )


def _calibrate_soon() -> None:
    """Time this machine once the window is there, unless it was done before."""

    def calibrate() -> None:
        from editor.bench.calibration import costs_of_this_machine
        from filters.convolution.cost import adopt

        adopt(costs_of_this_machine())

    timer = threading.Timer(SETTLED_SECONDS, calibrate)
    timer.daemon = True
    timer.start()


def _run_command(given: Sequence[str], plugins: PluginOptions) -> int:
    from editor.cli import commands
    from editor.storage.unfinished import sweep_unfinished

    sweep_unfinished()
    registry, host = _filters(plugins)()
    gc.enable()
    try:
        host.load()
        return commands.run(given, registry, plugins.traceback)
    finally:
        host.close()


def _open_window(photos: Sequence[str], plugins: PluginOptions) -> int:
    from editor.cli.command_error import CommandError
    from editor.cli.ending import end_at_once_by_signals
    from editor.render.malloc import reuse_freed_memory
    from editor.storage.folders import user_data
    from ui.unread_sources import leave_sources_unread

    leave_sources_unread()
    try:
        from ui.first_window import FirstWindow  # with Qt, which no command needs
    except ImportError as error:
        if NO_LIBRARY not in str(error):
            raise
        raise CommandError(
            f"kernelroom: the window can't be shown, as this system lacks a library: {error} "
            "(the command doctor names all of them)"
        ) from error

    reuse_freed_memory()
    end_at_once_by_signals()  # until the window leaves by them
    first = FirstWindow(user_data())
    parts = first.fetch(lambda: _parts(plugins))
    if parts is None:
        return 0
    run, filters = parts
    opened = [Path(photo) for photo in photos]
    return run(first.app, first.window, first.keys, opened, filters, user_data())


def _parts(plugins: PluginOptions) -> tuple[Callable[..., int], MakeFilters]:
    """Return what fills a window, and what makes its filters: all of the program is imported."""
    from ui.app import run

    return run, _filters(plugins)


def _filters(plugins: PluginOptions) -> MakeFilters:
    """Return what makes a registry, worded by a function, with plugins' filters, and their host."""
    from editor.bench.cost_file import saved_costs
    from editor.plugins.live_registry import LiveRegistry
    from filters.convolution.cost import adopt
    from filters.registry import Registry

    adopt(saved_costs())  # None: what is built in, known where sums are first planned
    builtin = Registry.builtin()

    def make(say: Callable[[str], str] = str) -> tuple[Registry, PluginHost]:
        host = plugins.host()
        return LiveRegistry(builtin.worded(say), host), host

    return make


if __name__ == "__main__":
    sys.exit(main())
