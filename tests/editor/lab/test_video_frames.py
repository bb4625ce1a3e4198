"""A slide as a video or as a folder of its frames, whole or not there."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.lab.animation import AnimationError, Film, SlideRun
from editor.lab.slide_video import Video, save_video, save_video_frames
from editor.render.heat import SIGNED
from editor.storage.file_error import FileError
from filters.progress import Cancelled
from tests.editor.lab.test_animation import slide_of


def test_frames_are_numbered_of_even_sides_and_the_whole_map_stays(tmp_path: Path) -> None:
    slide = slide_of(8, 9)
    video = save_video_frames(SlideRun(slide, 0, 20, SIGNED), tmp_path / "a.frames")
    count, rate = video.frames, video.rate
    files = sorted((tmp_path / "a.frames").iterdir())
    assert rate == 20
    assert count == len(files) == slide.count - 1 + 30  # a second and a half of the last
    assert [file.name for file in files[:2]] == ["0001.png", "0002.png"]
    pictures = [cv2.imread(str(file)) for file in files]
    rows, columns = pictures[0].shape[:2]
    assert not rows % 2
    assert not columns % 2
    expected = Film(slide, 0, SIGNED).frame(slide.count - 1)[..., ::-1]
    assert (pictures[-1][: len(expected), : expected.shape[1]] == expected).all()
    assert (pictures[-1] == pictures[-30]).all()
    assert (pictures[-31] != pictures[-30]).any()
    assert list(tmp_path.iterdir()) == [tmp_path / "a.frames"]


def test_what_is_not_whole_is_not_there_and_nothing_is_replaced(tmp_path: Path) -> None:
    slide, taken = slide_of(8, 8), tmp_path / "b.frames"
    with pytest.raises(Cancelled):
        save_video_frames(SlideRun(slide, 0, 20, SIGNED), taken, cancelled=lambda: True)
    assert not list(tmp_path.iterdir())
    taken.write_text("mine")
    with pytest.raises(FileError, match=r"b\.frames can't be written: there is something"):
        save_video_frames(SlideRun(slide, 0, 20, SIGNED), taken)
    assert taken.read_text() == "mine"
    with pytest.raises(FileError, match="it does not exist"):
        save_video_frames(SlideRun(slide, 0, 20, SIGNED), tmp_path / "none" / "c")
    with pytest.raises(AnimationError, match="no place to show"):
        save_video_frames(SlideRun(slide_of(2, 2), 0, 20, SIGNED), tmp_path / "d")


def test_a_video_has_the_frames_at_their_rate(tmp_path: Path) -> None:
    slide, path = slide_of(6, 7), tmp_path / "slide.mp4"
    assert save_video(SlideRun(slide, 0, 20, SIGNED), path) == Video(path, 49, 20.0)
    assert list(tmp_path.iterdir()) == [path]
    reader = cv2.VideoCapture(str(path))
    assert reader.get(cv2.CAP_PROP_FPS) == 20
    film = Film(slide, 0, SIGNED)
    for number in (0, 1, 2):
        shown, picture = reader.read()
        assert shown
        expected = film.frame(number)
        rows, columns = expected.shape[:2]
        off = picture[:rows, :columns, ::-1].astype(int) - expected
        assert np.abs(off).mean() < 4  # lossy
    assert reader.get(cv2.CAP_PROP_FRAME_COUNT) == 49
    reader.release()


def test_where_there_is_no_encoder_frames_are_written_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.photo.video.CODEC", "none")
    video = save_video(SlideRun(slide_of(6, 7), 0, 20, SIGNED), tmp_path / "slide.mp4")
    assert video.path == tmp_path / "slide.frames"
    assert video.why == "MP4 can't be encoded on this machine"
    assert list(tmp_path.iterdir()) == [video.path]
    assert len(list(video.path.iterdir())) == video.frames
    with pytest.raises(Cancelled):
        save_video(
            SlideRun(slide_of(6, 7), 0, 20, SIGNED), tmp_path / "b.mp4", cancelled=lambda: True
        )
    assert not (tmp_path / "b.mp4").exists()
