"""All the banks there are, and how one is found by its name."""

from __future__ import annotations

from typing import Final

from filters.banks.bases import DCT_3, DCT_5, HAAR, RANDOM
from filters.banks.edges import LAPLACIAN_PYRAMID, SOBEL, STEERABLE
from filters.banks.filter_bank import FilterBank
from filters.banks.textures import (
    GABOR,
    LAWS_BANK,
    LEUNG_MALIK,
    MAXIMUM_RESPONSE,
    SCHMID_BANK,
)
from filters.near_names import instead_of
from filters.user_error import UserError

BANKS: Final[tuple[FilterBank, ...]] = (
    SOBEL,
    LAPLACIAN_PYRAMID,
    GABOR,
    LEUNG_MALIK,
    SCHMID_BANK,
    MAXIMUM_RESPONSE,
    HAAR,
    DCT_3,
    DCT_5,
    STEERABLE,
    LAWS_BANK,
    RANDOM,
)


class UnknownBankError(UserError, ValueError):
    """A bank that does not come with the program: the sentence names it and the nearest."""


def find_bank(name: str) -> FilterBank:
    """Return the bank of that name; raise UnknownBankError."""
    for bank in BANKS:
        if bank.name == name.casefold():
            return bank
    known = instead_of(name, (bank.name for bank in BANKS))
    raise UnknownBankError(f"the bank {name!r} is not known: {known}")
