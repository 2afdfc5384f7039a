"""Writes an archive with each of its oddities chosen, and always the same bytes."""

import struct
import zlib
from dataclasses import dataclass, field

# 1 January 2022, 08:30:10.
DATE = (2022 - 1980) << 9 | 1 << 5 | 1
TIME = 8 << 11 | 30 << 5 | 5


@dataclass
class Entry:
    name: str
    content: bytes
    stored: bool = False
    #: Sizes and checksum stand behind the data, as programs write them that stream.
    described: bool = False
    zip64: bool = False
    raw_name: bytes = None
    local_extra: bytes = b""
    extra: bytes = b""
    comment: bytes = b""
    attributes: int = 0
    #: Bytes of no entry before this one.
    gap: bytes = b""
    date: int = DATE
    level: int = 6


@dataclass
class Record:
    entry: Entry
    offset: int
    size: int
    packed: int
    checksum: int
    flags: int = 0
    method: int = 8
    name: bytes = field(default=b"")


def deflated(content, level):
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


def archive(entries, comment=b"", trailing=b"", leading=b""):
    out = bytearray(leading)
    records = []
    for entry in entries:
        out += entry.gap
        records.append(local(entry, out))
    start = len(out)
    for record in records:
        central(record, out)
    size = len(out) - start
    out += struct.pack(
        "<4s4H2IH", b"PK\5\6", 0, 0, len(records), len(records), size, start, len(comment)
    )
    return bytes(out + comment + trailing)


def local(entry, out):
    name = entry.raw_name or entry.name.encode("utf-8")
    data = entry.content if entry.stored else deflated(entry.content, entry.level)
    flags = (8 if entry.described else 0) | (0 if name.isascii() else 0x800)
    record = Record(
        entry,
        len(out),
        len(entry.content),
        len(data),
        zlib.crc32(entry.content),
        flags,
        0 if entry.stored else 8,
        name,
    )
    seen = (0, 0, 0) if entry.described else (record.checksum, record.packed, record.size)
    extra = entry.local_extra
    if entry.zip64:
        sizes = (0, 0) if entry.described else (record.size, record.packed)
        extra = struct.pack("<2H2Q", 1, 16, *sizes) + extra
        seen = (seen[0], 0xFFFFFFFF, 0xFFFFFFFF)
    version = 45 if entry.zip64 else 20
    out += struct.pack(
        "<4s5H3I2H",
        b"PK\3\4",
        version,
        flags,
        record.method,
        TIME,
        entry.date,
        *seen,
        len(name),
        len(extra)
    )
    out += name + extra + data
    if entry.described:
        sizes = "<4sI2Q" if entry.zip64 else "<4s3I"
        out += struct.pack(sizes, b"PK\7\x08", record.checksum, record.packed, record.size)
    return record


def central(record, out):
    entry = record.entry
    extra, sizes = entry.extra, (record.packed, record.size)
    if entry.zip64:
        extra = struct.pack("<2H2Q", 1, 16, record.size, record.packed) + extra
        sizes = (0xFFFFFFFF, 0xFFFFFFFF)
    version = 45 if entry.zip64 else 20
    out += struct.pack(
        "<4s6H3I5H2I",
        b"PK\1\2",
        3 << 8 | version,
        version,
        record.flags,
        record.method,
        TIME,
        entry.date,
        record.checksum,
        *sizes,
        len(record.name),
        len(extra),
        len(entry.comment),
        0,
        0,
        entry.attributes,
        record.offset
    )
    out += record.name + extra + entry.comment
