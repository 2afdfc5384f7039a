internal import Container
internal import Grid

enum StylesPart {
  static func read(_ part: OfficePackage.Part, of package: OfficePackage) throws(ReadingError)
    -> CellStyles
  {
    var reader = try PartReader(part, of: package)
    guard try reader.root() == .styleSheet else { return CellStyles(sources: []) }
    var codes: [Int: String] = [:]
    var ids: [Int] = []
    try reader.children { reader, word throws(ReadingError) in
      switch word {
      case .numFmts:
        try reader.children { reader, word throws(ReadingError) in
          if let id = reader.integer(.numFmtId) { codes[id] = reader.string(.formatCode) }
        }
      case .cellXfs:
        try reader.children { reader, word throws(ReadingError) in
          if word == .xf { ids.append(reader.integer(.numFmtId) ?? 0) }
        }
      default: return
      }
    }
    return CellStyles(sources: ids.map { NumberFormatSource(id: $0, code: codes[$0]) })
  }
}
