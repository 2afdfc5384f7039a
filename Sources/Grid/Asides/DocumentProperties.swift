/// What a workbook says of its origin.
package struct DocumentProperties: Hashable, Sendable {
  package var title: String?
  package var subject: String?
  package var creator: String?
  package var lastModifiedBy: String?
  /// When, as the file writes it: `2022-09-14T08:15:30Z`.
  package var created: String?
  package var modified: String?
  package var keywords: String?
  package var description: String?
  package var category: String?

  package init() {}
}
