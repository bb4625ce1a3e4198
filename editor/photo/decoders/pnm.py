"""PNM: the portable maps of Netpbm, P1 to P7, and of floats (PFM).

The documents pbm, pgm, ppm, pam and pfm of Netpbm: a header of words, in which # begins a comment,
one white space, then the samples, big-endian where they have 16 bits.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from editor.document.image import Block, Metadata, Samples
from editor.photo.decoded import Decoded
from editor.photo.decoders.vips_pixels import inks_to_rgb
from editor.photo.depth import in_depth
from editor.photo.limits import check_claim, check_size
from editor.storage.file_error import FileError

_WORD: Final = re.compile(rb"(?:[ \t\n\v\f\r]|#[^\n\r]*[\n\r])*([^ \t\n\v\f\r#]+)")
_COMMENT: Final = re.compile(rb"#[^\n]*")
_TEXT: Final = (b"P1", b"P2", b"P3")
_FLOATS: Final = (b"PF", b"Pf")
_PAM_END: Final = b"ENDHDR\n"
CUT: Final = "its data ends early: what is missing is black"
Stored = npt.NDArray[Any]


class PnmError(ValueError):
    """Bytes that are no portable map; the message is a sentence's end."""


@dataclass(frozen=True, slots=True)
class _Header:
    kind: bytes
    width: int
    height: int
    channels: int
    full: int  # the number that means white; 1 of bits
    big_endian: bool
    scale: float  # of floats
    start: int  # of the samples
    is_cmyk: bool = False

    @property
    def sample_type(self) -> str:
        """The numpy name of a stored sample."""
        order = ">" if self.big_endian else "<"
        if self.kind in _FLOATS:
            return f"{order}f4"
        return f"{order}u2" if self.full > 255 else "u1"

    @property
    def row_bytes(self) -> int:
        """Bytes of a row; of text the fewest that it can have."""
        if self.kind == b"P4":
            return (self.width + 7) // 8
        if self.kind in _TEXT:
            return self.width * self.channels * (1 if self.kind == b"P1" else 2)
        return self.width * self.channels * np.dtype(self.sample_type).itemsize


def decode(path: Path, damaged: bool = False) -> Decoded:
    """Decode a portable map; with `damaged`, also one whose data ends early. Raise FileError."""
    content = path.read_bytes()
    try:
        header = _header(content)
        there = len(content) - header.start
        size = header.width, header.height
        sample = 4 if header.kind in _FLOATS else 2
        check_size(path, *size, header.channels * sample)
        least = max(0, header.row_bytes * header.height - 1)  # after the last number may be none
        memory = header.width * header.height * header.channels * sample
        check_claim(path, size, memory, least, there)
        stored, end = _stored(content, header, damaged)
    except PnmError as error:
        raise FileError(path, "opened", str(error)) from None
    ends_early = end > len(content)
    further = 0 if header.kind in _TEXT else _further(content, end)
    return Decoded(
        _samples(stored, header),
        Metadata(further_pages=further, blocks=_comments(content[: header.start])),
        notes=(CUT,) if ends_early else (),
    )


def _header(content: bytes, begin: int = 0) -> _Header:
    """Return the header of the picture that begins at byte `begin`; raise PnmError."""
    kind = content[begin : begin + 2]
    if kind == b"P7":
        return _pam_header(content, begin)
    words, at = [], begin + 2
    for _ in range(2 if kind in (b"P1", b"P4") else 3):
        match = _WORD.match(content, at)
        if match is None:
            raise PnmError("it is damaged: its header is cut short")
        words.append(match[1])
        at = match.end()
    width, height = _number(words[0]), _number(words[1])
    if kind in _FLOATS:
        try:
            scale = float(words[2])
        except ValueError:
            scale = float("nan")
        if not np.isfinite(scale) or scale == 0:
            raise PnmError("it is damaged: its scale is no number")
        channels = 3 if kind == b"PF" else 1
        return _Header(kind, width, height, channels, 1, scale > 0, abs(scale), at + 1)
    full = _number(words[2]) if len(words) == 3 else 1
    channels = 3 if kind in (b"P3", b"P6") else 1
    return _checked(_Header(kind, width, height, channels, full, True, 1, at + 1))


def _pam_header(content: bytes, begin: int) -> _Header:
    end = content.find(_PAM_END, begin)
    if end < 0:
        raise PnmError("it is damaged: its header is cut short")
    lines = _COMMENT.sub(b"", content[begin:end]).split(b"\n")[1:]
    fields = dict(line.split(None, 1) for line in lines if len(line.split(None, 1)) == 2)
    width, height, channels, full = (
        _number(fields.get(name, b"")) for name in (b"WIDTH", b"HEIGHT", b"DEPTH", b"MAXVAL")
    )
    if channels > 4:
        raise PnmError(f"it has {channels} channels, 1 to 4 are allowed")
    start = end + len(_PAM_END)
    is_cmyk = channels == 4 and fields.get(b"TUPLTYPE", b"").strip() == b"CMYK"  # Ghostscript's
    return _checked(_Header(b"P7", width, height, channels, full, True, 1, start, is_cmyk))


def _comments(head: bytes) -> tuple[Block, ...]:
    """Return what a header says to people; no saved file holds it."""
    texts = b" ".join(one[1:].strip() for one in _COMMENT.findall(head))
    return (Block("", "comment", bytes(4) + texts),) if texts else ()


def _checked(header: _Header) -> _Header:
    if not 1 <= header.full <= 65535:
        raise PnmError(f"it is damaged: its white is {header.full}, not 1 to 65535")
    if not header.channels:
        raise PnmError("it is damaged: it has no channels")
    return header


def _number(word: bytes) -> int:
    text = word.strip()
    if not text.isdigit() or len(text) > 10:
        raise PnmError("it is damaged: its header lacks a number")
    return int(text)


def _stored(content: bytes, header: _Header, damaged: bool) -> tuple[Stored, int]:
    """Return the stored numbers, (rows, columns, channels), and where they end."""
    shape = (header.height, header.width, header.channels)
    count = header.height * header.width * header.channels
    numbers: Stored
    if header.kind in _TEXT:
        numbers = _text_numbers(content[header.start - 1 :], header.kind, count)
        end = len(content) + (len(numbers) < count)
    else:
        size = header.row_bytes * header.height
        end = header.start + size
        part = content[header.start : end].ljust(size, b"\0")
        numbers = np.frombuffer(part, header.sample_type)
    if end > len(content) and not damaged:
        raise PnmError("it is damaged or cut off: its data ends early")
    if header.kind in _TEXT:
        numbers = np.concatenate((numbers, np.zeros(count - len(numbers), numbers.dtype)))
    if header.kind == b"P4":
        bits = np.unpackbits(np.asarray(numbers, np.uint8).reshape(header.height, -1), axis=1)
        return bits[:, : header.width, None], end
    return numbers.reshape(shape), end


def _text_numbers(text: bytes, kind: bytes, count: int) -> Stored:
    plain = _COMMENT.sub(b" ", text)
    if kind == b"P1":  # the digits need no space between them
        digits = np.frombuffer(plain, np.uint8)
        bits: Stored = digits[(digits == 48) | (digits == 49)][:count] - 48
        return bits
    words = plain.split(None, count)[:count]
    if not all(word.isdigit() and len(word) < 6 for word in words):
        raise PnmError("it is damaged: one of its samples is no number")
    return np.array(words, np.int64).clip(0, 65535).astype(np.uint16)


def _samples(stored: Stored, header: _Header) -> Samples:
    """Return numbers of 0 to `full` as 8 or 16 bits, floats as they are."""
    if header.kind in _FLOATS:  # the first row is the lowest
        return np.ascontiguousarray(stored[::-1].astype(np.float32) * np.float32(header.scale))
    if header.kind in (b"P1", b"P4"):  # 1 is black
        return np.where(stored == 0, np.uint8(255), np.uint8(0))
    # 8 bits where each number is one of their levels: 100 parts of white are not
    depth = np.uint8 if 255 % header.full == 0 else np.uint16
    samples = in_depth(stored.astype(np.float64) / header.full, depth)
    return inks_to_rgb(samples, None) if header.is_cmyk else samples


def _further(content: bytes, end: int) -> int:
    """Count the pictures that follow the first in one file."""
    found = 0
    while re.match(rb"\s*P[4-7]\s", content[end : end + 16]):
        try:
            header = _header(content, content.index(b"P", end))
        except PnmError:
            break
        found += 1
        end = header.start + header.row_bytes * header.height
    return found
