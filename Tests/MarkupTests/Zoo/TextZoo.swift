internal import Markup

/// Text, references, CDATA, comments, instructions.
let textZoo: [ZooAnimal] = [
  ZooAnimal("a carriage return and a line feed in text", "<a>1\r\n2</a>", "<a>‹1\\n2›</>"),
  ZooAnimal("a carriage return alone in text", "<a>1\r2\r</a>", "<a>‹1\\n2\\n›</>"),
  ZooAnimal("two carriage returns and a line feed", "<a>\r\r\n</a>", "<a>‹\\n\\n›</>"),
  ZooAnimal("a line feed and a carriage return", "<a>\n\r</a>", "<a>‹\\n\\n›</>"),
  ZooAnimal("a line feed and a tab in text", "<a>\n\t</a>", "<a>‹\\n\\t›</>"),
  ZooAnimal("a carriage return at the end of a piece", "<a>x\r<!---->\ny</a>", "<a>‹x\\n\\ny›</>"),
  ZooAnimal("line ends in a value", "<a b='1\r\n2\r3\n4\t5'/>", "<a b=‹1 2 3 4 5›></>"),
  ZooAnimal("line ends in CDATA", "<a><![CDATA[1\r\n2\r3]]></a>", "<a>‹1\\n2\\n3›</>"),
  ZooAnimal("a carriage return as a reference in text", "<a>&#13;&#xD;\n</a>", "<a>‹\\r\\r\\n›</>"),
  ZooAnimal(
    "white space as references in a value", "<a b='&#13;&#10;&#9;&#32;'/>", "<a b=‹\\r\\n\\t ›></>"),
  ZooAnimal(
    "a carriage return, then a line feed as a reference", "<a>\r&#10;</a>", "<a>‹\\n\\n›</>"),

  ZooAnimal("the five entities in text", "<a>&amp;&lt;&gt;&quot;&apos;</a>", "<a>‹&<>\"'›</>"),
  ZooAnimal(
    "the five entities in a value", "<a b='&amp;&lt;&gt;&quot;&apos;'/>", "<a b=‹&<>\"'›></>"),
  ZooAnimal("an entity that gives half an entity", "<a>&amp;lt;</a>", "<a>‹&lt;›</>"),
  ZooAnimal("a decimal reference", "<a>&#7909;</a>", "<a>‹ụ›</>"),
  ZooAnimal("hexadecimal references of both cases", "<a>&#x1EA1;&#x1ea1;</a>", "<a>‹ạạ›</>"),
  ZooAnimal(
    "references with leading zeroes", "<a b='&#00065;'>&#x000000041;</a>", "<a b=‹A›>‹A›</>"),
  ZooAnimal("a reference to the last character", "<a>&#x10FFFF;</a>", "<a>‹\u{10FFFF}›</>"),
  ZooAnimal("a reference beyond the last character", "<a>☞&#x110000;</a>", refused: .badReference),
  ZooAnimal("a reference that overflows 32 bits", "<a>☞&#4294967361;</a>", refused: .badReference),
  ZooAnimal(
    "a reference that overflows 64 bits", "<a>☞&#x10000000000000041;</a>", refused: .badReference),
  ZooAnimal("a reference to NUL", "<a>☞&#0;</a>", refused: .badReference),
  ZooAnimal("a reference to a control character", "<a>☞&#x1F;</a>", refused: .badReference),
  ZooAnimal("a reference to a surrogate", "<a>☞&#xD800;</a>", refused: .badReference),
  ZooAnimal(
    "a pair of surrogates as references", "<a>☞&#xD83D;&#xDE00;</a>", refused: .badReference),
  ZooAnimal("a reference to U+FFFE", "<a b='x☞&#xFFFE;'/>", refused: .badReference),
  ZooAnimal("a reference to delete", "<a>&#127;</a>", "<a>‹\u{7F}›</>"),
  ZooAnimal("a reference without digits", "<a>☞&#;</a>", refused: .badReference),
  ZooAnimal("a hexadecimal reference without digits", "<a>☞&#x;</a>", refused: .badReference),
  ZooAnimal("an upper-case X", "<a>☞&#X41;</a>", refused: .badReference),
  ZooAnimal("a hexadecimal digit in a decimal reference", "<a>☞&#4A;</a>", refused: .badReference),
  ZooAnimal("a sign in a reference", "<a>☞&#+65;</a>", refused: .badReference),
  ZooAnimal("a blank in a reference", "<a>☞&#65 ;</a>", refused: .badReference),
  ZooAnimal("a reference without its semicolon", "<a>x ☞&amp x</a>", refused: .badReference),
  ZooAnimal("an ampersand alone", "<a>Bưu chính ☞& viễn thông</a>", refused: .badReference),
  ZooAnimal("an ampersand before a tag", "<a>☞&</a>", refused: .badReference),
  ZooAnimal("an ampersand before a semicolon", "<a>☞&;</a>", refused: .badReference),
  ZooAnimal("an ampersand that ends the document", "<a>☞&", refused: .endsEarly),
  ZooAnimal("an unknown entity", "<a>☞&nbsp;</a>", refused: .badReference),
  ZooAnimal("an entity in upper case", "<a>☞&AMP;</a>", refused: .badReference),
  ZooAnimal("an entity with one letter too many", "<a>☞&quott;</a>", refused: .badReference),
  ZooAnimal("an unknown entity in a value", "<a b='x☞&hellip;'/>", refused: .badReference),
  ZooAnimal("an ampersand alone in a value", "<a b='1 ☞& 2'/>", refused: .badReference),
  ZooAnimal("an ampersand that ends a value", "<a b='☞&'/>", refused: .badReference),
  ZooAnimal(
    "a wrong reference, then a forbidden character", "<a>☞&x; \u{1}</a>", refused: .badReference),
  ZooAnimal(
    "a forbidden character, then a wrong reference", "<a>☞\u{1} &x;</a>",
    refused: .forbiddenCharacter(1)),
  ZooAnimal("a wrong reference, then the end", "<a>☞&x; ", refused: .badReference),
  ZooAnimal(
    "a wrong reference in a value, then an unclosed one", "<a b='☞&x;' c='", refused: .badReference),
  ZooAnimal("a reference outside the root", "<a/>☞&#32;", refused: .contentOutsideRoot),

  ZooAnimal("`]]>` in text", "<a>x☞]]>y</a>", refused: .strayBrackets),
  ZooAnimal("three brackets", "<a>x]☞]]></a>", refused: .strayBrackets),
  ZooAnimal("brackets that close nothing", "<a>]x]]y] ]></a>", "<a>‹]x]]y] ]>›</>"),
  ZooAnimal("brackets before a tag", "<a>]]</a>", "<a>‹]]›</>"),
  ZooAnimal("`]]>` parted by a comment", "<a>]]<!---->></a>", "<a>‹]]>›</>"),
  ZooAnimal("`]]&gt;`", "<a>]]&gt;</a>", "<a>‹]]>›</>"),
  ZooAnimal("`]]>` in a value", "<a b=']]>'/>", "<a b=‹]]>›></>"),
  ZooAnimal("brackets that end the document", "<a>]☞", refused: .endsEarly),

  ZooAnimal(
    "CDATA pieces between text", "<a>1<![CDATA[<2>&amp;]]>3<![CDATA[4]]></a>", "<a>‹1<2>&amp;34›</>"
  ),
  ZooAnimal("empty CDATA", "<a><![CDATA[]]></a>", "<a></>"),
  ZooAnimal("CDATA in CDATA", "<a><![CDATA[<![CDATA[]]></a>", "<a>‹<![CDATA[›</>"),
  ZooAnimal("CDATA that ends in brackets", "<a><![CDATA[]]]]></a>", "<a>‹]]›</>"),
  ZooAnimal("`]]>` written as two CDATA", "<a><![CDATA[]]]]><![CDATA[>]]></a>", "<a>‹]]>›</>"),
  ZooAnimal("CDATA before the root", "☞<![CDATA[x]]><a/>", refused: .contentOutsideRoot),
  ZooAnimal("CDATA behind the root", "<a/>☞<![CDATA[]]>", refused: .contentOutsideRoot),
  ZooAnimal("CDATA without its end", "<a>☞<![CDATA[x]]", refused: .endsEarly),
  ZooAnimal("CDATA in small letters", "<a>☞<![cdata[x]]></a>", refused: .badTag),
  ZooAnimal("CDATA with a blank", "<a>☞<![CDATA [x]]></a>", refused: .badTag),

  ZooAnimal("comments everywhere", "<!--1--><a>x<!--2-->y</a><!--3-->", "<a>‹xy›</>"),
  ZooAnimal("an empty comment", "<a><!----></a>", "<a></>"),
  ZooAnimal("markup in a comment", "<a><!--<b>&x;]]> - x--></a>", "<a></>"),
  ZooAnimal("two dashes in a comment", "<a><!-- 1 ☞-- 2 --></a>", refused: .badComment),
  ZooAnimal("three dashes that end a comment", "<a><!-- ☞---></a>", refused: .badComment),
  ZooAnimal("a comment of one dash", "<a>☞<!-></a>", refused: .badTag),
  ZooAnimal("a comment of three dashes", "<a>☞<!---></a>", refused: .endsEarly),
  ZooAnimal("a comment without its end", "<a/>☞<!-- x --", refused: .endsEarly),

  ZooAnimal("an instruction before the root", "<?xml-stylesheet href='a.xsl'?><a/>", "<a></>"),
  ZooAnimal("instructions inside and behind", "<a>1<?p?>2<?p ?x??></a><?p?>", "<a>‹12›</>"),
  ZooAnimal("an instruction without a name", "<a><?☞?></a>", refused: .badName),
  ZooAnimal("an instruction with a blank first", "<a><?☞ p?></a>", refused: .badName),
  ZooAnimal(
    "an instruction with a colon in its name", "<a>☞<?p:q x?></a>", refused: .badInstruction),
  ZooAnimal("an instruction without a blank", "<a>☞<?p'x'?></a>", refused: .badInstruction),
  ZooAnimal(
    "an instruction with a question mark in its name", "<a>☞<?p?q?></a>", refused: .badInstruction),
  ZooAnimal("an instruction without its end", "<a>☞<?p x></a>", refused: .endsEarly),

  ZooAnimal(
    "a declaration with everything",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n<a/>", "<a></>"),
  ZooAnimal(
    "a declaration with odd blanks", "<?xml\tversion = '1.0'\r\nstandalone\n=\n'no' ?><a/>",
    "<a></>"),
  ZooAnimal("version 1.1", "<?xml version='1.1'?><a/>", "<a></>"),
  ZooAnimal("version 2.0", "☞<?xml version='2.0'?><a/>", refused: .badDeclaration),
  ZooAnimal(
    "a declaration without a version", "☞<?xml encoding='UTF-8'?><a/>", refused: .badDeclaration),
  ZooAnimal("a declaration of nothing", "☞<?xml?><a/>", refused: .badDeclaration),
  ZooAnimal(
    "standalone before encoding", "☞<?xml version='1.0' standalone='no' encoding='UTF-8'?><a/>",
    refused: .badDeclaration),
  ZooAnimal(
    "standalone maybe", "☞<?xml version='1.0' standalone='maybe'?><a/>", refused: .badDeclaration),
  ZooAnimal(
    "a declaration without blanks between", "☞<?xml version='1.0'encoding='UTF-8'?><a/>",
    refused: .badDeclaration),
  ZooAnimal(
    "an unclosed value in a declaration", "☞<?xml version='1.0?><a/>", refused: .badDeclaration),
  ZooAnimal(
    "an encoding that is no name", "☞<?xml version='1.0' encoding='-8'?><a/>",
    refused: .badDeclaration),
  ZooAnimal("a declaration in upper case", "☞<?XML version='1.0'?><a/>", refused: .badDeclaration),
  ZooAnimal(
    "a declaration behind a blank", " ☞<?xml version='1.0'?><a/>", refused: .badDeclaration),
  ZooAnimal(
    "a declaration behind a comment", "<!---->☞<?xml version='1.0'?><a/>", refused: .badDeclaration),
  ZooAnimal("a declaration in the root", "<a>☞<?xml version='1.0'?></a>", refused: .badDeclaration),
  ZooAnimal(
    "two declarations", "<?xml version='1.0'?>☞<?xml version='1.0'?><a/>", refused: .badDeclaration),
  ZooAnimal("a declaration and no more", "<?xml version='1.0'?>☞", refused: .empty),

  ZooAnimal("a DOCTYPE", "<?xml version='1.0'?>☞<!DOCTYPE a><a/>", refused: .doctype),
  ZooAnimal(
    "a DOCTYPE with an entity bomb",
    "☞<!DOCTYPE a [<!ENTITY x 'xxxxxxxx'><!ENTITY y '&x;&x;'>]><a>&y;</a>", refused: .doctype),
  ZooAnimal(
    "a DOCTYPE that reads a file", "☞<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
    refused: .doctype),
  ZooAnimal("a DOCTYPE behind the root", "<a/>☞<!DOCTYPE a>", refused: .doctype),
  ZooAnimal("a DOCTYPE in the root", "<a>☞<!DOCTYPE a></a>", refused: .doctype),
  ZooAnimal("a DOCTYPE without its end", "☞<!DOCTYPE", refused: .doctype),
  ZooAnimal("a DOCTYPE in small letters", "☞<!doctype html><html/>", refused: .badTag),
  ZooAnimal("an entity declared alone", "☞<!ENTITY x 'y'><a/>", refused: .badTag),
]
