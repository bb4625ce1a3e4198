"""Kernelroom: opens the window, or runs a command."""

from __future__ import annotations

import sys


def main() -> int:
    """Start Kernelroom; give the exit code."""
    return 0


if __name__ == "__main__":
    sys.exit(main())
