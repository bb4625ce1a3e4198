"""All that a filter plugin imports; the same as ``filters.plugin``, which stays for older ones."""

from filters.plugin import *  # noqa: F403  what that module says it has
from filters.plugin import __all__ as __all__
