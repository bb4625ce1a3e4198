"""presets and convert-kernel on the command line."""

import json

import cv2
import numpy as np
import pytest

import main
from editor.exchange.files import FORMAT_IDS

pytestmark = pytest.mark.usefixtures("data")


def ran(capsys, *arguments):
    code = main.main([str(a) for a in arguments])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_a_kernel_goes_from_one_program_to_another(capsys, tmp_path):
    (tmp_path / "k.mat").write_text("3 1 2 0\n1 4 1\n")
    assert ran(capsys, "convert-kernel", tmp_path / "k.mat", tmp_path / "k.csv")[0] == 0
    assert (tmp_path / "k.csv").read_text() == "0.5,2,0.5\n"
    code, _, err = ran(capsys, "convert-kernel", tmp_path / "k.mat", tmp_path / "k.acf")
    assert (code, err) == (0, "")
    numbers = np.frombuffer((tmp_path / "k.acf").read_bytes(), ">i2")
    assert numbers[10:15].tolist() == [0, 1, 4, 1, 0]
    assert numbers[25:].tolist() == [2, 0]


def test_what_is_lost_is_said_and_a_bad_file_leaves_the_other_alone(capsys, tmp_path):
    (tmp_path / "k.csv").write_text("1,nan\n")
    code, _, err = ran(capsys, "convert-kernel", tmp_path / "k.csv", tmp_path / "k.mat")
    assert code == 0
    assert "note: it has no holes: they were written as 0" in err
    before = (tmp_path / "k.mat").read_bytes()
    (tmp_path / "bad.csv").write_text("1,2\n3\n")
    code, _, err = ran(capsys, "convert-kernel", tmp_path / "bad.csv", tmp_path / "k.mat")
    assert code == 2
    assert err.count("\n") == 1
    assert "line 2 has 1 numbers, the first row has 2" in err
    assert (tmp_path / "k.mat").read_bytes() == before


def test_one_of_several_is_chosen_by_name(capsys, tmp_path):
    (tmp_path / "k.txt").write_text("Sobel;Laplacian:1")
    code, _, err = ran(capsys, "convert-kernel", tmp_path / "k.txt", tmp_path / "o.csv")
    assert code == 2
    assert "holds one kernel, not 2" in err
    arguments = (tmp_path / "k.txt", tmp_path / "o.csv", "--name", "Laplacian 2")
    assert ran(capsys, "convert-kernel", *arguments)[0] == 0
    assert (tmp_path / "o.csv").read_text().startswith("0,-1,0\n")


def test_presets_are_listed_shown_exported_and_imported_again(capsys, tmp_path, data):
    code, out, _ = ran(capsys, "presets", "list")
    assert code == 0
    names = [line.split("\t")[0] for line in out.splitlines()]
    assert "Sharpen" in names
    _, out, _ = ran(capsys, "presets", "show", "Sharpen")
    assert json.loads(out)["name"] == "Sharpen"
    for number, form in enumerate(FORMAT_IDS):
        code, out, err = ran(
            capsys, "presets", "export", "Emboss", "--format", form, "-o", tmp_path / f"{number}.x"
        )
        assert (code, out) == (0, ""), err
    assert ran(capsys, "presets", "export", "Emboss", "-o", tmp_path / "e.svg")[0] == 0
    code, out, _ = ran(capsys, "presets", "import", tmp_path / "e.svg", tmp_path / "e.svg")
    assert code == 0
    assert [line.split("\t")[0] for line in out.splitlines()] == ["Emboss 2", "Emboss 3"]
    assert len(list((data / "presets").glob("*.json"))) == 2


def test_one_bad_file_imports_nothing(capsys, tmp_path, data):
    (tmp_path / "good.csv").write_text("1,2,3\n")
    (tmp_path / "bad.csv").write_text("x\n")
    code, out, err = ran(capsys, "presets", "import", tmp_path / "good.csv", tmp_path / "bad.csv")
    assert (code, out) == (2, "")
    assert "bad.csv can't be read as a kernel: line 1, column 1" in err
    assert not (data / "presets").exists()


def test_a_folder_is_checked(capsys, tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    _, out, _ = ran(capsys, "presets", "show", "Sharpen")
    (folder / "a.json").write_text(out)
    assert ran(capsys, "presets", "check", folder) == (0, "1 of 1 presets can be read\n", "")
    (folder / "b.json").write_text("{")
    code, out, err = ran(capsys, "presets", "check", folder)
    assert (code, out) == (2, "1 of 2 presets can be read\n")
    assert "b.json can't be read as a preset: line 1" in err


def test_thumbnails_show_what_presets_do(capsys, tmp_path):
    code, _, err = ran(capsys, "presets", "thumbnails", tmp_path / "t", "--size", 64)
    assert (code, err) == (0, "")
    plain = cv2.imread(str(tmp_path / "t" / "identity.png"))
    sharp = cv2.imread(str(tmp_path / "t" / "sharpen.png"))
    assert plain.shape == sharp.shape == (64, 64, 3)
    assert sharp.astype(float).std() > plain.astype(float).std()
    assert ran(capsys, "presets", "thumbnails", tmp_path, "--size", 5)[0] == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("presets",),
        ("presets", "show", "No such preset"),
        ("presets", "export", "Sharpen"),
        ("presets", "export", "Sharpen", "--format", "xyz"),
        ("presets", "import", "none.csv"),
        ("presets", "check", "nowhere"),
        ("convert-kernel", "none.csv", "o.csv"),
    ],
)
def test_bad_input_is_one_sentence(capsys, arguments):
    code, _, err = ran(capsys, *arguments)
    assert code == 2
    assert err.strip()
    assert err.count("\n") == 1
