/// Tells texts apart: pages, letters, tables of several old kinds.
///
/// Works on a view of the text: ASCII letters in lower case, every other letter as `?`.
enum TextKinds {
  static func kind(of text: [UInt8]) -> FileKind {
    let start = Array(text.drop { $0 <= 0x20 })
    if start.first == UInt8(ascii: "<") { return markupKind(start) }
    if ["[internetshortcut]", "[desktop entry]"].contains(where: { start.starts(with: $0.utf8) }) {
      return .shortcut
    }
    if isLetter(start) { return contains(start, anyOf: trailOfDelivery) ? .email : .html }
    if isJSON(start) { return .serverReply }
    // A first record with the writer's name; a header of three lines.
    if start.starts(with: "id;p".utf8) || isDIF(start) { return .oldTable }
    return isSeparated(start) ? .separatedText : .plainText
  }

  // MARK: Markup

  private static func markupKind(_ text: [UInt8]) -> FileKind {
    if contains(text, anyOf: ["urn:schemas-microsoft-com:office:spreadsheet", "excel.sheet"]) {
      return .excelXML2003
    }
    if contains(text, anyOf: ["vnd.oasis.opendocument.spreadsheet"]) { return .openDocumentSheet }
    let pageMarks = [
      "<html", "<!doctype html", "<table", "<body", "<head", "<meta", "<style", "<div",
    ]
    if contains(text, anyOf: pageMarks) { return isExported(text) ? .html : .webPage }
    if contains(text, anyOf: ["<svg"]) { return .picture }
    return contains(text, anyOf: ["<error", "<fault"]) ? .serverReply : .plainText
  }

  /// Whether the page holds figures that some system exported. Pages to sign in, and those of a
  /// gateway that did not let anybody through, have no table at their beginning.
  private static func isExported(_ text: [UInt8]) -> Bool {
    if contains(text, anyOf: ["type=\"password\"", "type='password'", "type=password"]) {
      return false
    }
    if contains(text, anyOf: ["<table", "<tr", "<td", "schemas-microsoft-com:office"]) {
      return true
    }
    // An exported table may stand behind styles longer than what is looked at.
    return contains(text, anyOf: ["<style"]) && !contains(text, anyOf: ["<script", "<form"])
  }

  // MARK: Letters and saved pages

  /// A letter, or a page saved in the form of one (`.mht`).
  private static func isLetter(_ text: [UInt8]) -> Bool {
    let first = [
      "mime-version:", "from:", "return-path:", "received:", "delivered-to:", "message-id:",
      "date:", "subject:", "to:", "x-",
    ]
    guard first.contains(where: { text.starts(with: $0.utf8) }) else { return false }
    return text.starts(with: "mime-version:".utf8)
      || contains(text, anyOf: ["\nmime-version:", "\nmessage-id:", "\nreceived:"])
  }

  /// What a letter gets on its way, and a page never.
  private static let trailOfDelivery = [
    "message-id:", "received:", "return-path:", "delivered-to:", "\nto:",
  ]

  // MARK: Tables

  private static func isJSON(_ text: [UInt8]) -> Bool {
    let next = text.dropFirst().first { $0 > 0x20 }
    switch text.first {
    case UInt8(ascii: "{"): return [UInt8(ascii: "\""), UInt8(ascii: "}")].contains(next)
    case UInt8(ascii: "["):
      return [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "]")]
        .contains(next)
    default: return false
    }
  }

  private static func isDIF(_ text: [UInt8]) -> Bool {
    text.split { $0 == 0x0A || $0 == 0x0D }.prefix(2).map { Array($0) }
      == [Array("table".utf8), Array("0,1".utf8)]
  }

  /// One separator stands in nearly every line; a letter has commas too, but not in each.
  private static func isSeparated(_ text: [UInt8]) -> Bool {
    let lines = text.split { $0 == 0x0A || $0 == 0x0D }.prefix(20)
    return [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")].contains { separator in
      lines.count { $0.contains(separator) } * 10 >= lines.count * 9
    }
  }

  private static func contains(_ text: [UInt8], anyOf words: [String]) -> Bool {
    words.contains { word in
      let wanted = Array(word.utf8)
      guard text.count >= wanted.count, let first = wanted.first else { return false }
      return (0...(text.count - wanted.count)).contains {
        text[$0] == first && text[$0...].starts(with: wanted)
      }
    }
  }
}
