"""Lessons in the window: the panel with words and tasks, rings around what they speak of."""
