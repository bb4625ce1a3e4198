"""Opens mutated pictures, in a process whose memory and time are bounded; says what came of each.

python -m tests.editor.photo.fuzz_worker FOLDER SEED COUNT mutates each file of FOLDER in turn. It
prints JSON: the highest use of memory in MB, and of each [name, number, what happened, sentence,
seconds of computing].
"""

from __future__ import annotations

import json
import random
import re
import resource
import sys
import tempfile
from pathlib import Path

from editor.photo.load import load
from editor.photo.paged.reading import PagedPhoto
from editor.photo.save import FORMATS, save

EXTREMES = (b"\0\0", b"\xff\xff", b"\x7f\xff", b"\x80\0", b"\0\0\0\0", b"\xff\xff\xff\xff")


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Flip, overwrite, cut out, repeat or cut off; most of it near the start, where headers are."""
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        reach = len(changed) if chance.random() < 0.4 else min(len(changed), 200)
        at = chance.randrange(max(1, reach))
        match chance.randrange(6):
            case 0:
                changed[at : at + 1] = bytes((chance.randrange(256),))
            case 1:
                extreme = chance.choice(EXTREMES)
                changed[at : at + len(extreme)] = extreme
            case 2:
                del changed[at : at + chance.choice((1, 2, 7, 100))]
            case 3:
                part = changed[at : at + chance.choice((4, 40, 400))]
                changed[at:at] = part
            case 4:
                changed[at : at + 4] = chance.randbytes(4)
            case 5 if chance.random() < 0.5:
                del changed[chance.randrange(len(changed) or 1) :]
    return bytes(changed)


def opened(path: Path, number: int) -> tuple[str, str, float]:
    """Open a file, all its pages too, and save one as a format that holds its samples."""
    start = resource.getrusage(resource.RUSAGE_SELF)
    happened, sentence = "opened", ""
    try:
        image = load(path, damaged=number % 3 == 0)
        if image.metadata.can_turn:
            for page in PagedPhoto.of(path, damaged=number % 3 == 0).images():
                image = page
        form = FORMATS[number % len(FORMATS)]
        fits = image.samples.dtype.name in form.depths and (form.alpha or not image.has_alpha)
        suffix = form.suffixes[0] if fits and max(image.samples.shape) < 1000 else ".tif"
        save(path.with_name(f"saved{suffix}"), image.samples, image.metadata)
    except Exception as error:
        happened, sentence = type(error).__name__, str(error)
    end = resource.getrusage(resource.RUSAGE_SELF)
    return happened, sentence, end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime


def main() -> None:
    folder, seed, count = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    resource.setrlimit(resource.RLIMIT_CPU, (count, count))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sources = sorted(folder.iterdir())
    said = []
    with tempfile.TemporaryDirectory() as scratch:
        for number in range(count):
            source = sources[number % len(sources)]
            chance = random.Random(f"{seed} {number}")
            path = Path(scratch) / f"mutated{source.suffix}"
            path.write_bytes(mutated(source.read_bytes(), chance))
            (folder.parent / "last").write_text(f"{number} {source.name}")
            said.append((source.name, number, *opened(path, number)))
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        status = "VmHWM: 0"  # no Linux: there its highest use of memory is not known
    megabytes = int(re.search(r"VmHWM:\s+(\d+)", status)[1]) // 1024
    print(json.dumps([megabytes, said]))


if __name__ == "__main__":
    main()
