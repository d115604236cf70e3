"""One chip is chosen; each says its name, or shows its sign, and how many codes it has."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Party
from gui.look import sizes
from gui.look.colours import LIGHT
from gui.widgets.chips import Chips
from tests.pictures import border_width, box_of, colours_in, corner, picture

ROOMY = 900


@pytest.fixture
def window(qtbot: QtBot, light: QApplication) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(ROOMY, 40)
    return window


@pytest.fixture
def chips(window: QWidget, qtbot: QtBot) -> Chips:
    chips = Chips(window)
    chips.resize(ROOMY, 40)
    with qtbot.waitActive(window):
        window.show()
    window.setFocus()  # so that no chip has the focus
    return chips


def chip(chips: Chips, name: str) -> QRadioButton:
    return next(chip for chip in chips.findChildren(QRadioButton) if chip.text() == name)


def names(chips: Chips) -> list[str]:
    return [chip.text() for chip in chips.findChildren(QRadioButton)]


def test_there_is_one_for_all_codes_and_one_for_each_party(chips: Chips) -> None:
    assert names(chips) == ["All", "Client", "CDN settings", "Origin", "Tencent Cloud"]
    assert [chip.text() for chip in chips.findChildren(QRadioButton) if chip.isChecked()] == ["All"]


@pytest.mark.parametrize(("name", "party"), [("Client", Party.CLIENT), ("Tencent Cloud", Party.SUPPORT)])
def test_a_click_chooses_a_party(chips: Chips, qtbot: QtBot, name: str, party: Party) -> None:
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(chip(chips, name), Qt.MouseButton.LeftButton)
    assert chosen.args == [party]
    with qtbot.waitSignal(chips.chosen) as chosen:
        qtbot.mouseClick(chip(chips, "All"), Qt.MouseButton.LeftButton)
    assert chosen.args == [None]


def test_a_click_anywhere_on_a_chip_counts(chips: Chips, qtbot: QtBot) -> None:
    origin = chip(chips, "Origin")
    with qtbot.waitSignal(chips.chosen):
        qtbot.mouseClick(origin, Qt.MouseButton.LeftButton, pos=QPoint(origin.width() - 2, 2))


def test_a_screen_reader_toggles_without_a_click(chips: Chips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.chosen) as chosen:
        chip(chips, "CDN settings").toggle()
    assert chosen.args == [Party.CDN]


def test_a_choice_by_the_program_emits_no_signal(chips: Chips, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chips.chosen):
        chips.choose(Party.ORIGIN)
    assert chip(chips, "Origin").isChecked()
    assert not chip(chips, "All").isChecked()


def test_a_screen_reader_hears_name_and_count_and_what_it_does(chips: Chips) -> None:
    chips.set_counts({None: 3, Party.ORIGIN: 2, Party.CDN: 1})
    said = [chip.accessibleName() for chip in chips.findChildren(QRadioButton)]
    assert said == [
        "All, 3 found",
        "Client, 0 found",
        "CDN settings, 1 found",
        "Origin, 2 found",
        "Tencent Cloud, 0 found",
    ]
    assert chip(chips, "Origin").accessibleDescription() == "Shows only the codes that tell you to check this"
    assert chip(chips, "All").accessibleDescription() == ""


def test_a_party_without_results_has_a_muted_sign(chips: Chips) -> None:
    chips.set_counts({None: 3, Party.ORIGIN: 2})
    assert LIGHT.origin.name() in colours_in(picture(chip(chips, "Origin")))
    assert LIGHT.client.name() not in colours_in(picture(chip(chips, "Client")))
    assert LIGHT.muted.name() in colours_in(picture(chip(chips, "Client")))


def test_no_chip_moves_as_counts_change(chips: Chips, qtbot: QtBot) -> None:
    chips.set_counts({None: 21})
    QApplication.processEvents()
    places = [chip.geometry() for chip in chips.findChildren(QRadioButton)]
    chips.set_counts({None: 0, Party.CLIENT: 9})
    QApplication.processEvents()
    assert [chip.geometry() for chip in chips.findChildren(QRadioButton)] == places
    chips.set_counts({None: 1000})  # these digits need more room
    qtbot.waitUntil(lambda: chip(chips, "All").width() > places[0].width())


@pytest.mark.parametrize(
    ("name", "fill", "border"),
    [("All", LIGHT.soft, LIGHT.accent), ("Origin", LIGHT.base, LIGHT.line)],
    ids=["chosen", "another"],
)
def test_the_chosen_chip_stands_out(chips: Chips, name: str, fill: QColor, border: QColor) -> None:
    image = picture(chip(chips, name))
    assert image.pixelColor(image.width() // 2, 3) == fill
    assert border_width(image, border) == 1


def test_a_chip_has_round_ends(chips: Chips) -> None:
    image = picture(chip(chips, "Origin"))
    assert image.pixelColor(0, 0) == LIGHT.window
    assert abs(corner(image, LIGHT.line) - sizes.px(sizes.CHIP_HEIGHT) / 2) <= 1


def test_the_focus_is_seen_also_on_the_chosen_chip(chips: Chips) -> None:
    chip(chips, "All").setFocus()
    assert border_width(picture(chip(chips, "All")), LIGHT.text) == sizes.FOCUS_RING_WIDTH


@pytest.mark.parametrize(
    ("name", "border"), [("All", LIGHT.accent), ("Origin", LIGHT.muted)], ids=["chosen", "another"]
)
def test_the_border_of_a_chip_that_is_not_chosen_shows_that_the_pointer_is_on_it(
    chips: Chips, name: str, border: QColor
) -> None:
    chip(chips, name).setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as Qt does when the pointer comes
    assert border_width(picture(chip(chips, name)), border) == 1


def test_without_room_the_parties_have_their_signs_alone(chips: Chips, qtbot: QtBot) -> None:
    widths = [chip.width() for chip in chips.findChildren(QRadioButton)]
    narrow = chips.minimumSizeHint().width()
    chips.resize(narrow, 40)
    parties = chips.findChildren(QRadioButton)[1:]
    qtbot.waitUntil(lambda: max(chip.width() for chip in parties) < min(widths[1:]))
    assert [chip.toolTip() for chip in parties] == [chip.text() for chip in parties]
    assert max(chip.geometry().right() for chip in parties) < chips.width()
    assert chips.width() == narrow < chips.sizeHint().width() < ROOMY
    chips.resize(ROOMY, 40)
    qtbot.waitUntil(lambda: [chip.width() for chip in chips.findChildren(QRadioButton)] == widths)
    assert {chip.toolTip() for chip in parties} == {""}


def test_they_grow_with_the_font(chips: Chips, light: QApplication, qtbot: QtBot) -> None:
    chips.resize(ROOMY, 80)
    gap = chip(chips, "Client").x() - chip(chips, "All").geometry().right() - 1
    assert gap == sizes.SPACE
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: chip(chips, "All").height() == 2 * sizes.CHIP_HEIGHT)
    assert chip(chips, "Client").x() - chip(chips, "All").geometry().right() - 1 == 2 * gap
    assert chip(chips, "Client").toolTip() == "Client"  # for there is not enough room now


def test_they_can_be_lower(chips: Chips, qtbot: QtBot) -> None:
    chips.set_low(True)
    qtbot.waitUntil(lambda: chip(chips, "All").height() == sizes.CHIP_LOW_HEIGHT == chips.sizeHint().height())
    image = picture(chip(chips, "Origin"))
    assert abs(corner(image, LIGHT.line) - sizes.CHIP_LOW_HEIGHT / 2) <= 1
    chips.set_low(False)
    qtbot.waitUntil(lambda: chip(chips, "All").height() == sizes.CHIP_HEIGHT == chips.sizeHint().height())


def test_a_chip_mirrors_for_people_who_read_from_right_to_left(chips: Chips) -> None:
    chips.set_counts({Party.ORIGIN: 1})
    origin = chip(chips, "Origin")
    left = box_of(picture(origin), LIGHT.origin)
    origin.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = box_of(picture(origin), LIGHT.origin)
    assert left.center().x() < origin.width() / 3
    assert abs(right.center().x() - (origin.width() - 1 - left.center().x())) <= 1
