/// What the files that describe forms are called, in the program's own library as in a folder of
/// somebody else's.
enum TemplateNames {
  static let catalogue = "catalogue.tsv"
  static let levels = "levels.json"

  /// In the folder of each form.
  static let template = "template.xlsx"
  static let description = "form.json"
  static let rows = "rows.tsv"

  static let shared = [catalogue, levels]
  static let ofForm = [template, description, rows]
}
