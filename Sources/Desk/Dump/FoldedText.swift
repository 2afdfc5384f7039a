/// A text in lines of some width, every sign in it shown.
///
/// A text may be a million letters, so it is gone through once, scalar by scalar.
struct FoldedText {
  struct Line {
    fileprivate(set) var bytes: [UInt8] = []
    /// In columns of a terminal.
    fileprivate(set) var width = 0
  }

  /// Its lines, of at most `width` columns, broken at blanks where there are some. Blanks at the end
  /// of a line cannot be seen and are left out.
  static func lines(of text: String, to width: Int) -> [Line] {
    var folding = FoldedText(width: width)
    folding.add(text)
    folding.endLine()
    return folding.lines
  }

  /// The width of its longest line, were it not folded.
  static func width(of text: String) -> Int {
    if isPlain(text) { return text.utf8.count }
    return lines(of: text, to: .max).reduce(0) { max($0, $1.width) }
  }

  private let width: Int
  private var lines: [Line] = []
  private var line = Line()
  /// Where the line at hand can be broken: the bytes before that blank, and their width.
  private var lastBlank: (bytes: Int, width: Int)?
  /// Blanks were left out at the end of the line.
  private var isFull = false

  private init(width: Int) {
    self.width = width
  }

  private mutating func add(_ text: String) {
    if text.utf8.count <= width, Self.isPlain(text) {
      line = Line(bytes: Array(text.utf8), width: text.utf8.count)
      return
    }
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if Self.breaksLine(scalar) {
        // A carriage return and a line feed are one line break.
        if !(isAfterReturn && scalar == "\n") { endLine() }
      } else if VisibleText.isHidden(scalar) {
        for sign in VisibleText.shown(scalar).unicodeScalars { put(sign, 1) }
      } else {
        put(scalar, TextColumns.width(of: scalar))
      }
      isAfterReturn = scalar == "\r"
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar, _ size: Int) {
    if size > width - line.width, !line.bytes.isEmpty, size > 0 {
      // A blank that has no room ends the line, if anything follows.
      isFull = isFull || scalar == " "
      if scalar == " " { return }
      if !isFull { breakLine() }
    }
    if isFull { endLine() }
    if scalar == " " { lastBlank = (line.bytes.count, line.width) }
    if scalar.isASCII {
      line.bytes.append(UInt8(truncatingIfNeeded: scalar.value))
    } else if let encoded = UTF8.encode(scalar) {
      line.bytes.append(contentsOf: encoded)
    }
    line.width += size
  }

  private mutating func breakLine() {
    guard let head = lastBlank else { return endLine() }
    let rest = Line(
      bytes: Array(line.bytes[(head.bytes + 1)...]), width: line.width - head.width - 1)
    line = Line(bytes: Array(line.bytes[..<head.bytes]), width: head.width)
    endLine()
    line = rest
  }

  private mutating func endLine() {
    while line.bytes.last == UInt8(ascii: " ") {
      line.bytes.removeLast()
      line.width -= 1
    }
    lines.append(line)
    line = Line()
    lastBlank = nil
    isFull = false
  }

  /// Nothing but signs of ASCII that every terminal shows in one column.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
