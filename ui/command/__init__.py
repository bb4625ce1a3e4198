"""What a person can do, as values in one list; menus, buttons, keys and the search show it."""
