"""The text of files and streams, as much of it as is read."""

import errno
import gzip
import io
import os
from pathlib import Path

import pytest

from gui.evidence.file import read_file, read_stream
from gui.evidence.read import MAX_CHARACTERS, read

LINE = "HTTP/1.1 514 错误\n"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (LINE.encode(), LINE),
        (LINE.encode("utf-8-sig"), LINE),
        (LINE.encode("utf-16"), LINE),
        (gzip.compress(LINE.encode()), LINE),
        (gzip.compress(LINE.encode())[:-4], LINE),
        (b"\x1f\x8bnot gzip", ""),
        (b"\xff514", "�514"),
        (b"", ""),
    ],
    ids=["UTF-8", "with a mark", "UTF-16", "gzip", "gzip that was cut", "no gzip", "no UTF-8", "empty"],
)
def test_the_text_of_a_file(tmp_path: Path, data: bytes, text: str) -> None:
    file = tmp_path / "a.log"
    file.write_bytes(data)
    assert read_file(str(file)) == text


@pytest.mark.parametrize("data", [b"a" * 10_000_000, gzip.compress(b"a" * 10_000_000)], ids=["plain", "packed"])
def test_only_the_beginning_of_a_long_stream_is_read(data: bytes) -> None:
    text = read_stream(io.BytesIO(data))
    assert len(text) == MAX_CHARACTERS + 1
    assert read(text).is_cut


def test_what_is_no_file_is_not_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, number in ((tmp_path, errno.EISDIR), (tmp_path / "pipe", errno.EINVAL), (tmp_path / "no", errno.ENOENT)):
        with pytest.raises(OSError, match=os.strerror(number)):
            read_file(str(path))


def test_a_file_of_several_packed_parts_is_read_whole() -> None:
    packed = gzip.compress(b"HTTP/1.1 514 x\n") + gzip.compress(b"HTTP/1.1 502 x\n") + b"other bytes"
    assert read_stream(io.BytesIO(packed)) == "HTTP/1.1 514 x\nHTTP/1.1 502 x\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_of_a_long_text_of_wide_characters_one_character_more_is_read(encoding: str) -> None:
    assert len(read_stream(io.BytesIO(("证" * (MAX_CHARACTERS + 9)).encode(encoding)))) == MAX_CHARACTERS + 1
