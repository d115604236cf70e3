"""Reads the forms of a time that servers write, and writes them all in one form."""

import re
from datetime import UTC, datetime, timedelta, timezone

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {name: number for number, name in enumerate(_NAMES, 1)}
_ZONE = r"(?:[ ]?(?P<zone>Z|GMT|UTC|[+-][0-9]{2}:?[0-9]{2}))?"
_CLOCK = r"(?P<hour>[0-9]{2}):(?P<minute>[0-9]{2}):(?P<second>[0-9]{2})(?:[.,][0-9]{1,9})?"
# `strptime` knows names of months in the language of the system only.
_FORMS = tuple(
    re.compile(form + _ZONE, re.IGNORECASE)
    for form in (
        rf"(?:[a-z]+,[ ])?(?P<day>[0-9]{{1,2}})[ -](?P<month>[a-z]{{3}})[ -](?P<year>[0-9]{{4}})[ ]{_CLOCK}",  # Date
        rf"(?P<day>[0-9]{{1,2}})/(?P<month>[a-z]{{3}})/(?P<year>[0-9]{{4}}):{_CLOCK}",  # Apache
        rf"(?P<year>[0-9]{{4}})[-/](?P<month>[0-9]{{2}})[-/](?P<day>[0-9]{{2}})[T ]{_CLOCK}",  # ISO 8601, nginx
        r"(?P<year>20\d\d)(?P<month>\d\d)(?P<day>\d\d)T?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)",
    )
)
_SECONDS = re.compile(r"(?P<seconds>1[0-9]{9})(?P<thousandths>[0-9]{3})?(?:\.[0-9]+)?")


def moment(text: str) -> datetime | None:
    """Return the time that a text stands for, to the second, None if its form is not known.

    It has a time zone only if the text has one. Seconds and milliseconds since 1970 are in UTC.
    """
    if match := _SECONDS.fullmatch(text):
        return datetime.fromtimestamp(int(match["seconds"]), UTC)
    match = next(filter(None, (form.fullmatch(text) for form in _FORMS)), None)
    if not match:
        return None
    month = match["month"].lower()
    numbers = (match["year"], _MONTHS.get(month, month), match["day"], match["hour"], match["minute"], match["second"])
    try:
        year, number, day, hour, minute, second = map(int, numbers)
        zone = _zone(match["zone"]) if match["zone"] else None
        return datetime(year, number, day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None


def _zone(text: str) -> timezone:
    if text[0] not in "+-":
        return UTC
    digits = text[1:].replace(":", "")
    offset = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-offset if text[0] == "-" else offset)


def has_zone(text: str) -> bool:
    """Return whether a time says in which zone it is."""
    when = moment(text)
    return bool(when and when.tzinfo)


def normal_time(text: str) -> str:
    """Return a time as `2026-11-24 07:01:12 UTC`, `... +08:00`, or without a zone. An unknown form stays as it is."""
    when = moment(text)
    if not when:
        return text
    text = when.isoformat(sep=" ")
    zone = "UTC" if when.tzinfo is UTC else text[19:]
    return f"{text[:19]} {zone}".rstrip()
