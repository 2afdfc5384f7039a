internal import Container
internal import Grid

/// Reads what a workbook says of its origin, from the parts that the package itself relates to.
/// Where such a part is missing, nothing is said.
enum PropertiesReader {
  static func readDocument(
    _ relationships: Relationships, in package: OfficePackage
  ) throws(ReadingError) -> DocumentProperties {
    guard let part = relationships.parts("core-properties", in: package).first else {
      return DocumentProperties()
    }
    var reader = try PartReader(part, of: package)
    return try readDocument(&reader)
  }

  static func readDocument(
    _ reader: inout PartReader
  ) throws(ReadingError) -> DocumentProperties {
    var properties = DocumentProperties()
    guard try reader.root() == .coreProperties else { return properties }
    try reader.children { reader, word throws(ReadingError) in
      switch word {
      case .title: properties.title = try reader.text()
      case .subject: properties.subject = try reader.text()
      case .creator: properties.creator = try reader.text()
      case .lastModifiedBy: properties.lastModifiedBy = try reader.text()
      case .created: properties.created = try reader.text()
      case .modified: properties.modified = try reader.text()
      case .keywords: properties.keywords = try reader.text()
      case .description: properties.description = try reader.text()
      case .category: properties.category = try reader.text()
      default: break
      }
    }
    return properties
  }

  static func readApplication(
    _ relationships: Relationships, in package: OfficePackage
  ) throws(ReadingError) -> ApplicationProperties {
    let parts = relationships.parts("extended-properties", "extendedProperties", in: package)
    guard let part = parts.first else { return ApplicationProperties() }
    var reader = try PartReader(part, of: package)
    return try readApplication(&reader)
  }

  static func readApplication(
    _ reader: inout PartReader
  ) throws(ReadingError) -> ApplicationProperties {
    var properties = ApplicationProperties()
    guard try reader.root() == .Properties else { return properties }
    try reader.children { reader, word throws(ReadingError) in
      switch word {
      case .Application: properties.name = try reader.text()
      case .AppVersion: properties.version = try reader.text()
      case .Company: properties.company = try reader.text()
      default: break
      }
    }
    return properties
  }
}
