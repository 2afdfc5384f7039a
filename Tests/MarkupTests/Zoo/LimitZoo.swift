internal import Markup

/// Documents exactly at a limit of the reader and just beyond it.
let limitZoo: [ZooAnimal] = [
  ZooAnimal("64 elements inside each other", nested(64), nestedEvents(64)),
  ZooAnimal(
    "65 elements inside each other", bytes: Array(nested(65).utf8), refused: .tooDeep, at: 64 * 3),
  ZooAnimal(
    "64 elements, then a self-closing one", String(repeating: "<a>", count: 64) + "☞<a/>",
    refused: .tooDeep),
  ZooAnimal("a name of 1,024 bytes", "<\(letters(1024))/>", "<\(letters(1024))></>"),
  ZooAnimal("a name of 1,025 bytes", "<☞\(letters(1025))/>", refused: .nameTooLong),
  ZooAnimal(
    "a name of 1,025 bytes with a wrong letter early", "<☞ab×\(letters(1025))/>", refused: .badName),
  ZooAnimal(
    "a name of 2,000 bytes with a second colon late", "<☞a:\(letters(1500)):b/>",
    refused: .nameTooLong),
  ZooAnimal(
    "an attribute's name of 1,025 bytes", "<a ☞\(letters(1025))=''/>", refused: .nameTooLong),
  ZooAnimal("512 attributes", "<a\(attributes(512))/>", "<a\(attributeEvents(512))></>"),
  ZooAnimal("513 attributes", "<a\(attributes(512)) ☞y=''/>", refused: .tooManyAttributes),
  ZooAnimal("128 namespaces in force", "<a\(namespaces(128))/>", "<a\(namespaceEvents(128))></>"),
  ZooAnimal(
    "129 namespaces in force", "<a\(namespaces(128)) xmlns:☞y='u'/>", refused: .tooManyNamespaces),
  ZooAnimal(
    "129 namespaces, not all in force", "<a><b\(namespaces(128))/><b\(namespaces(1))/></a>",
    "<a><b\(namespaceEvents(128))></><b\(namespaceEvents(1))></></>"),
  ZooAnimal(
    "1,024 namespaces one after the other", "<a>\(differentNamespaces(1024))</a>",
    "<a>\(differentNamespaceEvents(1024))</>"),
  ZooAnimal(
    "1,025 namespaces one after the other", "<a>\(differentNamespaces(1024))<b ☞xmlns='v'/></a>",
    refused: .tooManyNamespaces),
  ZooAnimal(
    "a namespace of 2,048 bytes", "<a xmlns='\(letters(2048))'/>",
    "<3:a xmlns:xmlns=‹\(letters(2048))›></>"),
  ZooAnimal(
    "a namespace of 2,049 bytes", "<a ☞xmlns='\(letters(2049))'/>", refused: .namespaceTooLong),
  ZooAnimal("a reference of 64 bytes", "<a>&#\(zeroes(59))65;</a>", "<a>‹A›</>"),
  ZooAnimal("a reference of 65 bytes", "<a>☞&#\(zeroes(60))65;</a>", refused: .referenceTooLong),
  ZooAnimal("a reference of 64 bytes in a value", "<a b='&#\(zeroes(59))65;'/>", "<a b=‹A›></>"),
  ZooAnimal(
    "a reference of 65 bytes in a value", "<a b='☞&#\(zeroes(60))65;'/>", refused: .referenceTooLong
  ),
  ZooAnimal(
    "a reference of 65 bytes that is wrong early", "<a>☞&#z\(zeroes(60))65;</a>",
    refused: .badReference),
  ZooAnimal(
    "an encoding's name of 41 letters", "☞<?xml version='1.0' encoding='\(letters(41))'?><a/>",
    refused: .badDeclaration),
]

/// Documents too long to be tried at every split.
let longZoo: [ZooAnimal] = [
  ZooAnimal("text of 3 MB", "<a>\(long)</a>", "<a>‹\(long)›</>"),
  ZooAnimal(
    "text of 3 MB with a forbidden character behind it", "<a>\(long)☞\u{1}</a>",
    refused: .forbiddenCharacter(1)),
  ZooAnimal("a value of 1 MB", "<a b='\(letters(1 << 20))'/>", "<a b=‹\(letters(1 << 20))›></>"),
  ZooAnimal(
    "a value of 1 MB to be resolved", "<a b='&amp;\(letters(1 << 20))'/>",
    "<a b=‹&\(letters(1 << 20))›></>"),
  ZooAnimal(
    "CDATA of 1 MB", "<a><![CDATA[\(letters(1 << 20))]]></a>", "<a>‹\(letters(1 << 20))›</>"),
  ZooAnimal("a comment of 1 MB", "<a><!--\(letters(1 << 20))--></a>", "<a></>"),
  ZooAnimal(
    "200,000 brackets", "<a>\(String(repeating: "]", count: 200_000))</a>",
    "<a>‹\(String(repeating: "]", count: 200_000))›</>"),
  ZooAnimal(
    "100,000 references", "<a>\(String(repeating: "&lt;", count: 100_000))</a>",
    "<a>‹\(String(repeating: "<", count: 100_000))›</>"),
  ZooAnimal(
    "50,000 elements", "<a>\(String(repeating: "<b/>", count: 50_000))</a>",
    "<a>\(String(repeating: "<b></>", count: 50_000))</>"),
]

/// 16 MiB: a comment that is just not too long, and one that is.
let longestZoo: [ZooAnimal] = [
  ZooAnimal("a comment of 16 MiB", "<a><!--\(letters(XMLLimits.tokenBytes - 7))--></a>", "<a></>"),
  ZooAnimal(
    "a comment of 16 MiB and one byte", "<a>☞<!--\(letters(XMLLimits.tokenBytes - 6))--></a>",
    refused: .tokenTooLong),
  ZooAnimal(
    "a tag of 16 MiB and one byte", "<a>☞<b c='\(letters(XMLLimits.tokenBytes - 8))'/></a>",
    refused: .tokenTooLong),
]

private let long = String(repeating: "Tổng số hồ sơ tiếp nhận 1.144; ", count: 75_000)

private func letters(_ count: Int) -> String { String(repeating: "x", count: count) }

private func zeroes(_ count: Int) -> String { String(repeating: "0", count: count) }

private func nested(_ count: Int) -> String {
  String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
}

private func nestedEvents(_ count: Int) -> String {
  String(repeating: "<a>", count: count) + String(repeating: "</>", count: count)
}

private func attributes(_ count: Int) -> String {
  (0..<count).map { " x\($0)=''" }.joined()
}

private func attributeEvents(_ count: Int) -> String {
  (0..<count).map { " x\($0)=‹›" }.joined()
}

private func namespaces(_ count: Int) -> String {
  (0..<count).map { " xmlns:x\($0)='u'" }.joined()
}

private func namespaceEvents(_ count: Int) -> String {
  (0..<count).map { " xmlns:x\($0)=‹u›" }.joined()
}

private func differentNamespaces(_ count: Int) -> String {
  (0..<count).map { "<b xmlns='u\($0)'/>" }.joined()
}

private func differentNamespaceEvents(_ count: Int) -> String {
  (0..<count).map { "<\($0 + 3):b xmlns:xmlns=‹u\($0)›></>" }.joined()
}
