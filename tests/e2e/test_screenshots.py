"""The pictures show the program as it is now."""

from collections.abc import Iterator

import pytest
from PIL.PngImagePlugin import PngImageFile

from tests.e2e.desktop import Desktop
from tests.e2e.screenshots import PICTURES, SHOWN, State, sketch, studio


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    with studio(tmp_path_factory.mktemp("studio")) as desktop:
        yield desktop


@pytest.mark.parametrize("state", SHOWN, ids=[state.name for state in SHOWN])
def test_a_picture_shows_the_program_as_it_is_now(desktop: Desktop, state: State) -> None:
    with PngImageFile(PICTURES / f"{state.name}.png") as picture:
        shown = str(picture.text["Structure"])
    assert sketch(desktop, state).splitlines() == shown.splitlines(), "the program has changed: make screenshots"


def test_there_are_no_other_pictures() -> None:
    assert {path.stem for path in PICTURES.glob("*.png")} == {state.name for state in SHOWN}
