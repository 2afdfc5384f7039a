"""The smallest pictures and other files that workbooks carry, byte by byte."""

import struct
import zlib


def png(color=(0, 128, 0), size=8):
    def chunk(kind, data):
        body = kind + data
        return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))

    rows = (b"\0" + bytes(color) * size) * size
    header = struct.pack(">2I5B", size, size, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def jpeg():
    """Eight by eight grey dots: one table of each kind, one code of one bit in each."""

    def segment(mark, data):
        return struct.pack(">BBH", 0xFF, mark, len(data) + 2) + data

    one_code = bytes([1] + [0] * 15) + b"\0"
    return (
        b"\xff\xd8"
        + segment(0xE0, b"JFIF\0\1\1\1\0\x60\0\x60\0\0")
        + segment(0xDB, b"\0" + bytes([1]) * 64)
        + segment(0xC0, struct.pack(">BHHB3B", 8, 8, 8, 1, 1, 0x11, 0))
        + segment(0xC4, b"\x00" + one_code)
        + segment(0xC4, b"\x10" + one_code)
        + segment(0xDA, b"\1\1\0\0\x3f\0")
        + b"\x3f"
        + b"\xff\xd9"
    )


def gif():
    comment = b"!\xfe\x10" + b"small and legal." + b"\0"
    return b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff" + comment + b",\0\0\0\0\1\0\1\0\0\2\2D\1\0;"


def printer_settings():
    """What a driver of a printer saves: the head of a DEVMODE and bytes that only it knows."""
    name = "HP LaserJet P2035".encode("utf-16-le").ljust(64, b"\0")
    head = struct.pack("<4H2I", 0x0401, 0x0600, 220, 64, 0x0000FF00, 0)
    return name + head + bytes(range(256))
