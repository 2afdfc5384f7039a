"""What libxml2 makes of XML documents: libxml_events.py INPUT OUTPUT URI...

INPUT holds documents, each behind its length in four bytes, big-endian. OUTPUT gets one line for
each: "+" and its events as Tests/MarkupTests/Outcome.swift writes them, or "-" and why it is
refused. A namespace is written as its place among the URIs given, from 1; a document with any
other namespace gets "?" and no events.
"""

import struct
import sys

from lxml import etree

XML_URI = "http://www.w3.org/XML/1998/namespace"


class Unlisted(Exception):
    pass


def name(tag, numbers):
    uri, _, local = tag[1:].rpartition("}") if tag[0] == "{" else ("", "", tag)
    if uri == XML_URI:
        return "xml:" + local
    if not uri:
        return local
    if uri not in numbers:
        raise Unlisted
    return "%d:%s" % (numbers[uri], local)


def visible(text):
    return text.replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")


def events(root, numbers):
    line = []
    # Text before, between and behind children is joined as the reader's pieces are.
    for step, element in etree.iterwalk(root, events=("start", "end")):
        if step == "start":
            line.append("<" + name(element.tag, numbers))
            for key, value in element.attrib.items():
                line.append(" %s=‹%s›" % (name(key, numbers), visible(value)))
            line.append(">")
            if element.text:
                line.append("‹%s›" % visible(element.text))
        else:
            line.append("</>")
            if element is not root and element.tail:
                line.append("‹%s›" % visible(element.tail))
    return "".join(line)


def answer(document, numbers):
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(document, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        return "-" + visible(str(error))
    # A DOCTYPE may leave references to its entities in the tree, which are no elements.
    if root.getroottree().docinfo.doctype:
        return "?DOCTYPE"
    try:
        return "+" + events(root, numbers)
    except Unlisted:
        return "?"


def main():
    numbers = {uri: place for place, uri in enumerate(sys.argv[3:], 1)}
    with open(sys.argv[1], "rb") as source, open(sys.argv[2], "wb") as target:
        while head := source.read(4):
            (length,) = struct.unpack(">I", head)
            target.write(answer(source.read(length), numbers).encode() + b"\n")


main()
