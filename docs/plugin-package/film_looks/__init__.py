"""Two looks of old film. What this module imports from the package is what Kernelroom lists."""

from .fade import fade
from .halation import halation

__all__ = ["fade", "halation"]
API = 1
__author__ = "Kernelroom"
