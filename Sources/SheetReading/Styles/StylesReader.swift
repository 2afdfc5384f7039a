internal import Container
internal import Grid

/// Reads the styles part.
struct StylesReader {
  let scope: StyleScope
  private var codes: [Int: String] = [:]
  private var styles: [CellStyle] = []
  private var fonts: [Font] = []
  private var fills: [Fill] = []
  private var borders: [Border] = []
  private var budget: AsideBudget

  /// The styles that `part` holds. A part that is something else holds none.
  static func read(
    _ part: OfficePackage.Part, of package: OfficePackage, _ scope: StyleScope
  ) throws(ReadingError) -> CellStyles {
    var reader = try PartReader(part, of: package)
    return try read(&reader, scope)
  }

  static func read(
    _ reader: inout PartReader, _ scope: StyleScope, budget: AsideBudget = AsideBudget()
  ) throws(ReadingError) -> CellStyles {
    guard try reader.root() == .styleSheet else { return CellStyles() }
    var styles = StylesReader(scope: scope, budget: budget)
    try reader.children { reader, word throws(ReadingError) in
      try styles.take(word, &reader)
    }
    return try styles.result(of: reader.file)
  }

  private init(scope: StyleScope, budget: AsideBudget) {
    self.scope = scope
    self.budget = budget
  }

  private mutating func take(_ word: Word, _ reader: inout PartReader) throws(ReadingError) {
    switch word {
    case .numFmts: try readCodes(&reader)
    case .fonts where scope.contains(.fonts): try readFonts(&reader)
    case .fills where scope.contains(.appearance): try readFills(&reader)
    case .borders where scope.contains(.appearance): try readBorders(&reader)
    case .cellXfs: try readStyles(&reader)
    default: break
    }
  }

  private mutating func readCodes(_ reader: inout PartReader) throws(ReadingError) {
    try reader.children { reader, word throws(ReadingError) in
      guard word == .numFmt, let id = reader.count(.numFmtId), let code = reader.prose(.formatCode)
      else { return }
      try budget.take(text: code, of: reader.file)
      codes[id] = code
      try check(codes.count, limit: ReadingLimits.appearances, reader.file)
    }
  }

  private mutating func readFonts(_ reader: inout PartReader) throws(ReadingError) {
    try reader.children { reader, word throws(ReadingError) in
      guard word == .font else { return }
      let file = reader.file
      let font = try reader.readFont()
      try budget.take(text: font.name, of: file)
      fonts.append(font)
      try check(fonts.count, limit: ReadingLimits.appearances, file)
    }
  }

  private mutating func readFills(_ reader: inout PartReader) throws(ReadingError) {
    try reader.children { reader, word throws(ReadingError) in
      guard word == .fill else { return }
      fills.append(try reader.readFill())
      try check(fills.count, limit: ReadingLimits.appearances, reader.file)
    }
  }

  private mutating func readBorders(_ reader: inout PartReader) throws(ReadingError) {
    try reader.children { reader, word throws(ReadingError) in
      guard word == .border else { return }
      borders.append(try reader.readBorder())
      try check(borders.count, limit: ReadingLimits.appearances, reader.file)
    }
  }

  private mutating func readStyles(_ reader: inout PartReader) throws(ReadingError) {
    try reader.children { reader, word throws(ReadingError) in
      guard word == .xf else { return }
      styles.append(try reader.readStyle(scope))
      try check(styles.count, limit: ReadingLimits.styles, reader.file)
    }
  }

  private func check(_ count: Int, limit: Int, _ file: String) throws(ReadingError) {
    guard count <= limit else { throw ReadingError(file: file, .tooMany(.styles, limit: limit)) }
  }

  /// Codes may stand behind the styles that name them, so they are looked up at the end.
  private consuming func result(of file: String) throws(ReadingError) -> CellStyles {
    if !codes.isEmpty {
      var used: Set<Int> = []
      for index in styles.indices {
        let id = styles[index].numberFormatID
        guard let code = codes[id] else { continue }
        styles[index].formatCode = code
        // Many are no harm as long as no cell can have them.
        used.insert(id)
        guard used.count <= ReadingLimits.formats else {
          throw ReadingError(file: file, .tooMany(.formats, limit: ReadingLimits.formats))
        }
      }
    }
    return CellStyles(styles: styles, fonts: fonts, fills: fills, borders: borders)
  }
}
