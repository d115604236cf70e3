"""Every text that a user can see is found by pyside6-lupdate and shown in the user's language.

The test makes a translation that numbers every text, and writes its letters in full width: Ｓｅａｒｃｈ. It starts the
window with it, and opens all that the window can show. Then every text must have been used, and no usual letter may be
on the screen. A value that is filled into a text is not a part of the text, so it must be translated, too.
"""

import ast
import errno
import html
import os
import re
import string
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.codes import as_text
from gui.codes.catalogue import Party, Source
from gui.codes.catalogue_file import BUILT_IN, load
from gui.desktop.browser import Browser
from gui.evidence import hints
from gui.evidence.read import read
from gui.evidence.ticket import Need, ticket
from gui.languages import Texts
from gui.results.model import Column
from gui.search.unknown_codes import FACTS, SISTERS
from gui.translation import translate
from gui.translator import Translator
from gui.widgets.examples import SearchLinks
from gui.window.window import MainWindow
from tests.import_graph import ROOT, modules

LUPDATE = ROOT / "resources" / "packaging" / "translations.py"
SOURCES = [value for value in vars(hints).values() if isinstance(value, Source)]
# These are not translated.
NO_TEXT = re.compile(
    "|".join(
        (
            *(re.escape(source.title) for source in SOURCES),
            r"https?://[^\s⟧]*|— /[^\s⟧]+|/?[\w/-]+\.(toml|md)\b|\b2\.to…|/dev/null",  # addresses and files
            r"\b((Ctrl|Alt|Shift)\+)+.|\bF\d|\bEsc\b",  # the system's names of keys
            r"\b(5xx timeout|certificate)\b|Tencent Cloud CDN(?=, )",  # what the built-in catalogue contains
            # Names in standard HTTP, of languages, and of pages about codes.
            r"\b(Gateway Timeout|Forbidden|OK|Range Not Satisfiable)\b|\bEnglish\b",
            r"\b(IANA|nginx|Cloudflare|EdgeOne|ECDN|Python SDK|416 guide, mainland)\b",
            # What a catalogue's file must contain, and what it must not.
            r"\[(source|sources\.key|(sources|settings)\.1)\]|U\+0007|(?<=: \[)\"dns\", \"timeout\"",
            r"\b(code|meaning|suggestion|look_at|keywords|address|date|source|also|neighbours|third_party)(?=⟦\d+::|$)",
            r"“(code|a|name|sources)”|(?<=: )[a-z_]+(, [a-z_]+)+(?=\.)|client, cdn, origin, support",
            r"\bcertificate\b|\bssl handshake\b|32 MB|53x|5xx|\"origin server\"",  # searches of the list of keys
            r"Status Code, Meaning, Suggestion",
            # Names and values of evidence.
            r"(X-NWS|EO)-LOG-UUID|\bhop_count\b|\bURL\b|(Set-)?Cookie|Authorization|\bGET\b|\bUTC\b|\d ms\b",
            r"\bCache Hit\b|\bHIT\b|/sign=",
            r"X-NWS-LOG-UUID|curl -sv -o /dev/null (URL|/1)|date '\+%F %T %z'|\bcurl -v\b",  # of a ticket
            # Errors of the system and of the TOML parser.
            *map(re.escape, map(os.strerror, (errno.ENOENT, errno.EISDIR))),
            re.escape("Invalid initial character for a key part (at end of document)"),
        )
    )
)
TAKES_A_TEXT = {"tr", "translate", "translatable", "CatalogueError"}
# These texts come from variables. They are marked by translatable() or CatalogueError() where they are written.
MARKED_ELSEWHERE = {
    "gui.codes.as_html": {"COMMA", "SOURCE_IN_BRACKETS", "status_code.party.label"},
    "gui.codes.as_text": {"COLON", "SOURCE_IN_BRACKETS", "status_code.party.label"},
    "gui.codes.catalogue": {"COLON"},
    "gui.codes.messages": {"self.template"},
    "gui.codes.sections": {"COLON", "SOURCE_IN_BRACKETS"},
    "gui.codes.sentences": {"party.label"},
    "gui.evidence.as_html": {"NOT_SURE_OF_CODE", "SECRETS[field]"},
    "gui.evidence.as_text": {"COLON", "COMMA", "NOT_SURE_OF_CODE", "SECRETS[field]", "FORMS[exchange.form]"},
    "gui.evidence.shown": {"DOUBTS[piece.doubt]", "FIELDS[field]"},
    "gui.results.model": {"COMMA"},
    "gui.results.no_results": {"COMMA", "_SHOW_IN"},
    "gui.evidence.ticket": {"COLON", "COMMA", "_TITLE", "need"},
    "gui.printing": {"COMMA"},
    "gui.search.notes": {"COMMA", "FORMS[result.form]"},
    "gui.search.unknown_codes": {"fact.text"},
    "gui.translation": {"_COPIED", "party.label"},
    "gui.window.catalogue_menus": {"_BUILT_IN_LABEL"},
    "gui.window.catalogues": {"COMMA"},
    "gui.window.keys_dialog": {"example.found"},
    "gui.window.keys": {"_WIDGET_KEYS_TITLE", "action.effect", "effect", "keys", "menu.text"},
    "gui.window.ticket_dialog": {"COMMA", "SECRETS[field]"},
    "gui.window.menus": {"_ZOOM_TITLE", "entry.text", "menu.text"},
    "gui.window.window": {"COMMA", "STOP"},
}
FULL_WIDTH = {ord(letter): ord(letter) + 0xFEE0 for letter in string.ascii_letters}
# The texts of this catalogue have no letters, so every letter on the screen comes from the program.
CODE = """[[codes]]
code = {code}
meaning = "{code}"
suggestion = "1. [2](https://3.4.5.6/{path})"
look_at = "{party}"
"""
ALSO = """also = [{{text = "1", source = "1"}}, {{text = "2", source = "2"}}{more}]
settings = ["1"]
commands = ["1"]
elsewhere = [{{product = "1", text = "2", source = "1"}}]
source = "1"
keywords = ["777", "{code}0"]
""".replace("{more}", ', {{text = "3"}}' * 5)
OWN = """
sources.1 = {title = "1", address = "https://1.2.3.4", date = 2024-12-30}
sources.2 = {title = "2", address = "https://1.2.3.4", third_party = true}
settings.1 = {name = "1", path = "2", default = "3", address = "https://1.2.3.4"}
commands.1 = {shows = "1", command = "2"}
source = {name = "1", title = "1", address = "https://1.2.3.4", date = 2024-12-30}
""" + "".join(
    (CODE + ALSO).format(code=111 * number, path="workorder/" * (number > 1), party=party)
    for number, party in enumerate(("cdn", "origin", "support"), start=1)
)


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], Texts]:
    """Return all texts that lupdate finds, by their numbers, and their pseudo-translations."""
    ts = tmp_path_factory.mktemp("translation") / "pseudo.ts"
    subprocess.run([sys.executable, LUPDATE, ts], check=True)
    found, translations = dict[str, str](), dict[str, dict[str, str]]()
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 (our own)
        for message in context.iter("message"):
            number, source = str(len(found)), message.findtext("source", "")
            found[number] = source
            translations.setdefault(context.findtext("name", ""), {})[source] = f"⟦{number}:{full_width(source)}⟧"
    return found, translations


def full_width(template: str) -> str:
    """Return a template with full-width letters. The {names} of its values stay."""
    return "".join(
        part if part.startswith("{") else part.translate(FULL_WIDTH) for part in re.split(r"({[^}]*})", template)
    )


@pytest.fixture
def translated(texts: tuple[dict[str, str], Texts], qapp: QApplication) -> Iterator[None]:
    translator = Translator(texts[1])
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def shown(widget: QWidget) -> Iterator[str]:
    """Yield all texts of a widget and its children: those shown, those of its help, those for a screen reader."""
    if isinstance(widget, QFileDialog):
        yield from (widget.windowTitle(), ";;".join(widget.nameFilters()))
        return  # the rest is Qt's
    if isinstance(widget, QDialogButtonBox | QToolButton):
        return  # Qt's own buttons
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield without_tags(widget.text())
        case QLineEdit():
            yield widget.placeholderText()
        case QMenu():
            yield from entries(widget)
        case QTextEdit():
            yield widget.toPlainText()
        case QTableView():
            yield from cells(widget.model())
    for child in widget.children():
        if isinstance(child, QWidget):
            yield from shown(child)


def without_tags(text: str) -> str:
    """Return a text without HTML."""
    return html.unescape(re.sub("<style>.*?</style>|<[^>]*>", " ", text, flags=re.DOTALL))


def entries(menu: QMenu) -> Iterator[str]:
    """Yield the texts of a menu."""
    yield menu.title()
    for action in menu.actions():
        yield from (action.text(), action.statusTip(), action.whatsThis())


def cells(model: QAbstractItemModel) -> Iterator[str]:
    """Yield the texts of a table and of its headings, without the names of keys, which come from the system."""
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(model.rowCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                yield str(model.index(row, column).data(role) or "")


def painted(widget: QWidget, file: Path) -> list[str]:
    """Return the texts in what a widget paints: those that it paints itself, too, and what remains of those it cuts.

    A text that has two fonts or two lines is painted in parts.
    """
    generator = QSvgGenerator()
    generator.setFileName(str(file))
    generator.setSize(widget.size())
    widget.render(generator)
    return list(map(html.unescape, re.findall(r"<text[^>]*>([^<]+)</text>", file.read_text(encoding="utf-8"))))


def copied() -> Iterator[str]:
    """Yield what is in the clipboard, as plain text and as HTML."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.text():
        yield from (clipboard.text(), without_tags(clipboard.mimeData().html()))


def untranslated(texts: set[str]) -> set[str]:
    """Return the texts that have a usual letter."""
    return {text for text in texts if re.search("[a-zA-Z]", NO_TEXT.sub("", text))}


def broken_files(folder: Path) -> Iterator[Path]:
    """Yield a file for each fault that a catalogue can have. The names and values of the files have no letters."""

    def file(number: int, data: bytes | str, ending: str = "toml") -> Path:
        path = folder / f"{number}.{ending}"
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return path

    def entry(**fields: str) -> str:
        values = {"code": "1", "meaning": "'1'", "suggestion": "'1'", **fields}
        return "[[codes]]\n" + "\n".join(f"{name} = {value}" for name, value in values.items() if value)

    folder.mkdir()
    folder.with_name("2.md").mkdir()
    page = "| Status Code | Meaning | Suggestion |\n|---|---|---|\n"
    yield folder.with_name("2.md")
    yield Path("/dev/null")
    yield folder / "0.toml"
    contents: list[bytes | str] = [
        b"1" * 500_001, b"\xff\xfe1", b"\0", b"\n\xff", "", "[", "codes = " + "[" * 5000, "1 = 1", "codes = []",
        "codes = [1]", entry(code=""), entry(code="'1'"), entry(code="1000"), entry(code="1" * 12),
        entry(meaning='"1\\n2"'), entry(look_at="'1'"), entry(keywords="1"), entry(keywords="[1]"), entry(meaning="1"),
        entry(meaning="''"),
        entry(meaning=f"'{'1' * 501}'"), entry(meaning='"1\\u0007"'), entry(a="1"), entry() + "\n" + entry(),
        "sources = 1\n" + entry(), "sources.1 = {title = '1', address = '1:2', third_party = 1}\n" + entry(),
        "sources.1 = {title = '1', address = 'http://1', third_party = 1}\n" + entry(), "settings.1 = {}\n" + entry(),
        entry(source="'1'"), entry(also="[1]"), entry(neighbours="[1]"), entry(keywords=f"[{'1, ' * 101}]"),
        "source = 1\n" + entry(), "[source]\naddress = '1'\n" + entry(), "[source]\ndate = '1'\n" + entry(),
        "1.1.1.1.1.1.1 = 1", entry(code="1" * 5000), entry(suggestion=f"'{'*1*2' * 251}'"),
        entry(suggestion=f"'{'1' * 10_000}'", elsewhere="[" + f"{{product = '1', text = '{'1' * 500}'}}, " * 20 + "]"),
    ]  # fmt: skip
    for number, data in enumerate(contents):
        yield file(number, data)
    yield file(90, "1", "md")
    yield file(91, page, "md")
    yield file(92, page + "| - | 1 | 1 |\n", "md")
    yield file(93, page + f"| 1 | 1 | {'*' * 9_000} |\n" * 6, "md")


def use_the_dialogs(window: MainWindow, look: Callable[[], None]) -> None:
    """Go to a link of each dialog that is open, look at it, and close the dialog."""
    for dialog in window.findChildren(QDialog):
        for links in dialog.findChildren(SearchLinks)[:1]:
            links.focusNextPrevChild(True)  # noqa: FBT003 (as Qt has it)
        look()
        dialog.close()
        dialog.deleteLater()


def show_and_hide(window: MainWindow, file: Path, look: Callable[[], None]) -> None:
    """Look at a window with two catalogues, and with one of them hidden."""
    file.write_text(CODE.format(code=444, path="", party="client"))
    window.catalogues.open(str(file))
    for search in ("", "999"):
        window.search(search)
        look()
    for menu in ("file", "catalogues"):
        window.menus.menu(menu).aboutToShow.emit()
    look()
    file.write_text("")
    window.catalogues.reload()
    look()
    window.catalogues.hide(str(file))
    window.search("444")
    look()
    window.search("")


def use_the_answer(window: MainWindow, look: Callable[[], None]) -> None:
    """Do what can be done in the detail pane, and look at it."""
    window.search("111")
    window.detail.focus_page()
    for _ in range(12):  # each link is announced
        window.detail.browser.focusNextPrevChild(True)  # noqa: FBT003 (as Qt has it)
    window.detail.browser.link_activated.emit("copy:0")
    window.detail.copy_button.click()
    look()
    window.detail.browser.link_activated.emit("more:also")
    look()
    window.search("")
    window.detail.browser.selectAll()
    window.clipboard.copy()


def tickets(window: MainWindow) -> Iterator[str]:
    """Yield a ticket without evidence, and tickets with some: what a ticket says is in a language of its own."""
    code = window.searching.current_code()
    assert code
    yield ticket(code.status_code, tr=translate).plain()
    for text in (EVIDENCE[0], EVIDENCE[0].replace("X-NWS-LOG-UUID", "X")):
        (exchange,) = read(text).exchanges
        yield ticket(code.status_code, exchange, translate)._replace(values=dict.fromkeys(Need, "1")).markdown()
        yield from ticket(code.status_code, exchange, translate).values.values()


def printed(window: MainWindow) -> str:
    """Return what --print prints of the current code."""
    code = window.searching.current_code()
    assert code
    return as_text.plain_whole(code.status_code, code.catalogue.page, translate, catalogue="1")


# Searches that find a code, several, none, or the nearest.
SEARCHES = (
    "111",
    "222",
    "333",
    "999",
    "504",
    "1111",
    "5.4.3.2",
    "2 9999",
    "200",
    "777",
    "状态码 111 ж",
    "1110 ж",
    *map(str, FACTS | SISTERS),
    "",
)
# Evidence of each form that can have a status code, with each field, doubt and hint.
EVIDENCE = (
    """* Connected to 1.2.3.4 (10.0.0.1) port 443
> GET /1?2 HTTP/1.1
> Cookie: 3
> Authorization: 4
> X-Forwarded-For: 5.6.7.8
< HTTP/1.1 222 5
< X-NWS-LOG-UUID: 12345678
< EO-LOG-UUID: 12345678
< Date: 2026-11-24 07:01:12
< X-Cache-Lookup: Cache Hit
< X-Cache-Lookup: 6
< Server: 7
< Location: 8
< X-Daa-Tunnel: hop_count=17
< Set-Cookie: 9
""",
    "HTTP/1.1 222 1\nHTTP/1.1 333 1\n" + "\n".join(f"HTTP/1.1 {code} 1" for code in range(600, 620)),
    "error 222\n" * 10_001,
    ":status: 222\n:path: /sign=1/2",
    '{"request": {"url": "1"}, "response": {"status": 222}}',
    '{"status": 222, "remote_addr": "1.2.3.4"}',
    '{"http_code": 222, "client_ip": "1.2.3.4", "isp": 1, "prov": 2, "uuid": "12345678", "request_time": "3"}',
    "1 1.2.3.4 1.2 /1 2 3 4 222 - 0 - - GET HTTP/1.1 HIT 5",
    '1.2.3.4 - - [24/Nov/2026:15:01:12 +0800] "GET /1 HTTP/1.1" 222 1',
    "x 12345678901234567",
)


def paste_evidence(window: MainWindow, look: Callable[[], None], folder: Path) -> None:
    """Paste evidence of each kind, use the page, and drop what is none."""
    clipboard = QGuiApplication.clipboard()
    for text in EVIDENCE:
        clipboard.setText(f"1\n{text}")
        window.pasting.paste()
        look()
    window.search("")
    clipboard.setText(f"1\n{EVIDENCE[0]}")
    window.pasting.paste()
    window.detail.browser.link_activated.emit("value:0")
    look()
    window.tickets.prepare()
    use_the_dialogs(window, look)
    window.search("")
    clipboard.setText("1")
    window.pasting.paste()
    look()
    folder.mkdir()
    window.pasting.open_file(str(folder))
    look()


def evidence_of_the_built_in(window: MainWindow) -> Iterator[str]:
    """Paste evidence with codes of the built-in catalogue, and yield what the window shows."""
    for text in ("563, 12345678901234567", "1 1.2.3.4 1.2 /1 2 3 4 403 - 0 - - GET HTTP/1.1 HIT 5"):
        QGuiApplication.clipboard().setText(text)
        window.pasting.paste()
        yield from shown(window)


def show_notices(window: MainWindow, look: Callable[[], None]) -> None:
    """Make the window say what only goes wrong outside of it."""
    (browser,) = window.findChildren(Browser)
    for signal in (browser.failed, browser.refused):
        signal.emit("https://1.2.3.4/")
        look()
    for one in window.catalogues.opened():
        one.is_being_read = True
    window.catalogues.say_waiting()
    look()
    window.notice.say_no_settings("1")
    look()
    window.notice.say_fault("1")
    look()


@pytest.mark.usefixtures("translated", "opened")
def test_every_text_is_translated(
    heard: list[str],
    texts: tuple[dict[str, str], Texts],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = tmp_path / "1.toml"
    own.write_text(OWN)
    seen: set[str] = set()
    window = MainWindow(load(str(own)))
    qtbot.addWidget(window)
    window.resize(1080, 680)
    with qtbot.waitExposed(window):
        window.show()

    def look() -> None:
        """Collect all texts that can be read and heard now."""
        seen.update(shown(window), heard, painted(window, tmp_path / "1.svg"))

    for search in SEARCHES:
        window.search(search)
        for party in (Party.CLIENT, Party.SUPPORT, None):
            window.searching.show_party(party)
            look()
    for entry in window.menus.names():
        if entry != "quit":
            window.menus[entry].trigger()
            look()
            seen.update(copied())
            use_the_dialogs(window, look)
    use_the_answer(window, look)
    seen.update([printed(window), *tickets(window)])
    paste_evidence(window, look, tmp_path / "3")
    window.table.sort_by(Column.CODE)
    own.write_text(OWN.replace('"111"', '"112"'))
    window.catalogues.reload()
    look()
    show_and_hide(window, tmp_path / "2.toml", look)
    for width, height in ((480, 700), (640, 400)):
        window.resize(width, height)
        look()
    window.detail.focus_page()
    window.detail.browser.focusNextPrevChild(True)  # noqa: FBT003 (as Qt has it)
    seen.update(shown(window.detail.browser.menu("https://1.2.3.4/")))
    window.search("9999")
    window.results.no_results.focus_link()
    look()
    window.resize(3000, 680)  # so that no message is painted in two lines
    for path in broken_files(tmp_path / "2"):
        monkeypatch.chdir(path.parent)
        window.catalogues.open(path.name if path.suffix else str(path))
        look()
    show_notices(window, look)
    seen.update(shown(window))
    window.catalogues.open(BUILT_IN)  # for what only its codes have; its texts have letters
    everything = [*seen]
    for search in ("404", "408"):
        window.search(search)
        everything += shown(window)
    everything += evidence_of_the_built_in(window)
    # A painted number begins a text of its own, because the mark before it has another font.
    numbers = {number for text in everything for number in re.findall(r"(?:⟦|^)(\d+):", text)}
    assert untranslated(seen) == set()
    assert {text for number, text in texts[0].items() if number not in numbers} <= printed_texts()


def printed_texts() -> set[str]:
    """Return the texts that the window never shows: those of the command line and of the manual page."""
    names = (
        "gui/arguments.py",
        "gui/cli.py",
        "gui/evidence/as_text.py",
        "gui/printing.py",
        "resources/packaging/man_page.py",
    )
    files = map(ROOT.joinpath, names)
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def variable_texts(tree: ast.AST) -> Iterator[str]:
    """Yield the first argument of each call that takes a text to translate, unless it is one string literal."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(args=[ast.Constant(value=str()), *_]):
                pass
            case ast.Call(func=ast.Name(id=name), args=[first, *_]) if name in TAKES_A_TEXT:
                yield ast.unparse(first)
            case ast.Call(func=ast.Attribute(attr="tr"), args=[first, *_]):
                yield ast.unparse(first)


@pytest.mark.parametrize("name", modules())
def test_lupdate_can_read_every_text_to_translate(name: str) -> None:
    tree = ast.parse(modules()[name].read_text(encoding="utf-8"))
    assert set(variable_texts(tree)) == MARKED_ELSEWHERE.get(name, set())


@pytest.mark.parametrize("text", ['"Ask" + " Tencent Cloud."', 'f"{x}"', '"Ask {x}".format(x=1)', "text"])
def test_lupdate_cannot_read_a_text_that_is_not_one_literal(text: str) -> None:
    assert list(variable_texts(ast.parse(f"self.tr({text})"))) == [ast.unparse(ast.parse(text))]
    assert list(variable_texts(ast.parse("tr('Ask' ' Tencent Cloud.')"))) == []
