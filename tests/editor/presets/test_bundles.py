"""Bundles of presets: all presets over, none overwritten, and none that is not safe."""

from __future__ import annotations

import json
import random
import stat
import zipfile
from pathlib import Path

import pytest

import main
from editor.presets.bundle import keep_presets, read_bundle, write_bundle
from editor.presets.library import PresetError, PresetLibrary
from tests.editor.presets.kept_presets import REGISTRY, named, preset


def test_a_bundle_brings_all_presets_over_and_overwrites_none(
    library: PresetLibrary, tmp_path: Path
) -> None:
    given = [preset("Größe 5°"), preset("CON"), preset("con", 3.0), preset("Mine", 7.0)]
    write_bundle(given, tmp_path / "all.zip", REGISTRY)
    read = read_bundle(tmp_path / "all.zip", REGISTRY)
    assert [(p.name, p.step, p.note) for p in read] == [(p.name, p.step, p.note) for p in given]
    mine = library.save(preset("Mine", 1.0))
    kept = keep_presets(read, library)
    assert [p.name for p in kept] == ["Größe 5°", "CON", "con 2", "Mine 2"]
    assert named(library, "Mine").step == mine.step
    assert keep_presets(read[:1], library) == []  # it is there already
    first = (tmp_path / "all.zip").read_bytes()
    write_bundle(given, tmp_path / "all.zip", REGISTRY)
    assert (tmp_path / "all.zip").read_bytes() == first


def bundle_of(path: Path, files: dict[str, bytes], names: list[str]) -> None:
    form = {"format": "kernelroom bundle", "version": 1, "files": names}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as bundle:
        bundle.writestr("manifest.json", json.dumps(form))
        for name, content in files.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            if content == b"link":
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
            bundle.writestr(info, content)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("../evil.json", b"{}", "is not allowed: presets/NAME.json"),
        ("/etc/evil.json", b"{}", "is not allowed"),
        ("presets/../../evil.json", b"{}", "is not allowed"),
        ("presets/a\\b.json", b"{}", "is not allowed"),
        ("presets/deep/a.json", b"{}", "is not allowed"),
        ("presets/a.json", b"link", "is a link"),
        ("presets/a.json", b"{}", "presets/a.json: it is not a preset"),
        ("presets/a.json", b" " * (5 << 20), "is larger than 4 MB"),
    ],
)
def test_a_bundle_that_is_not_safe_is_refused_whole(
    library: PresetLibrary, tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    good = preset("Good").to_text(REGISTRY).encode()
    bundle_of(
        tmp_path / "b.zip", {"presets/good.json": good, name: content}, ["presets/good.json", name]
    )
    with pytest.raises(PresetError, match=r"b\.zip can't be read as a bundle") as caught:
        read_bundle(tmp_path / "b.zip", REGISTRY)
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
    assert not library.user.exists()


def test_damaged_bundles_give_presets_or_one_sentence(tmp_path: Path) -> None:
    write_bundle([preset(f"P {n}", n + 1.0) for n in range(5)], tmp_path / "a.zip", REGISTRY)
    whole, rng = (tmp_path / "a.zip").read_bytes(), random.Random(4)
    said: list[str] = []
    for _ in range(500):
        data = bytearray(whole)
        for _ in range(rng.randint(1, 6)):
            data[rng.randrange(len(data))] = rng.randrange(256)
        (tmp_path / "b.zip").write_bytes(bytes(data[: rng.randint(1, len(data) * 2)]))
        try:
            assert len(read_bundle(tmp_path / "b.zip", REGISTRY)) == 5
        except PresetError as error:
            said.append(str(error))
    assert len(said) > 100
    assert all(text.startswith("b.zip can't be read as a bundle: ") for text in said)
    assert not any("\n" in text for text in said)


def test_the_commands_bundle_import_and_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "data"))
    out = str(tmp_path / "o.zip")
    assert main.main(["presets", "bundle", out]) == 2  # none of one's own yet
    assert main.main(["presets", "bundle", out, "Sharpen", "Box blur 3x3"]) == 0
    assert "2 presets" in capsys.readouterr().out
    monkeypatch.setenv("KERNELROOM_DATA", str(tmp_path / "other"))
    assert main.main(["presets", "import", out]) == 0
    assert main.main(["presets", "folders", "--add", str(tmp_path / "nowhere")]) == 2
    shared = tmp_path / "shared"
    shared.mkdir()
    (shared / "x.json").write_text(preset("Shared one").to_text(REGISTRY))
    capsys.readouterr()
    assert main.main(["presets", "folders", "--add", str(shared)]) == 0
    assert capsys.readouterr().out.strip() == str(shared)
    assert main.main(["presets", "show", "Shared one"]) == 0
    assert main.main(["presets", "folders", "--remove", str(shared)]) == 0
    assert main.main(["presets", "show", "Shared one"]) == 2
