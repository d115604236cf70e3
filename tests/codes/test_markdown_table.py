"""A Markdown page with a table is read as a catalogue, word for word, or refused with a message that names the line."""

import re
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.codes.catalogue import Catalogue, CatalogueError, Party, StatusCode
from gui.codes.catalogue_file import load
from gui.codes.markdown import Span, links, parse, plain
from gui.codes.markdown_table import HEADINGS, Row, rows
from tests.cost import cost

HEAD = "| Status Code | Meaning | Suggestion |\n| :--- | --- | ---: |\n"
WEB = "https://example.org/a"
BASE = {"code": "400", "meaning": "m", "suggestion": "s"}


def read(tmp_path: Path, text: str) -> Catalogue:
    file = tmp_path / "page.md"
    file.write_bytes(text.encode())
    return load(str(file))


def error(tmp_path: Path, text: str) -> str:
    with pytest.raises(CatalogueError) as raised:
        read(tmp_path, text)
    return str(raised.value)


def one_row(text: str) -> dict[str, str]:
    found = rows(text)
    assert found is not None
    ((_, fields),) = found
    return fields


def cell(markdown: str) -> dict[str, str]:
    """Return the row that has this text as its meaning and as its suggestion."""
    return one_row(f"{HEAD}| 400 | {markdown} | {markdown} |\n")


def test_a_page_is_read_as_its_table_says(tmp_path: Path) -> None:
    page = f"""
# Codes

Some words before.

{HEAD}| 514   | Too often          | See the **console**.                    |
| 400 | Not understood | [Ask]({WEB}) and send `X-ID`.|

Some words after: | a | b |
"""
    catalogue = read(tmp_path, page)
    assert catalogue == Catalogue(
        str(tmp_path / "page.md"),
        (
            StatusCode(400, "Not understood", f"[Ask]({WEB}) and send `X-ID`."),
            StatusCode(514, "Too often", "See the **console**."),
        ),
        "page.md",
    )


@pytest.mark.parametrize(
    ("headings", "cells", "fields"),
    [
        pytest.param("Status Code|Meaning|Suggestion", "400|m|s", BASE, id="as the vendor has them"),
        pytest.param("Suggestion|Status Code|Meaning", "s|400|m", BASE, id="any order"),
        pytest.param("STATUS CODE|meaning|sUGGESTION", "400|m|s", BASE, id="any case"),
        pytest.param("**Status Code**|*Meaning*|`Suggestion`", "400|m|s", BASE, id="bold, italic, code"),
        pytest.param(f"[Status Code]({WEB})|Meaning|Suggestion", "400|m|s", BASE, id="a link"),
        pytest.param("status_code|Meaning|Suggestion", "400|m|s", BASE, id="underscore"),
        pytest.param("Status<br>Code|Meaning|Suggestion", "400|m|s", BASE, id="broken in two lines"),
        pytest.param("Code|Meaning|Suggestion", "400|m|s", BASE, id="Code alone"),
        pytest.param("Code|Status Code|Meaning|Suggestion", "x|400|m|s", BASE, id="Status Code goes before Code"),
        pytest.param(
            "Status Code|Meaning|Meaning|Suggestion", "400|m|n|s", BASE, id="the first of two that are the same"
        ),
        pytest.param(
            "Since|Status Code|Meaning|Suggestion|Note", "2020|400|m|s|x", BASE, id="unknown columns are ignored"
        ),
        pytest.param("Status Code||Meaning|Suggestion", "400|x|m|s", BASE, id="a column without a heading is ignored"),
        pytest.param(
            "Status Code|Meaning|Suggestion|look_at|keywords",
            "400|m|s|cdn|a, b",
            BASE | {"look_at": "cdn", "keywords": "a, b"},
            id="look_at and keywords",
        ),
        pytest.param(
            "Look  At|Status Code|Meaning|Suggestion|KEYWORDS",
            "Origin|400|m|s|a",
            BASE | {"look_at": "Origin", "keywords": "a"},
            id="Look at",
        ),
        pytest.param(
            "Status Code|Meaning|Suggestion|Check|Look at",
            "400|m|s|Origin|CDN",
            BASE | {"look_at": "Origin"},
            id="Check, which goes before a later Look at",
        ),
        pytest.param("Status Code|Meaning|Suggestion", "400|m|s|more", BASE, id="a cell too many is ignored"),
        pytest.param("状态码|含义|处理建议", "400|m|s", BASE, id="Chinese"),
        pytest.param("**建议**|状态码|Meaning", "s|400|m", BASE, id="Chinese beside English"),
        pytest.param(
            "状态码|含义|建议|检查|关键词",
            "400|m|s|源站|a",
            BASE | {"look_at": "源站", "keywords": "a"},
            id="all in Chinese",
        ),
        pytest.param(
            "状态码|含义|处理建议|建议|排查", "400|m|s|x|y", BASE | {"look_at": "y"}, id="the first of two suggestions"
        ),
        pytest.param("Code|状态码|含义|建议", "400|x|m|s", BASE, id="the first of two codes"),
    ],
)
def test_a_heading_decides_which_field_its_column_has(headings: str, cells: str, fields: dict[str, str]) -> None:
    assert one_row(f"|{headings}|\n|{'-|' * (headings.count('|') + 1)}\n|{cells}|\n") == fields


@pytest.mark.parametrize(
    "headings", ["Status Code|Meaning", "Status Code|Meaning|Suggestions", "Meaning|Suggestion|Status"]
)
def test_a_table_without_the_three_headings_does_not_count(headings: str) -> None:
    assert rows(f"|{headings}|\n|{'-|' * (headings.count('|') + 1)}\n|400|m|s|\n") is None


@pytest.mark.parametrize(
    ("typed", "party", "keywords"),
    [
        pytest.param("cdn | dns, time out", Party.CDN, ("dns", "time out"), id="as in TOML"),
        pytest.param("Support | a，b、c;d", Party.SUPPORT, ("a", "b", "c", "d"), id="a capital, and every comma"),
        pytest.param("**origin** | `a`, **b**", Party.ORIGIN, ("a", "b"), id="styles"),
        pytest.param(" | ,", None, (), id="empty"),
        pytest.param("客户端 | 超时", Party.CLIENT, ("超时",), id="the client in Chinese"),
        pytest.param("CDN 配置 |", Party.CDN, (), id="CDN settings in Chinese"),
        pytest.param("CDN配置 |", Party.CDN, (), id="the same without a space"),
        pytest.param("源站 |", Party.ORIGIN, (), id="the origin in Chinese"),
        pytest.param("**腾讯云** |", Party.SUPPORT, (), id="support in Chinese"),
    ],
)
def test_look_at_and_keywords_are_read(
    tmp_path: Path, typed: str, party: Party | None, keywords: tuple[str, ...]
) -> None:
    page = f"|Status Code|Meaning|Suggestion|Look at|Keywords|\n|-|-|-|-|-|\n|400|m|s|{typed}|\n"
    assert read(tmp_path, page).codes == (StatusCode(400, "m", "s", party, keywords),)


def test_a_row_that_ends_early_has_no_look_at(tmp_path: Path) -> None:
    page = "|Status Code|Meaning|Suggestion|Look at|Keywords|\n|-|-|-|-|-|\n|400|m|s|\n"
    assert read(tmp_path, page).codes == (StatusCode(400, "m", "s"),)


@pytest.mark.parametrize(
    ("written", "meaning", "spans"),
    [
        pytest.param("a \\| b", "a | b", [Span("a | b")], id="escaped pipe"),
        pytest.param("`a \\| b`", "a | b", [Span("a | b", code=True)], id="escaped pipe in code"),
        pytest.param(
            "**a** *b* __c__",
            "a b c",
            [Span("a", bold=True), Span(" "), Span("b", italic=True), Span(" "), Span("c", bold=True)],
            id="styles",
        ),
        pytest.param(
            "_a_ ***b***",
            "a b",
            [Span("a", italic=True), Span(" "), Span("b", bold=True, italic=True)],
            id="underscores and both styles",
        ),
        pytest.param("`` a`b ``", "a`b", [Span("a`b", code=True)], id="code with a backtick"),
        pytest.param("`` `a` ``", "`a`", [Span("`a`", code=True)], id="code between backticks"),
        pytest.param("`  a  `", "a", [Span(" a ", code=True)], id="code between spaces"),
        pytest.param(
            f"[a **b**]({WEB})", "a b", [Span("a ", address=WEB), Span("b", bold=True, address=WEB)], id="link"
        ),
        pytest.param(
            f"[a]({WEB}(b) 'title')", "a", [Span("a", address=f"{WEB}(b)")], id="link with parentheses and title"
        ),
        pytest.param(f"[a]({WEB}\\)b)", "a", [Span("a", address=f"{WEB})b")], id="link with one parenthesis"),
        pytest.param(f"<{WEB}>", WEB, [Span(WEB, address=WEB)], id="autolink"),
        pytest.param(
            f"see {WEB}_b_c",
            f"see {WEB}_b_c",
            [Span("see "), Span(f"{WEB}_b_c", address=f"{WEB}_b_c")],
            id="bare address",
        ),
        pytest.param(
            "[a](javascript:alert\\(1\\))",
            "[a](javascript:alert(1))",
            [Span("[a](javascript:alert(1))")],
            id="a script stays as it was typed",
        ),
        pytest.param("[a](file:///b)", "[a](file:///b)", [Span("[a](file:///b)")], id="a file stays as it was typed"),
        pytest.param("[a](ftp://b/)", "a", [Span("a")], id="another scheme is text"),
        pytest.param("<b>a</b>", "<b>a</b>", [Span("<b>a</b>")], id="HTML"),
        pytest.param(
            "<script>alert(1)</script>", "<script>alert(1)</script>", [Span("<script>alert(1)</script>")], id="a script"
        ),
        pytest.param("<!-- a -->", "<!-- a -->", [Span("<!-- a -->")], id="a comment"),
        pytest.param(
            "&lt;i&gt; &amp; &#42;a&#42;", "<i> & *a*", [Span("<i> & *a*")], id="entities are signs, no style"
        ),
        pytest.param(
            "\\*a\\* \\`b\\` \\_c\\_ \\[d\\]", "*a* `b` _c_ [d]", [Span("*a* `b` _c_ [d]")], id="escaped signs"
        ),
        pytest.param("a \\\\! b", "a \\! b", [Span("a \\! b")], id="a backslash before a sign"),
        pytest.param("a_b_c", "a_b_c", [Span("a_b_c")], id="underscores in a word"),
        pytest.param("证**书**", "证书", [Span("证"), Span("书", bold=True)], id="Chinese"),
        pytest.param("![a](https://example.org/p.png)", "a", [Span("a")], id="a picture is its text"),
    ],
)
def test_a_cell_is_kept_as_it_is_read(written: str, meaning: str, spans: list[Span]) -> None:
    fields = cell(written)
    (block,) = parse(fields["suggestion"])
    assert (fields["meaning"], list(block.spans)) == (meaning, spans)


@pytest.mark.parametrize(
    "use", ["[a][there]", "[a][THERE]", "[there][]", "[there]"], ids=["full", "any case", "collapsed", "shortcut"]
)
def test_a_link_reference_is_resolved(tmp_path: Path, use: str) -> None:
    (code,) = read(tmp_path, f"{HEAD}|400|m|see {use}|\n\n[there]: {WEB} 'title'\n").codes
    assert links(code.suggestion) == (WEB,)
    assert "](" in code.suggestion


@pytest.mark.parametrize("tag", ["<br>", "<br/>", "<BR />", "<br><br>"])
def test_a_break_splits_a_suggestion_into_paragraphs_and_is_a_space_in_a_meaning(tag: str) -> None:
    fields = cell(f"a **b**{tag}c")
    assert fields["meaning"] == "a b c"
    assert [block.text for block in parse(fields["suggestion"])] == ["a b", "c"]


def test_a_list_between_breaks_is_a_list() -> None:
    assert [block.marker for block in parse(cell("Check:<br>1. a<br>2. b")["suggestion"])] == ["", "1.", "2."]


def test_several_tables_are_one_catalogue_and_others_do_not_count(tmp_path: Path) -> None:
    other = "|Name|Value|\n|-|-|\n|abc||\n"
    second = "Then\n\n|Meaning|Suggestion|Code|\n|-|-|-|\n|n|t|399|\n"
    page = "\n\n".join([other, f"{HEAD}|400|m|s|", other, second, other])
    assert [(code.code, code.meaning) for code in read(tmp_path, page).codes] == [(399, "n"), (400, "m")]


def test_a_table_without_rows_does_not_matter_beside_one_with_rows(tmp_path: Path) -> None:
    assert len(read(tmp_path, f"{HEAD}\n\n{HEAD}|400|m|s|\n").codes) == 1


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "BOM"])
@pytest.mark.parametrize(
    ("page", "line", "wrong"),
    [
        pytest.param(
            f"{HEAD}|400|m|s|\n|abc|m|s|\n", 4, ["code: this is “abc”", "from 0 to 999"], id="a code of letters"
        ),
        pytest.param(f"{HEAD}||m|s|\n", 3, ["code: this is “”", "from 0 to 999"], id="no code"),
        pytest.param(f"{HEAD}|1000|m|s|\n", 3, ["code: this is “1000”"], id="a code of four digits"),
        pytest.param(f"{HEAD}|-1|m|s|\n", 3, ["code: this is “-1”"], id="a code below 0"),
        pytest.param(f"{HEAD}|４００m|m|s|\n", 3, ["code: this is “４００m”"], id="a code and a letter"),
        pytest.param(f"a\n\n{HEAD}|400|m|s|\n|401||s|\n", 6, ["meaning: this is empty"], id="an empty meaning"),
        pytest.param(f"{HEAD}|400|m|s|\n|401|m| |\n", 4, ["suggestion: this is empty"], id="an empty suggestion"),
        pytest.param(f"{HEAD}|400|m|<br>|\n", 3, ["suggestion: this is empty"], id="a suggestion of a break"),
        pytest.param(f"{HEAD}|400|m|\n", 3, ["suggestion: this is empty"], id="a row that ends early"),
        pytest.param(f"{HEAD}|400|m|s|\n|401|m|s|\n|400|m|s|\n", 5, ["line 3 has the same code"], id="a code twice"),
        pytest.param(
            f"{HEAD}|400|m|s|\n\na\n\n{HEAD}|400|n|t|\n", 9, ["line 3 has the same code"], id="a code in two tables"
        ),
        pytest.param(
            f"{HEAD}|400|m|s|\n\n# b\n{HEAD}|401|m|s|\n|x|m|s|\n", 9, ["code: this is “x”"], id="in a second table"
        ),
        pytest.param(
            "|Code|Meaning|Suggestion|Look at|\n|-|-|-|-|\n|400|m|s|moon|\n",
            3,
            ["look_at: this is “moon”", "client, cdn, origin, support"],
            id="an unknown party",
        ),
        pytest.param(
            "|Code|Meaning|Suggestion|Keywords|\n|-|-|-|-|\n|400|m|s|" + "k" * 101 + "|\n",
            3,
            ["keywords: item 1: this is too long", "100"],
            id="a keyword too long",
        ),
        pytest.param(f"{HEAD}|400|{'m' * 501}|s|\n", 3, ["meaning: this is too long", "500"], id="a meaning too long"),
        pytest.param(
            f"{HEAD}|400|m|a \x1b[31m|\n",
            3,
            ["suggestion: this has the control character", "U+001B"],
            id="a control character",
        ),
        pytest.param(
            f"{HEAD}|400|m|a &#8232; b|\n",
            3,
            ["suggestion: this has the control character", "U+2028"],
            id="a control character by its number",
        ),
        pytest.param(f"- a\n\n> b\n\n{HEAD}|x|m|s|\n", 7, ["code: this is “x”"], id="after a list and a quotation"),
    ],
)
def test_a_message_names_file_line_and_fault(
    tmp_path: Path, page: str, line: int, wrong: list[str], ending: str, mark: str
) -> None:
    message = error(tmp_path, mark + page.replace("\n", ending))
    assert message.startswith(f"{tmp_path / 'page.md'}: line {line}: ")
    assert [part for part in wrong if part not in message] == []
    assert message.isprintable()


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "BOM"])
def test_texts_contain_no_line_ends_and_no_bom(tmp_path: Path, ending: str, mark: str) -> None:
    page = mark + f"{HEAD}|400|m|a<br>b|\n".replace("\n", ending)
    assert read(tmp_path, page).codes == (StatusCode(400, "m", "a\n\nb"),)


@pytest.mark.parametrize(
    ("page", "wrong"),
    [
        pytest.param("# Codes\n\n400 is bad.\n", "no table has the headings", id="no table"),
        pytest.param("|Name|Value|\n|-|-|\n|400|m|\n", "no table has the headings", id="another table"),
        pytest.param(f"```\n{HEAD}|400|m|s|\n```\n", "no table has the headings", id="a table in a code block"),
        pytest.param(
            "|Status Code|Meaning|Suggestion|\n|400|m|s|\n",
            "no table has the headings",
            id="no line under the headings",
        ),
        pytest.param(HEAD, "has no rows", id="no rows"),
    ],
)
def test_a_page_without_codes_says_what_was_expected(tmp_path: Path, page: str, wrong: str) -> None:
    message = error(tmp_path, page)
    assert message.startswith(f"{tmp_path / 'page.md'}: ")
    assert wrong in message
    assert ", ".join(HEADINGS) in message


@pytest.mark.parametrize(
    ("row", "wrong"),
    [
        pytest.param(
            "|400|m|" + "x" * 10_001 + "|", "line 3: suggestion: this is too long. Write at most 10000", id="long"
        ),
        pytest.param(
            "|400|m|s|\n" + f"|401|m|{'![' * 2_500}|\n" * 11,
            "line 14: suggestion: the page has too many signs of Markdown. Use at most 50000.",
            id="signs",
        ),
        pytest.param(
            f"|400|m|{'*a*b' * 251}|", "line 3: there are too many list items, links and styles.", id="styles"
        ),
    ],
)
def test_a_cell_that_would_take_too_long_is_refused(tmp_path: Path, row: str, wrong: str) -> None:
    assert wrong in error(tmp_path, f"{HEAD}{row}\n")


@pytest.mark.parametrize(
    "rest",
    [
        pytest.param("![" * 245_000, id="pictures"),
        pytest.param("[a\n" * 163_000, id="labels"),
        pytest.param("[" * 490_000, id="brackets"),
        pytest.param("*a " * 163_000, id="styles"),
        pytest.param("[a]: b\n" * 70_000, id="references"),
        pytest.param(">" * 490_000, id="quotations"),
        pytest.param("|a" * 60_000 + "|\n" + "|-" * 60_000 + "|\n" + "|b" * 60_000 + "|\n", id="60000 columns"),
        pytest.param("a|" * 1_000 + "\n" + "-|" * 1_000 + "\n" + "a\n" * 200, id="a wide table with short rows"),
    ],
)
def test_the_rest_of_a_page_takes_little_time(tmp_path: Path, rest: str) -> None:
    page = f"{HEAD}|400|m|s|\n\n{rest}"
    assert len(page) < 500_000
    assert read(tmp_path, page).codes == (StatusCode(400, "m", "s"),)
    assert cost(partial(read, tmp_path, page)) < 220  # what grew with the square of the text took longer


@pytest.mark.parametrize("length", [501, 10_001])
def test_a_long_heading_of_another_table_does_not_matter(tmp_path: Path, length: int) -> None:
    page = f"|{'x' * length}|\n|-|\n|{'x' * 20_000}|\n\n{HEAD}|400|m|s|\n"
    assert read(tmp_path, page).codes == (StatusCode(400, "m", "s"),)


def test_only_the_first_columns_count(tmp_path: Path) -> None:
    def page(columns: int) -> str:
        return f"{'x|' * columns}Status Code|Meaning|Suggestion\n{'-|' * (columns + 2)}-\n{'x|' * columns}400|m|s\n"

    assert read(tmp_path, page(97)).codes == (StatusCode(400, "m", "s"),)
    assert "no table has the headings" in error(tmp_path, page(98))


def test_rows_count_lines_from_one_in_the_pages_order() -> None:
    assert rows(f"{HEAD}|2|m|s|\n|1|n|t|\n") == [
        Row(3, {"code": "2", "meaning": "m", "suggestion": "s"}),
        Row(4, {"code": "1", "meaning": "n", "suggestion": "t"}),
    ]


@given(st.text() | st.text("|-: \\\n*_[]()<>`!#&;/\"'x1", max_size=200))
@example("|" * 100)
@example("[a]: \x00 'b'")
@example("\ud800")
def test_any_text_is_read(text: str) -> None:
    assert rows(text) is None or "Status" in text
    found = rows(HEAD + text)
    assert found is not None
    for row in found:
        assert set(row.fields) <= {"code", "meaning", "suggestion"}
        parse(row.fields.get("suggestion", ""))


@given(st.text("aé证 *_`[]<>()#!~&;:/.-\"'{}=+", max_size=40))
@example("a *b* `c` <d> [e](f) &amp; <br>")
def test_escaped_text_in_a_cell_is_read_back(text: str) -> None:
    escaped = re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", text)
    fields = cell(f"x {escaped} x")
    expected = f"x {text} x".split()
    assert fields["meaning"].split() == expected
    assert plain(fields["suggestion"]).split() == expected


def test_a_page_names_no_source(tmp_path: Path) -> None:
    catalogue = read(tmp_path, f"Updated {date(2024, 12, 30)}\n\n{HEAD}|400|m|s|\n")
    assert (catalogue.name, catalogue.address, catalogue.updated) == ("page.md", "", "")
