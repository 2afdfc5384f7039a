package import Reporting
internal import Vietnamese
internal import Vocabulary

/// Reads `form.json`: what a form is called, who issued it, whom it addresses.
package enum FormDescriptionReader {
  /// `folder` is the name of the form's folder, which is the form's id. Without a file nothing more
  /// is known of the form than that.
  ///
  /// Any field may be left out. Throws at the first mistake: an id that is not the folder's name, a
  /// level that nobody described, two columns with one heading, a level without a column.
  package static func read(
    _ file: LibraryFile?, folder: String, levels: LevelTrees
  ) throws(LibraryError) -> FormDescription {
    guard let file else { return FormDescription(id: folder) }
    let names = KnownNames(levels)
    let fields = try DescribedValue(file).fields(
      "id", "title", "province", "issuer", "basis", "levels", "periods", "columns", "style")
    try refuseForeignID(fields["id"], folder: folder)
    let addressed = fields["levels"]
    let levels = try names.levels(addressed?.texts() ?? [])
    let columns = try columns(fields["columns"], among: levels, names)
    if let place = addressed?.place { try refuseLevelsWithoutColumn(levels, columns, at: place) }
    return FormDescription(
      id: folder,
      file: file.name,
      title: try fields["title"]?.text(),
      province: try fields["province"]?.text(),
      issuer: try fields["issuer"]?.text(),
      basis: try fields.texts("basis").map(\.text),
      levels: levels,
      periods: try fields.texts("periods").map { text, place throws(LibraryError) in
        try place.choice(text)
      },
      columns: columns,
      style: try fields.texts("style").map { text, place throws(LibraryError) in
        try place.choice(text)
      })
  }

  private static func refuseForeignID(
    _ value: DescribedValue?, folder: String
  ) throws(LibraryError) {
    guard let value else { return }
    let id = try value.text()
    guard id == folder else { throw value.place.error(.foreignID(id, folder: folder)) }
  }

  private static func refuseLevelsWithoutColumn(
    _ levels: [Level], _ columns: [FormDescription.Column], at place: LibraryPlace
  ) throws(LibraryError) {
    // A main column that names nobody is everybody else's; so is one that is not described.
    guard let main = columns.first(where: { $0.name == .main }), !main.levels.isEmpty else {
      return
    }
    if let left = levels.first(where: { level in !columns.contains { $0.levels.contains(level) } })
    {
      throw place.error(.levelWithoutColumn(left))
    }
  }

  /// `addressed` are the levels of the form, where the description has them.
  private static func columns(
    _ list: DescribedValue?, among addressed: [Level], _ names: KnownNames
  ) throws(LibraryError) -> [FormDescription.Column] {
    var columns: [FormDescription.Column] = []
    var headings: Set<String> = []
    var columnNames: Set<ValueColumn> = []
    for element in try list?.elements() ?? [] {
      let fields = try element.fields("heading", "levels", "name")
      let heading = try fields.required("heading")
      let name = fields["name"]
      let column = FormDescription.Column(
        heading: try heading.text(),
        levels: try levels(of: fields, among: addressed, names),
        name: try columnName(name))
      guard headings.insert(Fold.key(column.heading)).inserted else {
        throw heading.place.error(.repeated(column.heading))
      }
      guard columnNames.insert(column.name).inserted else {
        throw (name ?? element).place.error(.repeated(column.name.rawValue))
      }
      columns.append(column)
    }
    return columns
  }

  private static func levels(
    of column: DescribedValue.DescribedFields, among addressed: [Level], _ names: KnownNames
  ) throws(LibraryError) -> [Level] {
    let texts = try column.texts("levels")
    let levels = try names.levels(texts)
    guard !addressed.isEmpty else { return levels }
    for (level, (_, place)) in zip(levels, texts) where !addressed.contains(level) {
      throw place.error(.columnOfForeignLevel(level))
    }
    return levels
  }

  private static func columnName(
    _ value: DescribedValue?
  ) throws(LibraryError) -> ValueColumn {
    guard let value else { return .main }
    return ValueColumn(rawValue: try value.place.id(value.text()))
  }
}
