"""The list of steps and the panel of the selected one."""
