"""At home on a Linux desktop: its menu, icons, and the kinds of files that Kernelroom opens."""
