internal import Vietnamese

/// The lines above a table: which of them name it, which say to what letter it belongs.
struct TitleLines {
  /// "Biểu mẫu 1", "Phụ lục 2"; nil where no line is such a name with a number.
  let printedName: String?
  /// The lines that say what the table is about, as one; empty where there are none.
  let title: String
  /// "(Kèm theo Báo cáo số …)".
  let letter: String?

  init(_ lines: [String]) {
    let kinds = lines.map { Kind($0) }
    letter = zip(lines, kinds).first { $1 == .letter }?.0
    let named = kinds.lastIndex(of: .numberedName)
    printedName = named.map { lines[$0] }
    let start = named.map { $0 + 1 } ?? 0
    let below = Self.title(lines[start...], kinds[start...])
    // Some offices print the number below the title.
    title = below.isEmpty ? Self.lastTitle(lines[..<start], kinds[..<start]) : below
  }

  private static func title(_ lines: ArraySlice<String>, _ kinds: ArraySlice<Kind>) -> String {
    zip(lines, kinds).filter { $1 == .title }.map(\.0).joined(separator: " ")
  }

  private static func lastTitle(_ lines: ArraySlice<String>, _ kinds: ArraySlice<Kind>) -> String {
    zip(lines, kinds).reversed().first { $1 == .title }?.0 ?? ""
  }

  enum Kind: Hashable {
    case title
    /// "Biểu mẫu 1"
    case numberedName
    /// "Phụ lục" without a number, for all tables of the form.
    case name
    case letter
    /// Any other line in parentheses: "(Quý, 6 tháng, năm)".
    case aside

    init(_ line: String) {
      let words = Fold.bare(line).split(separator: " ")
      if Self.isLetter(words) {
        self = .letter
      } else if line.hasPrefix("(") {
        self = .aside
      } else if let rest = Self.afterName(words) {
        self = rest.isEmpty ? .name : Self.isNumber(rest) ? .numberedName : .title
      } else {
        self = .title
      }
    }

    /// Whether it refers to the document that the tables go with.
    private static func isLetter(_ words: [Substring]) -> Bool {
      let starts = [["kem", "theo"], ["ban", "hanh", "kem", "theo"], ["dinh", "kem"]]
      return starts.contains { words.starts(with: $0.map { $0[...] }) }
    }

    private static func afterName(_ words: [Substring]) -> ArraySlice<Substring>? {
      let names = [
        ["phu", "luc"], ["bieu", "mau"], ["mau", "bieu"], ["phu", "bieu"], ["bieu"], ["mau"],
      ]
      for name in names where words.starts(with: name.map { $0[...] }) {
        let rest = words[name.count...]
        return rest.first == "so" ? rest.dropFirst() : rest
      }
      return nil
    }

    /// `1`, `II`, `01a`, `2 bc`: a number and little else.
    private static func isNumber(_ words: ArraySlice<Substring>) -> Bool {
      guard let first = words.first, words.count <= 3, words.allSatisfy({ $0.utf8.count <= 8 })
      else { return false }
      let isRoman = first.utf8.allSatisfy { "ivx".utf8.contains($0) }
      return isRoman || first.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}
