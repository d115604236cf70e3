"""The dialog that prepares a ticket for Tencent Cloud's support."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.codes.all_languages import in_language
from gui.codes.messages import COMMA
from gui.evidence.evidence import Exchange
from gui.evidence.redaction import address_without_secrets
from gui.evidence.shown import left_out
from gui.evidence.texts import SECRETS
from gui.evidence.ticket import Need, Ticket, hints, labels, ticket, url
from gui.languages import Language, translator
from gui.look import sizes, style_sheets
from gui.look.styled import Styled
from gui.search.indexed_code import IndexedCode
from gui.translation import copied_label, translate
from gui.widgets.button import Button
from gui.widgets.card import Card


class TicketDialog(Styled, QDialog):
    """Shows what a ticket needs, filled from the evidence and editable, and copies the ticket in a language."""

    page_wanted = Signal()
    """The ticket was copied, and the user wants to open the page on which tickets are filed."""

    def __init__(self, code: IndexedCode, exchange: Exchange | None, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._code = code
        self._exchange = exchange
        self.setWindowTitle(self.tr("Ticket for {code}").format(code=code.digits))
        self.fields = {need: QLineEdit(self) for need in Need}
        self.language = QComboBox(self)
        for choice in Language:
            self.language.addItem(choice.own_name, choice)
        self.language.setCurrentIndex(self.language.findData(language))
        self.preview = QPlainTextEdit(self)
        self.secrets = QCheckBox(self)
        self.copy_and_open = Button(self.tr("Copy and open the ticket page"), primary=True, parent=self)
        self.copy_plain = Button(self.tr("Copy"), done=copied_label(), parent=self)
        self.copy_markdown = Button(self.tr("Copy as Markdown"), done=copied_label(), parent=self)
        self._lay_out()
        self._connect()
        filled = self._filled()
        self.secrets.setVisible(not filled.is_whole)
        names = [translate(SECRETS[field]) for field in left_out(exchange)] if exchange else []
        self.secrets.setText(self.tr("&Include what was left out: {names}").format(names=translate(COMMA).join(names)))
        self._fill(filled, {})
        self.ensurePolished()  # sets the size before Qt chooses one
        self.copy_and_open.setFocus()

    def ticket(self) -> Ticket:
        """Return the ticket as it stands in the dialog."""
        values = {need: field.text().strip() for need, field in self.fields.items()}
        return self._filled()._replace(values=values)

    def _filled(self) -> Ticket:
        """Return the ticket as the evidence fills it in."""
        language = Language(self.language.currentData())
        code = in_language(self._code.status_code, self._code.catalogue.file, language)
        return ticket(code, self._exchange, translator(language), with_secrets=self.secrets.isChecked())

    def _lay_out(self) -> None:
        self._title = QLabel(f"{self._code.digits}  {self._code.status_code.meaning}", self)
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._grid = QGridLayout()
        address = address_without_secrets(url(self._exchange)).text.removesuffix("?…") if self._exchange else ""
        names, how = labels(translate), hints(translate, address)
        for row, (need, field) in enumerate(self.fields.items()):
            label = QLabel(names[need], self)
            label.setBuddy(field)
            field.setAccessibleName(label.text())
            field.setPlaceholderText(how[need])
            field.setToolTip(how[need])
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(field, row, 1)
        label = QLabel(self.tr("&Language"), self)
        label.setBuddy(self.language)
        self.language.setAccessibleName(self.tr("Language of the ticket"))
        self._grid.addWidget(label, len(self.fields), 0)
        self._grid.addWidget(self.language, len(self.fields), 1, Qt.AlignmentFlag.AlignLeading)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setFrameShape(QFrame.Shape.NoFrame)
        self.preview.setAccessibleName(self.tr("The ticket as it is copied"))
        self._card = Card(self.preview, parent=self)
        self._inside = QVBoxLayout()
        self._inside.addWidget(self.preview)
        self._card.column.addLayout(self._inside)
        self._foot = QHBoxLayout()
        for button in (self.copy_and_open, self.copy_plain, self.copy_markdown):
            self._foot.addWidget(button)
        self._foot.addStretch()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.secrets)
        self._column.addWidget(self._card, stretch=1)
        self._column.addLayout(self._foot)

    def _connect(self) -> None:
        for field in self.fields.values():
            field.textChanged.connect(self._show_preview)
        self.language.currentIndexChanged.connect(self._fill_again)
        self.secrets.toggled.connect(self._fill_again)
        self.copy_and_open.clicked.connect(self._copy_and_open)
        self.copy_plain.clicked.connect(self._copy_plain)
        self.copy_markdown.clicked.connect(self._copy_markdown)

    def restyle(self) -> None:
        margin, gap = sizes.px(sizes.MARGIN), sizes.px(sizes.GAP)
        self._title.setFont(sizes.font(sizes.MEANING_SIZE))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(sizes.points())
        self.preview.setFont(fixed)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(gap)
        self._grid.setHorizontalSpacing(margin)
        self._grid.setVerticalSpacing(sizes.px(sizes.SPACE))
        corner = sizes.px(sizes.CARD_RADIUS)
        self._inside.setContentsMargins(corner, corner, corner, corner)
        self.preview.verticalScrollBar().setStyleSheet(style_sheets.scroll_bar(self.palette()))
        size = QSize(sizes.px(sizes.TICKET_WIDTH), sizes.px(sizes.TICKET_HEIGHT))
        self.resize(size.boundedTo(self.screen().availableSize()))

    def _fill(self, filled: Ticket, before: Mapping[Need, str]) -> None:
        """Fill in what the evidence says, where a field still has what it said before. What the user typed stays."""
        self._values = filled.values
        for need, field in self.fields.items():
            if field.text() == before.get(need, ""):
                field.setText(filled.values.get(need, ""))
                field.setCursorPosition(0)
        self._show_preview()

    def _fill_again(self) -> None:
        self._fill(self._filled(), self._values)

    def _show_preview(self) -> None:
        self.preview.setPlainText(self.ticket().plain())

    def _copy_plain(self) -> None:
        QGuiApplication.clipboard().setText(self.ticket().plain())
        self.copy_plain.confirm()

    def _copy_markdown(self) -> None:
        QGuiApplication.clipboard().setText(self.ticket().markdown())
        self.copy_markdown.confirm()

    def _copy_and_open(self) -> None:
        QGuiApplication.clipboard().setText(self.ticket().plain())
        self.page_wanted.emit()
        self.accept()
