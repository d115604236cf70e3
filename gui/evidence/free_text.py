"""Finds the status codes in free text: sentences, messages of programs, lines of logs that no other module reads."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from gui.codes.standard_http import standard_name
from gui.evidence import words_at_numbers as words
from gui.evidence.found_code import FoundCode, Reason, is_success

# A gap, which may be empty, and a number, a word, or a word in another script.
_WORD = re.compile(r"([^0-9a-z\x80-\U0010ffff]*)([0-9]+|[a-z]+|[^\x00-\x7f]+|\Z)")

# Each replaced by one character, so that places stay the same: capitals, full-width forms, punctuation.
_PLAIN = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}
_PLAIN |= {code: ord(chr(code - 0xFEE0).lower()) for code in range(0xFF01, 0xFF5F)}
_PLAIN |= {
    ord(sign): ord(plain)
    for sign, plain in zip("\u3000\u00a0。、「」『』【】“”‘’–—", "  .,[][][]\"\"''--", strict=True)
}

_STATUS_LINE = re.compile(
    r"""(?: \bhttp/[0-9](?:\.[0-9])?[ \t]{1,8} | :status["']?\s{0,8}:?\s{0,8}["']? )(?=[0-9]{3}\b)""", re.VERBOSE
)
_LOG_FIELD = re.compile(
    r"""
    (?: \b(?:get|head|post|put|delete|patch|options|purge)[ ](?:/|https?://)\S*[ ](?:http/[0-9.]+)?"?[ ]?  # a request
      | ^\S+(?:[ ]\S+)?[ ][0-9a-f.:]+[ ][a-z0-9.*-]+[ ]"?/\S*[ ][0-9]+[ ]\S+[ ]\S+[ ]  # the offline log's first fields
      | \btcp_[a-z_]+/                                                                 # Squid
      | [ ]-?[0-9]+/-?[0-9]+/-?[0-9]+/-?[0-9]+/\+?[0-9]+[ ]                            # HAProxy's times
    )(?=(?:[0-9]{3}|0)(?:[ "]|$))
    """,
    re.VERBOSE | re.MULTILINE,
)
_BLANK = " \t\r\n\"'\\"
_FIELD_SIGNS = frozenset((":", "=", "=>", "==", ":=", ">"))
"""What stands between the name of a field and its value, without quotation marks and spaces."""
_IDENTIFIER = 17
"""The least number of digits of an X-NWS-LOG-UUID, if it is a number."""
_BEFORE_ZERO = frozenset(":= >\"'")
_LIST_GAPS = frozenset(("/", ",", ", ", " / ", " and ", " or ", " & "))
_MAX_JUDGED = 10_000
"""How many numbers of three digits are looked at. A text with more is no text that a person reads."""
_PART_BEFORE = frozenset("./#$€£¥~+<@%^&\\_-:=*×")
"""Characters that, directly before a number, make it a part of something else."""
_PART_AFTER = frozenset("%°#_@$/\\")
"""Characters that, directly after a number, make it a part of something else."""


def codes_in_text(text: str) -> tuple[FoundCode, ...]:
    """Return the status codes in a text, the likeliest first. The time is proportional to the length of the text.

    A number of three digits may be a code, whether or not a catalogue has it, and so may 0 in a field for the status.
    Lengths, ports, addresses, line numbers, times, dates and versions are none. Of those with the same reason, errors
    come before successes and redirections, and then earlier ones before later ones.

    >>> [(found.code, found.reason.name) for found in codes_in_text("error 514, port 502, 514 bytes")]
    [(514, 'WORDS')]
    """
    plain = text.lower() if text.isascii() else text.translate(_PLAIN)
    sure = {match.end(): Reason.STATUS_LINE for match in _STATUS_LINE.finditer(plain)}
    sure |= {match.end(): Reason.LOG_FIELD for match in _LOG_FIELD.finditer(plain)}
    parts = [*_NO_WORDS, *_WORD.findall(plain), *_NO_WORDS]
    found, end, judged = list[FoundCode](), 0, 0
    for index, (gap, word) in enumerate(parts):
        start = end + len(gap)
        end = start + len(word)
        if (len(word) == 3 and "0" <= word[0] <= "9") or (word == "0" and gap[-1:] in _BEFORE_ZERO):
            reason = sure.get(start) or _reason(word, _before(parts, index), _after(parts, index))
            if reason:
                found.append(FoundCode(int(word), start, end, reason))
            judged += 1
            if judged == _MAX_JUDGED:
                break
    return tuple(sorted(_with_reasons_of_lists(plain, found), key=_likelihood))


def _with_reasons_of_lists(plain: str, found: Sequence[FoundCode]) -> Iterator[FoundCode]:
    """Yield codes, those of a list (502/504 errors) with the surest reason of the list."""
    is_next = [plain[one.end : other.start] in _LIST_GAPS for one, other in pairwise(found)]
    reasons = [one.reason for one in found]
    for index, together in enumerate(is_next):
        if together:
            reasons[index + 1] = min(reasons[index : index + 2])
    for index, together in reversed(list(enumerate(is_next))):
        if together:
            reasons[index] = min(reasons[index : index + 2])
    return (one._replace(reason=reason) for one, reason in zip(found, reasons, strict=True))


def _likelihood(found: FoundCode) -> tuple[Reason, bool, int]:
    return found.reason, is_success(found.code), found.start


class _Side(NamedTuple):
    """What stands before or after a number: the words, the nearest first, and the gaps before each of them."""

    gap: str
    word: str
    next_gap: str
    next_word: str
    last_word: str


_NO_WORDS = [("", "")] * 3


def _before(parts: Sequence[tuple[str, str]], index: int) -> _Side:
    return _Side(parts[index][0], parts[index - 1][1], parts[index - 1][0], parts[index - 2][1], parts[index - 3][1])


def _after(parts: Sequence[tuple[str, str]], index: int) -> _Side:
    return _Side(*parts[index + 1], *parts[index + 2], parts[index + 3][1])


def _reason(digits: str, before: _Side, after: _Side) -> Reason | None:
    """Return why a number between these neighbours is a status code, None if it is none."""
    if _is_counted(after):
        return None
    if _is_value(before) and _is_status_field(before):
        return Reason.FIELD if digits != "0" or _is_http_field(before) else None
    is_alone = len(digits) == 3 and _begins_alone(before) and _ends_alone(after)
    if not is_alone or _is_value_of_other_field(before, after):
        return None
    return Reason.NAME if _has_standard_name(digits, after) else _reason_in_sentence(digits, before, after)


def _reason_in_sentence(digits: str, before: _Side, after: _Side) -> Reason | None:
    word = _telling_word(before)
    if word in words.NO_CODE_BEFORE or word.endswith(words.CHINESE_NO_CODE_BEFORE) or _is_other_code(before):
        return None
    if word in words.CODE_BEFORE or word.endswith(words.CHINESE_CODE_BEFORE):
        return Reason.WORDS
    if after.gap == " " and after.word in words.UNIT_LETTERS:
        return None
    if after.word in words.CODE_AFTER or after.word.startswith(words.CHINESE_CODE_AFTER):
        return Reason.WORDS
    return Reason.NUMBER if digits[0] != "0" and _is_no_part_of_numbers(before, after) else None


def _is_value(before: _Side) -> bool:
    """Return whether a sign, the end of a line or a tab is between a number and the word before it."""
    sign = before.gap.strip(_BLANK)
    return sign in _FIELD_SIGNS or (not sign and ("\n" in before.gap or "\t" in before.gap))


def _is_status_field(before: _Side) -> bool:
    if before.word in words.FIELDS:
        return not _is_other_code(before)
    return before.word.endswith(words.CHINESE_FIELDS)


def _is_other_code(before: _Side) -> bool:
    return before.word in ("code", "status") and before.next_word in words.OTHER_CODES


def _is_http_field(before: _Side) -> bool:
    kind_of_code = before.word in ("code", "status") and before.next_word in words.CODE_KINDS
    return kind_of_code or before.word in words.HTTP_FIELDS or not before.word.isascii()


def _is_value_of_other_field(before: _Side, after: _Side) -> bool:
    """Return whether a number is the value of a field that is not for a status: `age: 514`, but not `error: 514`."""
    if before.gap.strip(_BLANK) not in _FIELD_SIGNS or not before.word:
        return False
    if before.word in words.CODE_BEFORE or before.word.endswith(words.CHINESE_CODE_BEFORE):
        return False
    is_in_sentence = ">" in before.gap or before.gap.endswith(": ")
    return not (is_in_sentence and after.word and (after.gap.isspace() or after.gap.startswith("<")))


def _is_counted(after: _Side) -> bool:
    if after.gap in ("", " ", "-"):
        return after.word in words.UNITS or after.word.startswith(words.CHINESE_UNITS)
    return False


def _begins_alone(before: _Side) -> bool:
    """Return whether a number does not continue an address, a path, a time, a date, a version or a name."""
    gap, word = before.gap, before.word
    if not gap:
        return not word.isascii() or not word or word in words.CODE_BEFORE  # error514, but not v514
    if gap[-1] in _PART_BEFORE and not gap.endswith("**"):
        is_name = gap in ("_", "-", ":", ": ", "#") and word in words.CODE_BEFORE  # err_514
        return is_name or (gap == "/" and len(word) == 3 and word.isdecimal())  # 502/504
    if gap == "[":
        return not (word.isascii() and word.isalpha())  # nginx[514]
    return not (gap == "," and word.isdecimal() and len(word) != 3)  # 1,514


def _ends_alone(after: _Side) -> bool:
    """Return whether nothing continues a number, as in an address, a path, a time, a date, a version or a name."""
    gap, word = after.gap, after.word
    if not gap:
        return not word.isascii() or word in ("", "s") or word in words.CODE_AFTER  # 514s, but not 514ms
    if word.isdecimal() and gap in ("/", ","):
        return len(word) == 3  # 502/504, but not 514,0
    return gap[0] not in _PART_AFTER and not (word.isdecimal() and gap in (".", ":", "-"))


def _has_standard_name(digits: str, after: _Side) -> bool:
    name = re.split("[^a-z]+", standard_name(int(digits)).lower())
    return bool(name[0]) and [after.word, after.next_word][: len(name)] == name[:2]


def _telling_word(before: _Side) -> str:
    """Return the word before a number that may say what it is, "" if a sentence or a part of it ends between them."""
    if before.gap.strip(" \t\r\n:-([\"'`#*<>|=_"):
        return ""
    parts = (before.word, before.next_word, before.last_word)
    word = next((part for part in parts if part not in words.LINKS), "")
    return word if word.isascii() else word.rstrip(words.CHINESE_LINKS)


def _is_no_part_of_numbers(before: _Side, after: _Side) -> bool:
    """Return whether a number does not stand in a row of numbers of other lengths, as in the fields of a log.

    It may stand beside another code, or beside an identifier.
    """
    sides = [side for side in (before, after) if side.gap.isspace() and side.word.isdecimal()]
    return all(len(side.word) == 3 or len(side.word) >= _IDENTIFIER for side in sides)
