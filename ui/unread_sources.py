"""Imports without the search that Qt for Python makes through the source of each module.

PySide6 reads the source of every module that is imported after it and looks for its own name
there, so that ``from __feature__ import ...`` can be meant for modules that use Qt alone. Nothing
here asks for such features. At a start 1,250 files were read for it, and linecache kept their
lines: 26 MB.
"""

from __future__ import annotations

import sys
from types import ModuleType

HOOK = "shibokensupport.feature"  # of PySide6, not documented: left alone where it is another one
SEARCH = "_mod_uses_pyside"


def leave_sources_unread() -> bool:
    """Have PySide6 look into no source from here on; return whether it was found where it does."""
    import PySide6.QtCore  # brings the hook

    assert PySide6.QtCore
    hook = sys.modules.get(HOOK)
    if hook is None or not callable(vars(hook).get(SEARCH)):
        return False
    vars(hook)[SEARCH] = _uses_no_feature
    return True


def _uses_no_feature(module: ModuleType) -> bool:
    return False
