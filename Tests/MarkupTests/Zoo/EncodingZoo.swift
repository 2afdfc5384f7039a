internal import Markup

/// Bytes and the characters they stand for.
let encodingZoo: [ZooAnimal] = [
  ZooAnimal("UTF-8 without a mark", "<a>Sở Nội vụ</a>", "<a>‹Sở Nội vụ›</>"),
  ZooAnimal("UTF-8 with a mark", "<a>Sở Nội vụ</a>", as: .utf8Marked, "<a>‹Sở Nội vụ›</>"),
  ZooAnimal("UTF-16 LE with a mark", "<a>Sở</a>", as: .utf16LEMarked, "<a>‹Sở›</>"),
  ZooAnimal("UTF-16 BE with a mark", "<a>Sở</a>", as: .utf16BEMarked, "<a>‹Sở›</>"),
  ZooAnimal("UTF-16 LE without a mark", "<a>Sở</a>", as: .utf16LE, "<a>‹Sở›</>"),
  ZooAnimal("UTF-16 BE without a mark", "<a>Sở</a>", as: .utf16BE, "<a>‹Sở›</>"),
  ZooAnimal("a pair of surrogates", "<a>𠀀😀</a>", as: .utf16LEMarked, "<a>‹𠀀😀›</>"),
  ZooAnimal(
    "pairs at both ends of their range", "<a>𐀀\u{10FFFD}</a>", as: .utf16BE, "<a>‹𐀀\u{10FFFD}›</>"),
  ZooAnimal("characters of one to four bytes", "<a>ađạ😀</a>", "<a>‹ađạ😀›</>"),
  ZooAnimal(
    "the last characters before the surrogates", "<a>\u{D7FF}\u{E000}</a>",
    "<a>‹\u{D7FF}\u{E000}›</>"),
  ZooAnimal("a mark in the middle of text", "<a>\u{FEFF}x</a>", "<a>‹\u{FEFF}x›</>"),
  ZooAnimal("the replacement character", "<a>\u{FFFD}</a>", "<a>‹\u{FFFD}›</>"),
  ZooAnimal(
    "half-width forms, which begin like a noncharacter", "<a b='ｱ'>！</a>", "<a b=‹ｱ›>‹！›</>"),
  ZooAnimal("delete and C1 controls", "<a>\u{7F}\u{85}\u{9F}</a>", "<a>‹\u{7F}\u{85}\u{9F}›</>"),
  ZooAnimal("line separator, which ends no line here", "<a>\u{2028}</a>", "<a>‹\u{2028}›</>"),

  ZooAnimal("UTF-8 declared and true", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a/>", "<a></>"),
  ZooAnimal("utf-8 in small letters", "<?xml version='1.0' encoding='utf-8'?><a/>", "<a></>"),
  ZooAnimal("US-ASCII declared", "<?xml version='1.0' encoding='US-ASCII'?><a/>", "<a></>"),
  ZooAnimal(
    "UTF-16 declared and true", "<?xml version='1.0' encoding='UTF-16'?><a/>", as: .utf16LEMarked,
    "<a></>"),
  ZooAnimal(
    "UTF-16LE declared and true", "<?xml version='1.0' encoding='UTF-16LE'?><a/>", as: .utf16LE,
    "<a></>"),
  ZooAnimal(
    "UTF-8 declared over UTF-16", "<?xml version='1.0' encoding='UTF-8'?><a/>", as: .utf16BEMarked,
    "<a></>"),
  ZooAnimal(
    "UTF-16 declared over UTF-8", "☞<?xml version='1.0' encoding='UTF-16'?><a/>",
    refused: .encoding("UTF-16")),
  ZooAnimal(
    "UTF-16BE declared over UTF-16 LE", "☞<?xml version='1.0' encoding='UTF-16BE'?><a/>",
    as: .utf16LEMarked, refused: .encoding("UTF-16BE")),
  ZooAnimal(
    "an encoding for Vietnamese of old", "☞<?xml version='1.0' encoding='windows-1258'?><a/>",
    refused: .encoding("windows-1258")),
  ZooAnimal(
    "an old encoding whose bytes are no UTF-8",
    bytes: bytes("<?xml version='1.0' encoding='TCVN-5712'?><a>", 0xB5, "</a>"),
    refused: .encoding("TCVN-5712"), at: 0),
  ZooAnimal(
    "an old encoding with such bytes in the very first tag",
    bytes: bytes("<?xml version='1.0' encoding='TCVN-5712'?><a b='", 0xB5, "'/>"),
    refused: .encoding("TCVN-5712"), at: 0),
  ZooAnimal(
    "an encoding behind a mark", "☞<?xml version='1.0' encoding='latin1'?><a/>", as: .utf8Marked,
    refused: .encoding("latin1")),
  ZooAnimal(
    "UTF-32 LE with a mark", bytes: [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], refused: .encoding("UTF-32"),
    at: 0),
  ZooAnimal(
    "UTF-32 BE with a mark", bytes: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x3C], refused: .encoding("UTF-32"),
    at: 0),
  ZooAnimal(
    "UTF-32 LE without a mark", bytes: [0x3C, 0, 0, 0, 0x61, 0, 0, 0], refused: .encoding("UTF-32"),
    at: 0),
  ZooAnimal(
    "UTF-32 BE without a mark", bytes: [0, 0, 0, 0x3C, 0, 0, 0, 0x61], refused: .encoding("UTF-32"),
    at: 0),

  ZooAnimal(
    "a byte that no UTF-8 has", bytes: bytes("<a>", 0xFF, "</a>"), refused: .notUTF8, at: 3),
  ZooAnimal(
    "such a byte behind a mark", bytes: bytes(0xEF, 0xBB, 0xBF, "<a>", 0xFF, "</a>"),
    refused: .notUTF8, at: 6),
  ZooAnimal(
    "such a byte in a value", bytes: bytes("<a b='", 0xFE, "'/>"), refused: .notUTF8, at: 6),
  ZooAnimal("such a byte in a name", bytes: bytes("<a", 0xC3, "/>"), refused: .notUTF8, at: 2),
  ZooAnimal(
    "such a byte in a comment", bytes: bytes("<!--", 0x80, "--><a/>"), refused: .notUTF8, at: 4),
  ZooAnimal(
    "such a byte behind the document", bytes: bytes("<a/>", 0xFF), refused: .notUTF8, at: 4),
  ZooAnimal(
    "an overlong blank of two bytes", bytes: bytes("<a>", 0xC0, 0xA0, "</a>"), refused: .notUTF8,
    at: 3),
  ZooAnimal(
    "an overlong slash of three bytes", bytes: bytes("<a>", 0xE0, 0x80, 0xAF, "</a>"),
    refused: .notUTF8, at: 3),
  ZooAnimal(
    "an overlong slash of four bytes", bytes: bytes("<a>", 0xF0, 0x80, 0x80, 0xAF, "</a>"),
    refused: .notUTF8, at: 3),
  ZooAnimal(
    "a surrogate as three bytes", bytes: bytes("<a>", 0xED, 0xA0, 0x80, "</a>"), refused: .notUTF8,
    at: 3),
  ZooAnimal(
    "a pair of surrogates as six bytes",
    bytes: bytes("<a>x", 0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80, "</a>"), refused: .notUTF8, at: 4),
  ZooAnimal(
    "a character beyond U+10FFFF", bytes: bytes("<a>", 0xF4, 0x90, 0x80, 0x80, "</a>"),
    refused: .notUTF8, at: 3),
  ZooAnimal(
    "a lead byte of five", bytes: bytes("<a>", 0xF8, 0x88, 0x80, 0x80, 0x80, "</a>"),
    refused: .notUTF8, at: 3),
  ZooAnimal(
    "a character cut before a tag", bytes: bytes("<a>", 0xE1, 0xBB, "</a>"), refused: .notUTF8,
    at: 3),
  ZooAnimal(
    "a character cut by the end", bytes: bytes("<a>x", 0xE1, 0xBB), refused: .notUTF8, at: 4),
  ZooAnimal(
    "a continuation byte alone", bytes: bytes("<a>ạ", 0xBB, "</a>"), refused: .notUTF8, at: 6),
  ZooAnimal("a mark alone", bytes: [0xEF, 0xBB, 0xBF], refused: .empty, at: 3),
  ZooAnimal("a mark alone in UTF-16", bytes: [0xFF, 0xFE], refused: .empty, at: 2),
  ZooAnimal("half a mark", bytes: [0xEF, 0xBB], refused: .notUTF8, at: 0),

  ZooAnimal(
    "a high surrogate alone", bytes: [0xFE, 0xFF, 0, 0x3C, 0, 0x61, 0, 0x3E, 0xD8, 0x3D, 0, 0x3C],
    refused: .notUTF16, at: 8),
  ZooAnimal(
    "a low surrogate alone", bytes: [0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x3E, 0, 0x00, 0xDE],
    refused: .notUTF16, at: 8),
  ZooAnimal(
    "two high surrogates", bytes: [0x3C, 0, 0x61, 0, 0x3E, 0, 0x3D, 0xD8, 0x3D, 0xD8],
    refused: .notUTF16, at: 6),
  ZooAnimal(
    "a high surrogate at the end", bytes: [0x3C, 0, 0x61, 0, 0x3E, 0, 0x3D, 0xD8],
    refused: .notUTF16, at: 6),
  ZooAnimal(
    "half a unit at the end", bytes: [0xFF, 0xFE, 0x3C, 0, 0x61, 0, 0x3E], refused: .notUTF16, at: 6
  ),
  ZooAnimal(
    "a wrong tag in UTF-16, its place in stored bytes", "<a>😀đ☞</b></a>", as: .utf16LEMarked,
    refused: .mismatchedEnd(expected: "a", found: "b")),
  ZooAnimal(
    "a wrong tag behind a mark", "<a>☞</b></a>", as: .utf8Marked,
    refused: .mismatchedEnd(expected: "a", found: "b")),

  ZooAnimal("U+FFFE in text", "<a>☞\u{FFFE}</a>", refused: .forbiddenCharacter(0xFFFE)),
  ZooAnimal("U+FFFF in text", "<a>x☞\u{FFFF}</a>", refused: .forbiddenCharacter(0xFFFF)),
  ZooAnimal("U+FFFE in a value", "<a b='☞\u{FFFE}'/>", refused: .forbiddenCharacter(0xFFFE)),
  ZooAnimal("U+FFFF in a comment", "<!--☞\u{FFFF}--><a/>", refused: .forbiddenCharacter(0xFFFF)),
  ZooAnimal(
    "U+FFFF in CDATA", "<a><![CDATA[☞\u{FFFF}]]></a>", refused: .forbiddenCharacter(0xFFFF)),
  ZooAnimal(
    "U+FFFF in an instruction", "<?p ☞\u{FFFF}?><a/>", refused: .forbiddenCharacter(0xFFFF)),
  ZooAnimal(
    "U+FFFE in UTF-16", "<a>☞\u{FFFE}</a>", as: .utf16BEMarked, refused: .forbiddenCharacter(0xFFFE)
  ),
  ZooAnimal("U+1FFFE, which XML allows", "<a>\u{1FFFE}</a>", "<a>‹\u{1FFFE}›</>"),
  ZooAnimal("U+FDD0, which XML allows", "<a>\(fdd0)</a>", "<a>‹\(fdd0)›</>"),
  ZooAnimal("NUL in text", "<a>☞\0</a>", refused: .forbiddenCharacter(0)),
  ZooAnimal("a control character in text", "<a>x☞\u{1}</a>", refused: .forbiddenCharacter(1)),
  ZooAnimal("a vertical tab in a value", "<a b='x☞\u{B}'/>", refused: .forbiddenCharacter(0xB)),
  ZooAnimal("escape in a comment", "<!-- ☞\u{1B} --><a/>", refused: .forbiddenCharacter(0x1B)),
  ZooAnimal("a form feed in an instruction", "<?p ☞\u{C}?><a/>", refused: .forbiddenCharacter(0xC)),
  ZooAnimal(
    "unit separator in CDATA", "<a><![CDATA[☞\u{1F}]]></a>", refused: .forbiddenCharacter(0x1F)),
  ZooAnimal("NUL in a tag", "<a☞\0/>", refused: .forbiddenCharacter(0)),
]

/// Swift does not let this one be written in a literal.
private let fdd0 = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
