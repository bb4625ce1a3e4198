"""The main window: commands, menus, docks, messages, search, start page, status."""
