"""Protocol buffers on the wire: as much of them as ONNX needs, written and read by hand.

https://protobuf.dev/programming-guides/encoding
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import Final

from editor.networks.error import NetworkFileError

VARINT, FIXED64, DELIMITED, FIXED32 = 0, 1, 2, 5
_FIXED: Final = {FIXED64: 8, FIXED32: 4}
_LONGEST_VARINT: Final = 10  # bytes of 64 bits
MOST_FIELDS: Final = 1 << 18  # of a message: each becomes an object, of 2 bytes in the file or more
MOST_PACKED: Final = 1 << 22  # whole numbers of a repeated field

Value = int | bytes


def fields(message: memoryview) -> Iterator[tuple[int, Value | memoryview]]:
    """Return (field number, value) of a message: whole numbers, or the bytes of anything else.

    Raises
    ------
    NetworkFileError
        It is cut short, no message at all, or one of more than `MOST_FIELDS`.
    """
    at = count = 0
    while at < len(message):
        count += 1
        if count > MOST_FIELDS:
            raise NetworkFileError(f"a part of it has more than {MOST_FIELDS} fields")
        key, at = _varint_at(message, at)
        number, kind = key >> 3, key & 7
        if kind == VARINT:
            value, at = _varint_at(message, at)
            yield number, value
            continue
        if kind == DELIMITED:
            length, at = _varint_at(message, at)
        elif kind in _FIXED:
            length = _FIXED[kind]
        else:
            raise NetworkFileError("it is no ONNX file")
        if not number or length > len(message) - at:
            raise NetworkFileError("it is cut short, or no ONNX file")
        yield number, message[at : at + length]
        at += length


def _varint_at(message: memoryview, at: int) -> tuple[int, int]:
    """Return the whole number at a place, and the place after it."""
    value = 0
    for shift, byte in enumerate(message[at : at + _LONGEST_VARINT]):
        value |= (byte & 127) << 7 * shift
        if byte < 128:
            return value, at + shift + 1
    raise NetworkFileError("it is cut short, or no ONNX file")


def signed(value: int) -> int:
    """Read a varint as the int64 that it is."""
    value &= (1 << 64) - 1
    return value - (1 << 64) if value >> 63 else value


def packed(value: Value | memoryview) -> list[int]:
    """Read a repeated int64, which may be written one by one or together."""
    if isinstance(value, int):
        return [signed(value)]
    whole = memoryview(value)
    found: list[int] = []
    at = 0
    while at < len(whole):
        if len(found) == MOST_PACKED:
            raise NetworkFileError(f"it has more than {MOST_PACKED} whole numbers in a list")
        one, at = _varint_at(whole, at)
        found.append(signed(one))
    return found


def text(value: Value | memoryview) -> str:
    """Read a string; raise NetworkFileError where it is none."""
    if isinstance(value, int):
        raise NetworkFileError("a name in it is a number")
    return bytes(value).decode("utf-8", "replace")


def field(number: int, value: int | bytes | str | float) -> bytes:
    """Write one field: a whole number, a float32, or bytes."""
    if isinstance(value, float):
        return _varint(number << 3 | FIXED32) + struct.pack("<f", value)
    if isinstance(value, int):
        return _varint(number << 3 | VARINT) + _varint(value & (1 << 64) - 1)
    content = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | DELIMITED) + _varint(len(content)) + content


def each(number: int, values: Sequence[int | bytes | str]) -> bytes:
    """Write a repeated field, one by one."""
    return b"".join(field(number, value) for value in values)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)
