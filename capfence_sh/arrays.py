"""What is known of an array after an assignment: the binding it had, and the words it is given -> the binding it has then."""

from capfence_sh.binding import GLOB, JOBS, MAX_ELEMENTS, MAX_ENTRIES, MAX_VALUE, UNKNOWN, UNSET, Binding, is_one_text
from capfence_sh.words.fields import FOLDED, VARIABLE, texts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from capfence_sh.words.fields import Field

MAX_ELEMENT_VALUES = 16
_MOST_ITEMS = 64  # of an array that is filled one by one


def of_words(old: Binding, fields: "tuple[Field, ...]", append: bool) -> Binding:
    """After `name=(WORDS)` or `name+=(WORDS)` without subscripts."""
    elements = () if not append or old is UNSET else old.array
    items = Binding.of_items(fields)
    if items is JOBS and (elements == () or old is JOBS):
        return JOBS
    if elements is None or not all(map(is_one_text, fields)):
        found = tuple(dict.fromkeys(text for field in fields[:MAX_ELEMENT_VALUES] for text in texts(field))) if items.origin == GLOB else ()
        found = found[:MAX_ELEMENT_VALUES]  # patterns stand for the files they match
        return Binding(found, VARIABLE if items.known else items.reason, False, None, items.origin, prefix=items.prefix)
    elements += tuple(texts(field)[0] for field in fields)
    if len(elements) > MAX_ELEMENTS or sum(map(len, elements)) > MAX_VALUE:
        return UNKNOWN
    return Binding(elements[:1], FOLDED, True, elements, unset=not elements)


def of_table(table: "Mapping[str, str] | None") -> Binding:
    """After an associative array has these elements; None when they are not known."""
    if table is None or len(table) > MAX_ENTRIES or sum(map(len, table.values())) > MAX_VALUE:
        return UNKNOWN
    values = tuple(dict.fromkeys(table.values()))[:MAX_ELEMENT_VALUES]  # what "${NAME[@]}" may be
    return Binding(values, VARIABLE, False, table=table)


def with_element(before: Binding, values: tuple[str, ...]) -> Binding:
    """After an element may have got one of these values: any of its elements may now have them, or others."""
    held = (*(before.array or before.values), *values)
    return Binding(tuple(dict.fromkeys(held))[:MAX_ELEMENT_VALUES], VARIABLE, False) if values else UNKNOWN


def with_item(before: Binding, subscript: str, field: "Field", append: bool, exact: bool) -> Binding:
    """After `name[SUBSCRIPT]=WORD`: exactly, where the elements are known and it is one of them or the next.  exact: nothing else assigns it."""
    held = () if before is UNSET else before.array
    number = int(subscript) if subscript.isdecimal() and len(subscript) < 5 else MAX_ELEMENTS
    if held is None or number > len(held) or number >= _MOST_ITEMS or not exact or not is_one_text(field):
        return with_element(before, texts(field))
    text = (held[number] if append and number < len(held) else "") + texts(field)[0]
    elements = (*held[:number], text, *held[number + 1 :])
    return Binding(elements[:1], FOLDED, True, elements)
