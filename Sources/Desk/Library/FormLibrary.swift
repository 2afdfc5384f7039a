internal import Forms
internal import Grid
package import Reporting
internal import SheetReading
internal import Vocabulary

/// The forms that the program knows in this run. Any number of threads may ask for them.
package struct FormLibrary: Sendable {
  package let levels: LevelTrees
  /// In the order of their ids.
  package let ids: [String]
  package let remarks: [TemplatesRemark]
  /// The files that no output of the run may replace.
  package var paths: [String] { files.paths }
  private let files: TemplateFiles
  package let catalogue: Catalogue
  private let reading: FormReading

  /// The built-in forms, and those of a folder over them. Throws where the folder cannot be used, or
  /// what all forms share is wrong; a form is read when somebody asks for it.
  package init(over folder: String? = nil) throws {
    files = try folder.map { try TemplateFiles(over: $0) } ?? TemplateFiles()
    levels = try LevelTreesReader.read(files.levels)
    catalogue = try CatalogueReader.read(files.catalogue, levels: levels)
    reading = FormReading(catalogue: catalogue, levels: levels)
    ids = files.forms.map(\.id)
    remarks = files.remarks
  }

  /// By which labels the forms are told, in the order of `ids`; nil for one whose rows nobody has listed.
  var silhouettes: [LabelSilhouette?] {
    files.forms.map { source in source.rows.flatMap { LabelSilhouette(ofRows: $0) } }
  }

  /// Nil where there is no form of this id; throws where its files do not go together.
  package func form(_ id: String) throws -> Form? {
    try form(id, wanted: [])?.form
  }

  /// The form with the workbook that it was read from, and all that is to be seen of that.
  func formAndTemplate(_ id: String) throws -> (form: Form, template: Workbook)? {
    try form(id, wanted: [.appearance, .blankCells])
  }

  private func form(_ id: String, wanted: Wanted) throws -> (form: Form, template: Workbook)? {
    guard let source = files.form(id) else { return nil }
    let (book, noticed) = try source.template
      .open(wanted: wanted.union([.fonts, .richText, .layout])).readAll()
    // Every return is read by what its template says, so no cell of a template may be in doubt.
    if let doubt = noticed.first(where: { $0.severity == .error }) { throw doubt }
    let description = try FormDescriptionReader.read(
      source.description, folder: id, levels: levels)
    let rows = try source.rows.map { file in
      DescribedRows(
        try RowDescriptionsReader.read(file, catalogue: catalogue, levels: levels),
        of: file.name)
    }
    let form = try reading.form(
      of: book, template: source.template.name, description, rows: rows)
    guard !form.tables.isEmpty else {
      throw TemplateMismatch(file: source.template.name, line: nil, reason: .noTables)
    }
    return (form, book)
  }
}
