"""The files that come with the program are found."""

import runpy
import shutil
from pathlib import Path

from gui import paths


def test_in_a_checkout_they_are_beside_the_package() -> None:
    root = Path(__file__).parents[1]
    assert Path(paths.RESOURCES) == root / "resources"
    assert Path(paths.RESOURCES, "status_codes.toml").is_file()


def test_in_an_installed_program_they_are_inside_the_package(tmp_path: Path) -> None:
    """A folder beside the package, in site-packages, would be another program's."""
    package = tmp_path / "gui"
    for folder in (package / "resources", tmp_path / "resources"):
        folder.mkdir(parents=True)
    shutil.copy(paths.__file__, package)
    assert runpy.run_path(str(package / "paths.py"))["RESOURCES"] == str(package / "resources")
