"""An XMP packet as a tree: properties found, removed and set, everything else left as it was.

Packets come from strangers: document types and entities are refused (defusedxml), and so are packets that nest deeper
than any property does. Source: XMP specification part 1 (ISO 16684-1), RDF/XML as far as XMP uses it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.dom import minidom
from xml.parsers.expat import ExpatError

from defusedxml import DefusedXmlException
from defusedxml import minidom as guarded

from restorer.imaging.changes import full_stop

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
META = "adobe:ns:meta/"
XMLNS = "http://www.w3.org/2000/xmlns/"
PREFIXES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpMM": "http://ns.adobe.com/xap/1.0/mm/",
    "stRef": "http://ns.adobe.com/xap/1.0/sType/ResourceRef#",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "crs": "http://ns.adobe.com/camera-raw-settings/1.0/",
    "mwg-rs": "http://www.metadataworkinggroup.com/schemas/regions/",
    "MP": "http://ns.microsoft.com/photo/1.2/",
    "MPReg": "http://ns.microsoft.com/photo/1.2/t/Region#",
    "restorer": "urn:restorer:1.0/",
}
_EMPTY = f'<x:xmpmeta xmlns:x="{META}"><rdf:RDF xmlns:rdf="{RDF}"/></x:xmpmeta>'
_DEEPEST = 64
_HEAD = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
_TAIL = '\n<?xpacket end="w"?>'
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DECLARATION = re.compile(r"^\s*<\?xml\s[^>]*\?>")

MADE_HERE = PREFIXES["restorer"]
"""The namespace of this program's own properties: a packet that holds it is that of a copy made here."""

Property = minidom.Attr | minidom.Element
Fields = dict[str, str]
"""Fields of a structure by prefixed name."""


class XmpError(ValueError):
    """The packet is not XMP that can be read safely."""


class XmpPacket:
    """One packet. Names are prefixed as in `PREFIXES`; the packet's own prefixes may differ and stay."""

    def __init__(self, packet: bytes | None = None) -> None:
        self._document = _parsed(_decoded(packet) if packet else _EMPTY)
        found = self._document.getElementsByTagNameNS(RDF, "RDF")
        if not found:
            raise XmpError("no rdf:RDF")
        self._rdf = found[0]

    def _descriptions(self) -> list[minidom.Element]:
        return [one for one in _elements(self._rdf) if (one.namespaceURI, one.localName) == (RDF, "Description")]

    def _found(self, name: str) -> Iterator[tuple[minidom.Element, Property]]:
        """Every attribute or element of that property, with the description it stands in."""
        space, local = _expanded(name)
        for description in self._descriptions():
            attribute = description.getAttributeNodeNS(space, local)
            if attribute is not None:
                yield description, attribute
            for child in list(_elements(description)):
                if (child.namespaceURI, child.localName) == (space, local):
                    yield description, child

    def has(self, name: str) -> bool:
        """Whether the property is there."""
        return next(self._found(name), None) is not None

    def get(self, name: str) -> str:
        """The property's words (the first item's of a list); empty if it is not there."""
        for _, node in self._found(name):
            if isinstance(node, minidom.Attr):
                return str(node.value)
            items = _list_items(node)
            return _words(items[0] if items else node)
        return ""

    def get_list(self, name: str) -> tuple[str, ...]:
        """The words of every item of an array property; empty if it is not there."""
        return tuple(_words(item) for _, node in self._found(name) for item in _list_items(node))

    def words_within(self, name: str, field: str) -> tuple[str, ...]:
        """The words of every `field` at any depth of a property, as attribute or element; empty ones are left out."""
        space, local = _expanded(field)
        found: list[str] = []
        for _, node in self._found(name):
            inside = node.getElementsByTagName("*") if isinstance(node, minidom.Element) else []
            for element in inside:
                same = (element.namespaceURI, element.localName) == (space, local)
                found.append(_words(element) if same else element.getAttributeNS(space, local))
        return tuple(words.strip() for words in found if words.strip())

    def remove_space(self, prefix: str) -> bool:
        """Remove every property of a namespace of `PREFIXES`. Whether there was one."""
        space = PREFIXES[prefix]
        there = [(one, node) for one in self._descriptions() for node in (*one.attributes.values(), *_elements(one))]
        own = [(one, node) for one, node in there if node.namespaceURI == space]
        for description, node in own:
            if isinstance(node, minidom.Attr):
                description.removeAttributeNode(node)
            elif isinstance(node, minidom.Element):
                description.removeChild(node)
        return bool(own)

    def remove(self, *names: str) -> None:
        """Remove properties, however they are written."""
        for name in names:
            for description, node in list(self._found(name)):
                if isinstance(node, minidom.Attr):
                    description.removeAttributeNode(node)
                else:
                    description.removeChild(node)

    def set(self, name: str, value: str) -> None:
        """Set a simple property."""
        self.remove(name)
        self._element(self._target(), name).appendChild(self._document.createTextNode(_printable(value)))

    def set_list(self, name: str, values: Iterable[str], kind: str = "Seq") -> None:
        """Set an array property (Seq or Bag)."""
        self.remove(name)
        array = self._element(self._element(self._target(), name), f"rdf:{kind}")
        for value in values:
            self._element(array, "rdf:li").appendChild(self._document.createTextNode(_printable(value)))

    def set_structure(self, name: str, fields: Fields) -> None:
        """Set a structure of simple fields."""
        self.remove(name)
        element = self._element(self._target(), name)
        element.setAttributeNS(RDF, "rdf:parseType", "Resource")
        for field, value in fields.items():
            self._element(element, field).appendChild(self._document.createTextNode(_printable(value)))

    def set_words(self, name: str, words: str) -> None:
        """Set a text that people wrote: a list of creators, a simple one of rights, else one of several languages."""
        if name == "dc:creator":
            self.set_list(name, [words])
        elif name.startswith("xmpRights:"):
            self.set(name, words)
        else:
            self._start_alternative(name, words, "")

    def append_words(self, name: str, sentence: str, before: str = "") -> None:
        """Put a sentence after every language's text of a language alternative, once.

        Where there is none, one is made, from the words `before`.
        """
        items = [item for _, node in self._found(name) for item in _list_items(node)]
        if not items:
            self._start_alternative(name, self.get(name) or before, sentence)
        for item in items:
            _set_words(self._document, item, _ending_in(_words(item), sentence))

    def _start_alternative(self, name: str, before: str, sentence: str) -> None:
        self.remove(name)
        item = self._element(self._element(self._element(self._target(), name), "rdf:Alt"), "rdf:li")
        item.setAttribute("xml:lang", "x-default")
        _set_words(self._document, item, _ending_in(before, sentence))

    def sizes(self) -> list[tuple[int, Property]]:
        """All properties, each with its bytes as written, largest first."""
        found: list[tuple[int, Property]] = []
        for description in self._descriptions():
            found += [(len(child.toxml().encode()), child) for child in _elements(description)]
            attributes = list(description.attributes.values())
            found += [
                (len(one.value.encode()), one) for one in attributes if one.namespaceURI not in (RDF, XMLNS, None)
            ]
        return sorted(found, key=lambda pair: -pair[0])

    def adopt(self, found: Property) -> None:
        """Move a property here from another packet: an element with the prefixes declared above it, or an attribute."""
        if isinstance(found, minidom.Attr):
            element = self._document.createElementNS(found.namespaceURI, found.name)
            element.setAttributeNS(XMLNS, f"xmlns:{found.name.split(':')[0]}", found.namespaceURI or "")
            element.appendChild(self._document.createTextNode(found.value))
            if found.ownerElement is not None:
                found.ownerElement.removeAttributeNode(found)
        else:
            element = _with_prefixes(found)
        self._target().appendChild(element)  # takes an element out of where it stood

    def _target(self) -> minidom.Element:
        descriptions = self._descriptions()
        if descriptions:
            return descriptions[0]
        made = self._element(self._rdf, "rdf:Description")
        made.setAttributeNS(RDF, "rdf:about", "")
        return made

    def _element(self, parent: minidom.Element, name: str) -> minidom.Element:
        """A new child; its namespace is declared on itself, so the packet's own prefixes cannot clash."""
        space, _ = _expanded(name)
        element = self._document.createElementNS(space, name)
        element.setAttributeNS(XMLNS, f"xmlns:{name.split(':')[0]}", space)
        parent.appendChild(element)
        return element

    def to_bytes(self, *, wrapped: bool = True) -> bytes:
        """The packet in UTF-8, wrapped in processing instructions as files carry it, or bare."""
        root = self._document.documentElement
        words = root.toxml() if root is not None else ""
        return (_HEAD + words + _TAIL if wrapped else words).encode("utf-8")


def xmp_value(packet: bytes | None, *names: str) -> str:
    """The words of the first of these properties that a packet has; empty where it has none, or cannot be read."""
    try:
        tree = XmpPacket(packet)
    except XmpError:
        return ""
    return next((words for name in names if (words := tree.get(name).strip())), "")


def xmp_values(packet: bytes | None, name: str) -> tuple[str, ...]:
    """The words of every item of an array property; empty where a packet has it not, or cannot be read."""
    try:
        return XmpPacket(packet).get_list(name)
    except XmpError:
        return ()


def _decoded(packet: bytes) -> str:
    """The packet's text from its root element on, without processing instructions around it."""
    if packet[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"
    else:
        encoding = "utf-16-le" if packet[1:2] == b"\0" else "utf-16-be" if packet[:1] == b"\0" else "utf-8-sig"
    try:
        text = packet.decode(encoding)
    except UnicodeDecodeError as error:
        raise XmpError("not the text it should be") from error
    return _DECLARATION.sub("", text.strip("\0 \t\r\n\ufeff"))


def _parsed(text: str) -> minidom.Document:
    try:
        document: minidom.Document = guarded.parseString(text, forbid_dtd=True)
    except (ExpatError, DefusedXmlException, ValueError, RecursionError) as error:
        raise XmpError("not safe, well-formed XML") from error
    _check_depth(document)
    return document


def _check_depth(document: minidom.Document) -> None:
    level: list[minidom.Node] = [document]
    for _ in range(_DEEPEST):
        level = [child for node in level for child in node.childNodes if child.childNodes]
        if not level:
            return
    raise XmpError("nested too deep")


def _with_prefixes(element: minidom.Element) -> minidom.Element:
    """The element with the prefixes that are declared above it declared on itself."""
    above = element.parentNode
    while isinstance(above, minidom.Element):
        for name, value in above.attributes.items():
            if name.startswith("xmlns:") and not element.hasAttribute(name):
                element.setAttributeNS(XMLNS, name, value)
        above = above.parentNode
    return element


def _expanded(name: str) -> tuple[str, str]:
    prefix, local = name.split(":")
    return (RDF if prefix == "rdf" else PREFIXES[prefix]), local


def _elements(node: minidom.Node) -> Iterator[minidom.Element]:
    return (child for child in node.childNodes if isinstance(child, minidom.Element))


def _list_items(node: minidom.Node) -> list[minidom.Element]:
    return list(node.getElementsByTagNameNS(RDF, "li")) if isinstance(node, minidom.Element) else []


def _words(element: minidom.Node) -> str:
    return "".join(child.data for child in element.childNodes if isinstance(child, minidom.Text))


def _set_words(document: minidom.Document, element: minidom.Element, words: str) -> None:
    while element.firstChild is not None:
        element.removeChild(element.firstChild)
    element.appendChild(document.createTextNode(_printable(words)))


def _ending_in(words: str, sentence: str) -> str:
    words = words.rstrip()
    return words if words.endswith(sentence) else f"{words}{full_stop(words)} {sentence}".strip()


def _printable(words: str) -> str:
    """Without characters that XML cannot hold (a file name may have any)."""
    return _NOT_XML.sub("\ufffd", words)
