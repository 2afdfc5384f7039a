"""An archive as its raw bytes: of each entry the record, the line of the directory, the content."""

import struct
import zlib
from dataclasses import dataclass

SIGNATURES = (b"PK\3\4", b"PK\1\2", b"PK\5\6")


@dataclass
class Record:
    name: str
    #: From the local header to the next one: header, data, sizes behind it, bytes of no entry.
    bytes: bytes
    #: Of the directory, its offset taken out.
    line: bytes
    content: bytes
    offset: int

    @property
    def kept_facts(self):
        """What stays when the content is another: its maker, time, attributes, comment, name."""
        (maker,) = struct.unpack_from("<H", self.line, 4)
        stamp = self.line[12:16]
        lengths = struct.unpack_from("<3H", self.line, 28)
        comment = self.line[46 + lengths[0] + lengths[1] :]
        return maker, stamp, self.line[36:42], comment, self.line[46 : 46 + lengths[0]]


class Archive:
    def __init__(self, data):
        end = data.rindex(SIGNATURES[2])
        count, _, start, length = struct.unpack_from("<H2IH", data, end + 10)
        self.tail = data[end + 20 :]
        self.records = []
        lines, place = [], start
        for _ in range(count):
            line, offset, facts = directory_line(data, place)
            lines.append((line, offset, facts))
            place += len(line)
        offsets = sorted(offset for _, offset, _ in lines) + [start]
        self.head = data[: offsets[0]]
        self.order = [number for number, _ in sorted(enumerate(lines), key=lambda item: item[1][1])]
        for line, offset, (method, packed, name) in lines:
            record = data[offset : offsets[offsets.index(offset) + 1]]
            assert record[:4] == SIGNATURES[0], name
            lengths = struct.unpack_from("<2H", record, 26)
            begin = 30 + sum(lengths)
            content = record[begin : begin + packed]
            if method == 8:
                content = zlib.decompress(content, -15)
            self.records.append(Record(name, record, line, content, offset))

    @property
    def names(self):
        return [record.name for record in self.records]

    def content(self, name):
        return next(record.content for record in self.records if record.name == name)


def directory_line(data, place):
    """The line with its offset (also that in a Zip64 field) made zero; the offset; other facts."""
    assert data[place : place + 4] == SIGNATURES[1]
    (method,) = struct.unpack_from("<H", data, place + 10)
    packed, size, name_length, extra_length, comment_length = struct.unpack_from(
        "<2I3H", data, place + 20
    )
    (offset,) = struct.unpack_from("<I", data, place + 42)
    line = bytearray(data[place : place + 46 + name_length + extra_length + comment_length])
    line[42:46] = b"\0\0\0\0"
    name = bytes(line[46 : 46 + name_length]).decode("utf-8")
    field, end = 46 + name_length, 46 + name_length + extra_length
    while field + 4 <= end:
        kind, length = struct.unpack_from("<2H", line, field)
        if kind == 1:
            inside = field + 4
            if size == 0xFFFFFFFF:
                inside += 8
            if packed == 0xFFFFFFFF:
                (packed,) = struct.unpack_from("<Q", line, inside)
                inside += 8
            if offset == 0xFFFFFFFF:
                (offset,) = struct.unpack_from("<Q", line, inside)
                line[inside : inside + 8] = b"\0" * 8
        field += 4 + length
    return bytes(line), offset, (method, packed, name)


def differences(before, after, may_change, may_go):
    """How two archives differ beyond the contents of some parts, and parts that may go."""
    names = [name for name in before.names if name in after.names or name not in may_go]
    if after.names != names:
        yield f"archive: entries are {after.names}, should be {names}"
        return
    for archive in (before, after):
        if len(set(archive.names)) != len(archive.names):
            yield "archive: a name twice"
            return
    if before.tail != after.tail:
        yield "archive: its comment or what stands behind the end has changed"
    if before.head != after.head:
        yield "archive: what stands before the first entry has changed"
    places = [[archive.names[number] for number in archive.order] for archive in (before, after)]
    if [name for name in places[0] if name in names] != places[1]:
        yield "archive: records lie in another order"
    old = {record.name: record for record in before.records}
    for record in after.records:
        was = old[record.name]
        if record.content != was.content:
            if record.name not in may_change:
                yield f"archive: {record.name} has changed"
            elif record.kept_facts != was.kept_facts:
                yield f"archive: time, attributes or comment of {record.name} have changed"
        elif record.bytes != was.bytes or record.line != was.line:
            yield f"archive: {record.name} has the same content and another record"


def rewritten(data, contents):
    """The archive with the contents of these entries replaced, all else as it lies. For a mock."""
    archive = Archive(data)
    out, lines = bytearray(archive.head), {}
    for number in archive.order:
        record = archive.records[number]
        line = bytearray(record.line)
        struct.pack_into("<I", line, 42, len(out))
        raw = record.bytes
        if record.name in contents:
            content = contents[record.name]
            packer = zlib.compressobj(6, zlib.DEFLATED, -15)
            packed = packer.compress(content) + packer.flush()
            facts = struct.pack("<3I", zlib.crc32(content), len(packed), len(content))
            line[8:12] = struct.pack("<2H", 0, 8)
            line[16:28] = facts
            name_length = struct.unpack_from("<H", raw, 26)[0]
            raw = (
                raw[:6]
                + struct.pack("<2H", 0, 8)
                + raw[10:14]
                + facts
                + struct.pack("<2H", name_length, 0)
                + raw[30 : 30 + name_length]
                + packed
            )
        out += raw
        lines[number] = bytes(line)
    start = len(out)
    for number in range(len(lines)):
        out += lines[number]
    end = struct.pack(
        "<4s4H2I", SIGNATURES[2], 0, 0, len(lines), len(lines), len(out) - start, start
    )
    return bytes(out + end + archive.tail)
