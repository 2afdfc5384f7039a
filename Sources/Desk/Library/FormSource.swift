package import Forms

/// The files that make up one form. Only the template must be there: what is described nowhere is
/// what the workbook itself says.
package struct FormSource: Sendable {
  /// The name of its folder: `gia-lai-2022`.
  package let id: String
  package let template: WorkbookSource
  /// `form.json`.
  package let description: LibraryFile?
  /// `rows.tsv`.
  package let rows: LibraryFile?
}
