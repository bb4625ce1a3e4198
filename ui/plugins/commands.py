"""What can be done with plugins."""

from __future__ import annotations

from typing import Final

from ui.command.command import Command
from ui.plugins.loader import Plugins
from ui.plugins.panel import PluginPanel

GROUP: Final = ("Plugins", "plugins")


def plugin_commands(plugins: Plugins, panel: PluginPanel) -> tuple[Command, ...]:
    """Return what makes, installs, finds and reloads plugins."""
    return (
        Command(
            "plugin_folder",
            "Open plugin folder",
            "Show your own plugins in the file manager",
            ("File", "kernels"),
            panel.open_folder,
        ),
        Command(
            "new_plugin",
            "New plugin…",
            "Write a working plugin to begin with",
            GROUP,
            panel.new,
        ),
        Command(
            "install_plugin",
            "Install plugin…",
            "Copy a plugin from a file or a package",
            GROUP,
            panel.install,
        ),
        Command(
            "reload_plugins",
            "Look for plugins again",
            "Load plugins that are new or have changed",
            GROUP,
            plugins.load,
        ),
    )
