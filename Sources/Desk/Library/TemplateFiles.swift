package import Forms

/// Everything that the forms of a run are made from: what is built into the program and, where a
/// person names a folder, what stands there instead or beside.
package struct TemplateFiles: Sendable {
  package let catalogue: LibraryFile
  package let levels: LibraryFile
  /// In the order of their ids.
  package let forms: [FormSource]
  /// What was noticed in the person's folder and does not stop the work.
  package let remarks: [TemplatesRemark]
  /// The paths of that folder's files. What is built in has none.
  package let paths: [String]

  /// What is built in.
  package init() {
    // Both are among the files that a test compares; without them their readers would say so.
    func shared(_ name: String) -> LibraryFile {
      EmbeddedFiles.file(named: name) ?? LibraryFile(name: name, bytes: [])
    }
    catalogue = shared(TemplateNames.catalogue)
    levels = shared(TemplateNames.levels)
    forms = EmbeddedFiles.all.compactMap { file in
      let place = FilePlace(file.name)
      guard place.name == TemplateNames.template else { return nil }
      return FormSource(
        id: place.folder, template: WorkbookSource(file),
        description: EmbeddedFiles.file(named: place.sibling(TemplateNames.description)),
        rows: EmbeddedFiles.file(named: place.sibling(TemplateNames.rows)))
    }
    remarks = []
    paths = []
  }

  /// What is built in, with the files of a folder over it: each form there is a folder with its
  /// `template.xlsx`, and takes the place of a built-in form of that name as a whole; so do
  /// `catalogue.tsv` and `levels.json`.
  ///
  /// Throws where the folder cannot be used as it is: it is not there, a file cannot be read, a
  /// form has no template. Files of no meaning are told in `remarks`.
  package init(over folder: String) throws(TemplatesError) {
    let built = TemplateFiles()
    let own = try TemplatesFolder(folder)
    catalogue = own.catalogue ?? built.catalogue
    levels = own.levels ?? built.levels
    let ids = Set(own.forms.map(\.id))
    forms = (built.forms.filter { !ids.contains($0.id) } + own.forms).sorted { $0.id < $1.id }
    remarks = own.remarks
    paths = own.files
  }

  /// Nil where there is no form of this id.
  package func form(_ id: String) -> FormSource? {
    forms.first { $0.id == id }
  }
}
