// From the lexemes of one section to its tokens. Whether letters are parts of a date depends on
// all of the section, so it is decided first.

extension FormatSection {
  init(_ lexemes: [FormatLexeme]) {
    self.init()
    var lexemes = lexemes
    for lexeme in lexemes {
      switch lexeme {
      case .condition(let text): condition = condition ?? FormatCondition(text)
      case .language(let tag):
        // The low ten bits name the language, the others its country and calendar.
        speaksEnglish = tag & 0x3FF == 0x09
        if let code = Self.systemCode(tag) { lexemes = FormatScanner.lexemes(of: code) }
      default: break
      }
    }

    if lexemes.contains(.text) {
      readText(lexemes)
    } else if lexemes.contains(.general) {
      readGeneral(lexemes)
    } else if Self.isClock(lexemes) {
      readClock(lexemes)
    } else {
      readNumber(lexemes)
    }
    mergeLiterals()
  }

  /// `[$-F800]` and `[$-F400]` stand for what the system says of dates and times, whatever code
  /// follows.
  private static func systemCode(_ tag: UInt32) -> String? {
    switch tag & 0xFFFF {
    case 0xF800: "dd mmmm yyyy"
    case 0xF400: "h:mm:ss AM/PM"
    default: nil
    }
  }

  /// Whether the letters of the section are parts of a date.
  ///
  /// Digit positions and letters together make no valid format, but careless programs write `#,##0
  /// VND` and `0 m`. A date has neither `#` nor `?`, and zeros only as digits of the second, so
  /// such letters are taken for the text they were meant to be.
  private static func isClock(_ lexemes: [FormatLexeme]) -> Bool {
    var hasField = false
    var belongsToClock = false
    for lexeme in lexemes {
      switch lexeme {
      case .letters(let letter, _): hasField = hasField || "ymdhse".utf8.contains(letter)
      case .elapsed, .halfDay: hasField = true
      case .placeholder(.zero):
        guard hasField, belongsToClock else { return false }
        continue
      case .placeholder: return false
      default: break
      }
      // The `.00` of seconds, and the `:00` some write for whole minutes.
      belongsToClock = lexeme == .point || lexeme == .literal([UInt8(ascii: ":")])
    }
    return hasField
  }

  private mutating func readText(_ lexemes: [FormatLexeme]) {
    kind = .text
    for lexeme in lexemes {
      if lexeme == .text { tokens.append(.text) } else { appendLiteral(lexeme) }
    }
  }

  private mutating func readGeneral(_ lexemes: [FormatLexeme]) {
    kind = .general
    hasFields = true
    for lexeme in lexemes {
      if lexeme == .general { tokens.append(.general) } else { appendLiteral(lexeme) }
    }
  }

  mutating func appendLiteral(_ lexeme: FormatLexeme) {
    let text = lexeme.text
    if !text.isEmpty { tokens.append(.literal(text)) }
  }

  /// Neighbouring texts are shown in one step.
  private mutating func mergeLiterals() {
    var merged: [FormatToken] = []
    var pending = ""
    for token in tokens {
      if case .literal(let text) = token {
        pending += text
        continue
      }
      if !pending.isEmpty { merged.append(.literal(pending)) }
      pending = ""
      merged.append(token)
    }
    if !pending.isEmpty { merged.append(.literal(pending)) }
    tokens = merged
  }
}
