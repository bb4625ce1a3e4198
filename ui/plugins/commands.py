"""What can be done with plugins."""

from __future__ import annotations

from typing import Final

from ui.command.command import Command
from ui.plugins.deeds import PluginDeeds
from ui.plugins.loader import Plugins

GROUP: Final = ("Plugins", "plugins")


def plugin_commands(plugins: Plugins, deeds: PluginDeeds) -> tuple[Command, ...]:
    """Return what makes, installs, finds and reloads plugins."""
    return (
        Command(
            "plugin_folder",
            "Open plugin folder",
            "Show your own plugins in the file manager",
            ("File", "kernels"),
            deeds.open_folder,
        ),
        Command(
            "new_plugin",
            "New plugin…",
            "Write a working plugin to begin with",
            GROUP,
            deeds.new,
        ),
        Command(
            "install_plugin",
            "Install plugin…",
            "Copy a plugin from a file or a package",
            GROUP,
            deeds.install,
        ),
        Command(
            "reload_plugins",
            "Look for plugins again",
            "Load plugins that are new or have changed",
            GROUP,
            plugins.load,
        ),
    )
