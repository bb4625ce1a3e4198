"""The preset panel: list, pictures, menus, naming."""
