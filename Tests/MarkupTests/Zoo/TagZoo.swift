internal import Markup

/// Tags, names, attributes, and the document as a whole.
let tagZoo: [ZooAnimal] = [
  ZooAnimal("a self-closing element", "<a/>", "<a></>"),
  ZooAnimal(
    "self-closing elements inside each other", "<a><b/><b /><b/></a>", "<a><b></><b></><b></></>"),
  ZooAnimal("white space in tags", "<a\n b\t=\r\n'1'  >x</a \n>", "<a b=‹1›>‹x›</>"),
  ZooAnimal("both quotes", "<a b=\"it's\" c='\"'/>", "<a b=‹it's› c=‹\"›></>"),
  ZooAnimal("empty values", "<a b='' c=\"\"/>", "<a b=‹› c=‹›></>"),
  ZooAnimal("`>` in a value", "<a b='1>2'/>", "<a b=‹1>2›></>"),
  ZooAnimal("white space around the root", "\r\n\t <a/> \n", "<a></>"),
  ZooAnimal("names with Vietnamese letters", "<dòng_1 đơn-vị.='Sở'/>", "<dòng_1 đơn-vị.=‹Sở›></>"),
  ZooAnimal("names of one underscore", "<_ _='1'/>", "<_ _=‹1›></>"),
  ZooAnimal("a name beyond the first plane", "<𠀀/>", "<𠀀></>"),
  ZooAnimal("a name with a middle dot inside", "<a·b/>", "<a·b></>"),
  ZooAnimal("a name with a combining mark inside", "<e\u{302}/>", "<e\u{302}></>"),
  ZooAnimal("a name that begins with a middle dot", "<☞·a/>", refused: .badName),
  ZooAnimal("a name that begins with a combining mark", "<☞\u{302}e/>", refused: .badName),
  ZooAnimal("a local name that begins with a combining mark", "<☞a:\u{302}e/>", refused: .badName),
  ZooAnimal("a multiplication sign in a name", "<☞a×b/>", refused: .badName),
  ZooAnimal("a dash of printing in a name", "<☞a–b/>", refused: .badName),
  ZooAnimal("a no-break space in a name", "<a ☞b\u{A0}='1'/>", refused: .badName),
  ZooAnimal("U+FFFE in a name", "<☞a\u{FFFE}/>", refused: .badName),
  ZooAnimal("a digit first", "<☞1a/>", refused: .badName),
  ZooAnimal("a hyphen first", "<☞-a/>", refused: .badName),
  ZooAnimal("a digit first in an attribute", "<a ☞1b='x'/>", refused: .badTag),
  ZooAnimal("no name at all", "<☞>", refused: .badName),
  ZooAnimal("a blank before the name", "<☞ a/>", refused: .badName),
  ZooAnimal("a blank before the name of an end tag", "<a></☞ a>", refused: .badName),
  ZooAnimal("a tag in a tag", "<a☞<b/>", refused: .badTag),

  ZooAnimal("two colons", "<☞a:b:c/>", refused: .badName),
  ZooAnimal("two colons side by side", "<☞a::b/>", refused: .badName),
  ZooAnimal("a colon first", "<☞:a/>", refused: .badName),
  ZooAnimal("a colon last", "<☞a: b='1'/>", refused: .badName),
  ZooAnimal("a digit behind the colon", "<☞a:1/>", refused: .badName),

  ZooAnimal("a value without quotes", "<a ☞b=1/>", refused: .unquotedValue("b")),
  ZooAnimal("an attribute without a value", "<a ☞b/>", refused: .attributeWithoutValue("b")),
  ZooAnimal(
    "an attribute without a value before another", "<a ☞b c='1'/>",
    refused: .attributeWithoutValue("b")),
  ZooAnimal("no blank between attributes", "<a b='1'☞c='2'/>", refused: .badTag),
  ZooAnimal("no blank before an attribute", "<a☞'1'/>", refused: .badTag),
  ZooAnimal("`<` in a value", "<a ☞b='<'/>", refused: .tagInValue("b")),
  ZooAnimal("a value that never closes", "☞<a b='1/>", refused: .endsEarly),
  ZooAnimal("a value that swallows the next tag", "<a ☞b='1><c d='2'/>", refused: .tagInValue("b")),
  ZooAnimal("printed quotes", "<a ☞b=“1”/>", refused: .unquotedValue("b")),
  ZooAnimal("a slash that is not last", "<a ☞/ >", refused: .badTag),
  ZooAnimal("a slash before an attribute", "<a ☞/b='1'>", refused: .badTag),

  ZooAnimal("the same attribute twice", "<a b='1' ☞b='2'/>", refused: .duplicateAttribute("b")),
  ZooAnimal(
    "an attribute of another name twice", "<a long-name='1' ☞long-name='2'/>",
    refused: .duplicateAttribute("long-name")),
  ZooAnimal("attributes that differ in case", "<a b='1' B='2'/>", "<a b=‹1› B=‹2›></>"),
  ZooAnimal(
    "attributes that differ in one letter", "<a xa1='1' xb1='2'/>", "<a xa1=‹1› xb1=‹2›></>"),
  ZooAnimal("nine attributes", "<a \(attributes(9))/>", "<a \(attributeEvents(9))></>"),
  ZooAnimal(
    "nine attributes, the last as the first", "<a \(attributes(8)) ☞x0=''/>",
    refused: .duplicateAttribute("x0")),
  ZooAnimal("300 attributes", "<a \(attributes(300))/>", "<a \(attributeEvents(300))></>"),
  ZooAnimal(
    "300 attributes, the last as one in the middle", "<a \(attributes(299)) ☞x150=''/>",
    refused: .duplicateAttribute("x150")),
  ZooAnimal(
    "300 attributes, two by two through two prefixes",
    "<a xmlns:p='urn:one' xmlns:q='urn:uno' \(attributes(298)) p:x='' ☞q:x=''/>",
    refused: .duplicateAttribute("q:x")),

  ZooAnimal(
    "an end tag of another name", "<a><b>☞</a></b>",
    refused: .mismatchedEnd(expected: "b", found: "a")),
  ZooAnimal(
    "an end tag that is longer", "<a>☞</ab>", refused: .mismatchedEnd(expected: "a", found: "ab")),
  ZooAnimal(
    "an end tag that is shorter", "<abc>☞</a></abc>",
    refused: .mismatchedEnd(expected: "abc", found: "a")),
  ZooAnimal(
    "a short wrong end tag at the very end", "<abcdef>☞</x>",
    refused: .mismatchedEnd(expected: "abcdef", found: "x")),
  ZooAnimal(
    "an end tag of another prefix", "<p:a xmlns:p='u' xmlns:q='u'>☞</q:a>",
    refused: .mismatchedEnd(expected: "p:a", found: "q:a")),
  ZooAnimal("an end tag with an attribute", "<a></a ☞b='1'>", refused: .badTag),
  ZooAnimal("an end tag with a slash", "<a></a☞/>", refused: .badTag),
  ZooAnimal("an end tag too many", "<a/>☞</a>", refused: .endWithoutStart("a")),
  ZooAnimal("an end tag first", "☞</a>", refused: .endWithoutStart("a")),
  ZooAnimal("an end tag cut off behind the document", "<a/>☞</a", refused: .endsEarly),
  ZooAnimal("an end tag without a name", "<a></☞>", refused: .badName),
  ZooAnimal("an element without its end", "<a><b></b>☞", refused: .endsEarly),
  ZooAnimal("an end tag cut off", "<a>☞</a", refused: .endsEarly),
  ZooAnimal("a name cut off", "☞<abc", refused: .endsEarly),
  ZooAnimal("a tag cut off behind its name", "☞<a ", refused: .endsEarly),
  ZooAnimal("a self-closing tag cut off", "☞<a/", refused: .endsEarly),
  ZooAnimal("`<` that ends the document", "<a>☞<", refused: .endsEarly),
  ZooAnimal("`<!` that ends the document", "<a>☞<!", refused: .endsEarly),
  ZooAnimal("`<?` that ends the document", "<a>☞<?", refused: .endsEarly),

  ZooAnimal("nothing at all", "☞", refused: .empty),
  ZooAnimal("white space only", " \r\n☞", refused: .empty),
  ZooAnimal("a comment only", "<!--x-->☞", refused: .empty),
  ZooAnimal("text only", "☞Sở Nội vụ", refused: .contentOutsideRoot),
  ZooAnimal("text before the root", " ☞x<a/>", refused: .contentOutsideRoot),
  ZooAnimal("text behind the root", "<a/> ☞x", refused: .contentOutsideRoot),
  ZooAnimal("NUL behind the root", "<a/>☞\0\0", refused: .contentOutsideRoot),
  ZooAnimal("a no-break space behind the root", "<a/>☞\u{A0}", refused: .contentOutsideRoot),
  ZooAnimal("two roots", "<a/>☞<a/>", refused: .contentOutsideRoot),
  ZooAnimal("two roots, the second cut off", "<a/>☞<a", refused: .contentOutsideRoot),
  ZooAnimal("a comma-separated file", "☞STT,Chỉ tiêu\r\n1,2\r\n", refused: .contentOutsideRoot),
]

private func attributes(_ count: Int) -> String {
  (0..<count).map { "x\($0)=''" }.joined(separator: " ")
}

private func attributeEvents(_ count: Int) -> String {
  (0..<count).map { "x\($0)=‹›" }.joined(separator: " ")
}
