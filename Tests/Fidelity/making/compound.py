"""Writes a compound file: the old container of embedded objects and of macros."""

import struct

END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
NONE = 0xFFFFFFFF
SECTOR, SMALL, LARGE = 512, 64, 4096


def chains(lengths, unit):
    """Where each run of bytes begins, and the table in which each unit names the next one."""
    table, starts = [], []
    for length in lengths:
        count = -(-length // unit)
        starts.append(len(table) if count else END)
        table += [len(table) + index + 1 for index in range(count)]
        if count:
            table[-1] = END
    return starts, table


def padded(data, unit, fill=b"\0"):
    return data + fill * (-len(data) % unit)


def compound(tree):
    """`tree`: names with bytes (a stream) or with another tree (a storage). Small streams only."""
    nodes = [["Root Entry", 5, b"", NONE, NONE, NONE]]

    def place(children, parent):
        # Siblings in a chain to the right, in the order that the format asks for.
        names = sorted(children, key=lambda name: (len(name), name.upper()))
        indexes = []
        for name in names:
            indexes.append(len(nodes))
            leaf = isinstance(children[name], bytes)
            nodes.append(
                [name, 2 if leaf else 1, children[name] if leaf else b"", NONE, NONE, NONE]
            )
            if leaf:
                assert len(children[name]) < LARGE, name
            else:
                place(children[name], indexes[-1])
        for left, right in zip(indexes, indexes[1:]):
            nodes[left][4] = right
        nodes[parent][5] = indexes[0] if indexes else NONE

    place(tree, 0)
    starts, small_table = chains([len(node[2]) for node in nodes], SMALL)
    small = b"".join(padded(node[2], SMALL) for node in nodes)
    small_fat = padded(struct.pack(f"<{len(small_table)}I", *small_table), SECTOR, b"\xff")
    directory = bytearray()
    pieces = [small, small_fat, b"\0" * (128 * (-(-len(nodes) // 4) * 4))]
    places, table = chains([len(piece) for piece in pieces], SECTOR)
    for index, (name, kind, data, left, right, child) in enumerate(nodes):
        start = places[0] if index == 0 else starts[index] if data else 0
        size = len(small) if index == 0 else len(data)
        text = name.encode("utf-16-le")
        directory += struct.pack(
            "<64sHBB3I16sI2QIQ",
            text,
            len(text) + 2,
            kind,
            1,
            left,
            right,
            child,
            b"",
            0,
            0,
            0,
            start,
            size,
        )
    empty = struct.pack("<64sHBB3I36sIQ", b"", 0, 0, 1, NONE, NONE, NONE, b"", 0, 0)
    directory += empty * (-len(nodes) % 4)
    pieces[2] = bytes(directory)
    fat_place = len(table)
    table.append(FAT)
    assert len(table) <= 128
    fat = struct.pack(f"<{len(table)}I", *table).ljust(SECTOR, b"\xff")
    header = struct.pack(
        "<8s16s6H11I",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        0,
        0,
        1,
        places[2],
        0,
        LARGE,
        places[1],
        len(small_fat) // SECTOR,
        END,
        0,
        fat_place,
    )
    header = header.ljust(SECTOR, b"\xff")
    return header + b"".join(padded(piece, SECTOR) for piece in pieces) + fat


def compressed(data):
    """The container in which macros lie, with chunks that say "as it is" for each eight letters."""
    out = bytearray(b"\1")
    for start in range(0, len(data), 3600):
        chunk = bytearray()
        part = data[start : start + 3600]
        for place in range(0, len(part), 8):
            chunk += b"\0" + part[place : place + 8]
        out += struct.pack("<H", (len(chunk) + 2 - 3) | 0xB000) + chunk
    return bytes(out)


def macros():
    """A project with one module, as Excel keeps it in `vbaProject.bin`."""
    code = b'Attribute VB_Name = "Module1"\r\nSub Chao()\r\n  MsgBox "CCHC"\r\nEnd Sub\r\n'

    def record(kind, data):
        return struct.pack("<HI", kind, len(data)) + data

    module = (
        record(0x19, b"Module1")
        + record(0x1A, b"Module1")
        + record(0x32, "Module1".encode("utf-16-le"))
        + record(0x1C, b"")
        + record(0x48, b"")
        + record(0x31, struct.pack("<I", 0))
        + record(0x1E, struct.pack("<I", 0))
        + record(0x2C, b"\xff\xff")
        + record(0x21, b"")
        + record(0x2B, b"")
    )
    directory = (
        record(1, struct.pack("<I", 1))
        + record(2, struct.pack("<I", 0x409))
        + record(0x14, struct.pack("<I", 0x409))
        + record(3, struct.pack("<H", 1252))
        + record(4, b"VBAProject")
        + record(5, b"")
        + record(0x40, b"")
        + record(6, b"")
        + record(0x3D, b"")
        + record(7, struct.pack("<I", 0))
        + record(8, struct.pack("<I", 0))
        + struct.pack("<HIIH", 9, 4, 1, 1)
        + record(0xC, b"")
        + record(0x3C, b"")
        + record(0xF, struct.pack("<H", 1))
        + record(0x13, b"\xff\xff")
        + module
        + record(0x10, b"")
    )
    project = (
        b'ID="{00000000-0000-0000-0000-000000000000}"\r\nModule=Module1\r\n'
        b'Name="VBAProject"\r\n'
    )
    return compound(
        {
            "PROJECT": project,
            "VBA": {
                "dir": compressed(directory),
                "_VBA_PROJECT": b"\xcc\x61\xff\xff\0\0\0",
                "Module1": compressed(code),
            },
        }
    )
