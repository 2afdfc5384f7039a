/// What a workbook says of itself beside its sheets. What was not asked for is empty.
package struct BookAsides: Sendable {
  package var names = DefinedNames()
  package var protection = WorkbookProtection()
  package var document = DocumentProperties()
  package var application = ApplicationProperties()
  package var custom: [CustomProperty] = []

  package init() {}

  /// The value of the custom property of this name.
  package func custom(_ name: String) -> CustomProperty.Value? {
    custom.first { $0.name == name }?.value
  }
}
