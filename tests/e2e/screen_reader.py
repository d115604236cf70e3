"""A screen reader without a voice. It runs in Debian's own Python, which is the only one with pyatspi.

It reads requests from standard input, one a line, and answers each with a line of JSON:

    walk              the controls on the screen; each comes before those inside it
    heard             what has been announced since the last `heard`
    do PATH ACTION    perform an action of a control
    focus PATH        give the keyboard focus to a control
    place PATH        the place of a control on the screen: x, y, width and height in pixels

A PATH is a control's first field in the answer to `walk`.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any, TextIO

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

_heard = list[str]()


def _walk(control: Any, path: tuple[int, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the fields of `accessibility.Control` for a control, if it is on the screen, and for those inside it."""
    states = [pyatspi.stateToString(state) for state in control.getState().getStates()]
    if path and "showing" not in states:
        return
    text = control.queryText() if "Text" in pyatspi.listInterfaces(control) else None
    yield (
        path,
        control.getRoleName().removeprefix("push "),  # at-spi2-core 2.46 says "push button", 2.56 says "button"
        control.name,
        control.description,
        states,
        text.getText(0, -1) if text else "",
        text.getText(*text.getSelection(0)) if text and text.getNSelections() else "",
    )
    for index, child in enumerate(control):
        if child is not None:
            yield from _walk(child, (*path, index))


def _at(path: str) -> Any:
    control = pyatspi.Registry.getDesktop(0)
    for index in json.loads(path):
        control = control[index]
    return control


def _answer(request: str) -> Any:
    what, _, rest = request.strip().partition(" ")
    match what:
        case "walk":
            return list(_walk(pyatspi.Registry.getDesktop(0)))
        case "heard":
            heard, _heard[:] = _heard[:], []
            return heard
        case "do":
            path, _, name = rest.rpartition(" ")
            action = _at(path).queryAction()
            return action.doAction([action.getName(index) for index in range(action.nActions)].index(name))
        case "place":
            return tuple(_at(rest).queryComponent().getExtents(pyatspi.DESKTOP_COORDS))
        case _:
            return _at(rest).queryComponent().grabFocus()


def _read(requests: TextIO, _condition: int) -> bool:
    request = requests.readline()
    if request:
        print(json.dumps(_answer(request)), flush=True)
    else:
        pyatspi.Registry.stop()
    return bool(request)


# Without this, pyatspi answers from its cache, even if a control has changed.
pyatspi.Registry.getDesktop(0).set_cache_mask(pyatspi.Atspi.Cache.NONE)
pyatspi.Registry.registerEventListener(lambda event: _heard.append(event.any_data), "object:announcement")
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, _read)
print(json.dumps("listening"), flush=True)
pyatspi.Registry.start()
