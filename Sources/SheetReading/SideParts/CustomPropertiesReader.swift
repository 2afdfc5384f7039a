internal import Container
internal import Grid

/// Reads what people and programs noted on a workbook: `docProps/custom.xml`.
enum CustomPropertiesReader {
  /// - Parameter relationships: those of the package itself.
  static func read(
    _ relationships: Relationships, in package: OfficePackage, _ budget: inout AsideBudget
  ) throws(ReadingError) -> [CustomProperty] {
    let parts = relationships.parts("custom-properties", "customProperties", in: package)
    guard let part = parts.first else { return [] }
    var reader = try PartReader(part, of: package)
    return try read(&reader, &budget)
  }

  static func read(
    _ reader: inout PartReader, _ budget: inout AsideBudget
  ) throws(ReadingError) -> [CustomProperty] {
    guard try reader.root() == .Properties else { return [] }
    var properties: [CustomProperty] = []
    try reader.children { reader, word throws(ReadingError) in
      guard word == .property, let name = reader.prose(.name) else { return }
      var value = CustomProperty.Value.text("")
      try reader.children { reader, word throws(ReadingError) in
        let text = try reader.readProse()
        try budget.take(text: text, of: reader.file)
        value = self.value(text, word)
      }
      try budget.take(.properties, of: reader.file)
      try budget.take(text: name, of: reader.file)
      properties.append(CustomProperty(name, value))
    }
    return properties
  }

  /// A value that is not what its type says is text, and so is one of a type that is rarely seen.
  private static func value(_ text: String, _ type: Word) -> CustomProperty.Value {
    switch type {
    case .i1, .i2, .i4, .i8, .int, .ui1, .ui2, .ui4, .ui8, .uint, .r4, .r8, .decimal:
      StoredNumber(text).map { .number($0) } ?? .text(text)
    case .bool: Bool(flag: text.utf8.span).map { .bool($0) } ?? .text(text)
    case .filetime, .date: .date(text)
    default: .text(text)
    }
  }
}
