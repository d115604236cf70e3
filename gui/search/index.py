"""The index of some codes: which words stand where. It is made at the first search for words."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from gui.search.indexed_code import IndexedCode
from gui.search.ranking import NOT_FOUND, RANKS, Field, Match, TermRank
from gui.search.word_forms import pairs, parts, stem, stems, telling

Ranks = Mapping[int, TermRank]
"""For each code that has a term, by its place among the codes: how well the term is found there."""

_CACHED_TERMS = 1000


class Index:
    """Finds words and numbers in codes. What it found is kept, because most of a query stays from key to key."""

    def __init__(self, codes: Sequence[IndexedCode]) -> None:
        self.codes = codes
        self.ranks = lru_cache(_CACHED_TERMS)(self._ranks)
        self.part_ranks = lru_cache(_CACHED_TERMS)(self._part_ranks)

    @cached_property
    def places(self) -> dict[str, dict[Field, set[int]]]:
        """For each word of the codes, or each pair of Chinese characters: the fields and the codes that have it.

        A word with hyphens is there in its parts, and also without the hyphens.
        """
        places: dict[str, dict[Field, set[int]]] = defaultdict(lambda: defaultdict(set))
        for place, indexed in enumerate(self.codes):
            for field, text in zip(Field, indexed.texts, strict=True):
                words = {pair for part in parts(text) for pair in pairs(part)}
                if "-" in text:
                    words.update(word.replace("-", "") for word in text.split() if "-" in word and _is_joined(word))
                for word in words:
                    places[word][field].add(place)
        return places

    @cached_property
    def keywords(self) -> dict[frozenset[str], set[int]]:
        """For each keyword, and each name in standard HTTP, its stems: the codes that have it."""
        keywords = defaultdict(set)
        for place, indexed in enumerate(self.codes):
            for line in f"{indexed.texts[Field.KEYWORDS]}\n{indexed.texts[Field.NAMES]}".splitlines():
                if words := stems(line):
                    keywords[words].add(place)
        return keywords

    @cached_property
    def _words(self) -> str:
        """All words, each between line breaks: the quickest way to find them by a part."""
        return "\n".join(["", *self.places, ""])

    @cached_property
    def _forms(self) -> dict[str, list[str]]:
        """The words by their stems."""
        forms = defaultdict(list)
        for word in self.places:
            forms[stem(word)].append(word)
        return forms

    @cached_property
    def _numbers(self) -> dict[str, set[int]]:
        numbers = defaultdict(set)
        for place, indexed in enumerate(self.codes):
            for number in indexed.numbers:
                numbers[number].add(place)
        return numbers

    def number_ranks(self, number: str) -> Ranks:
        """Return the codes whose texts have a whole number."""
        found = self._numbers.get(number, ())
        return {place: next(self._number_rank(number, place), NOT_FOUND) for place in found}

    def _number_rank(self, number: str, place: int) -> Iterator[TermRank]:
        """Yield the rank of a number in each field of a code that has it."""
        for field in Field:
            if place in self.places.get(number, {}).get(field, ()):
                yield RANKS[field, Match.WHOLE]
            elif number in self.codes[place].texts[field]:
                yield RANKS[field, Match.START]

    def _ranks(self, word: str) -> Ranks:
        """Return the codes that match a word of a query, or a form of it.

        A word with a space, or without a letter, is a phrase. A code has a word with several parts if it has each part.
        It has Chinese if each character stands in a pair that the code has; fillers may be missing.
        """
        if " " in word or not parts(word):
            return self._phrase_ranks(word)
        pieces = [piece for part in parts(word) for piece in telling(part)] or parts(word)
        found = _all([self._run_ranks(piece) for piece in pieces])
        joined = word.replace("-", "")
        return {**found, **self._match_ranks(joined)} if joined != word and _is_joined(word) else found

    def _run_ranks(self, piece: str) -> Ranks:
        if piece.isascii() or len(piece) < 3:
            return self._match_ranks(piece)
        two = [self._match_ranks(pair) for pair in pairs(piece)]
        # A character may stand in the pair before it or in the pair after it.
        covered = _all([_any([before, after]) for before, after in zip([{}, *two], [*two, {}], strict=True)])
        in_parts = {place: RANKS[rank.field, Match.INSIDE] for place, rank in covered.items()}
        return {**in_parts, **_all(two)}

    def _phrase_ranks(self, phrase: str) -> Ranks:
        found = dict[int, TermRank]()
        for place, indexed in enumerate(self.codes):
            for field, text in zip(Field, indexed.texts, strict=True):
                if field < Field.MORE and phrase in text and place not in found:
                    found[place] = RANKS[field, Match.WHOLE]
        return found

    def _match_ranks(self, part: str) -> Ranks:
        return {place: rank for place, rank in self.part_ranks(part).items() if rank.field < Field.MORE}

    def _part_ranks(self, part: str) -> Ranks:
        """Return the codes that have a part of a word, or one of its forms."""
        if part.isdecimal():
            return self.number_ranks(part)
        groups: dict[TermRank, set[int]] = defaultdict(set)
        for word, match in self._matches(part):
            for field, found in self.places[word].items():
                groups[RANKS[field, match]] |= found
        ranks = dict[int, TermRank]()
        for rank in sorted(groups, reverse=True):
            ranks.update(dict.fromkeys(groups[rank], rank))  # the best rank of a code comes last, and stays
        return ranks

    def _matches(self, part: str) -> Iterator[tuple[str, Match]]:
        for word in self._forms.get(stem(part), ()):
            yield word, Match.WHOLE if word == part else Match.FORM
        at = self._words.find(part)
        while at >= 0:
            start, end = self._words.rfind("\n", 0, at) + 1, self._words.find("\n", at)
            word = self._words[start:end]
            if word == part:
                yield word, Match.WHOLE
            else:
                yield word, Match.START if at == start or not part.isascii() else Match.INSIDE
            at = self._words.find(part, end)


def _is_joined(word: str) -> bool:
    """Return whether a word consists of letters and hyphens."""
    return word.isascii() and word.replace("-", "").isalpha()


def _all(several: Sequence[Ranks]) -> Ranks:
    """Return the codes that all have, with the worst of their ranks."""
    first, *others = several
    return {place: max(rank, *(ranks[place] for ranks in others)) if others else rank
            for place, rank in first.items() if all(place in ranks for ranks in others)}  # fmt: skip


def _any(several: Sequence[Ranks]) -> Ranks:
    """Return the codes that one has, with the best of their ranks."""
    found = dict[int, TermRank]()
    for ranks in several:
        for place, rank in ranks.items():
            found[place] = min(rank, found.get(place, rank))
    return found
