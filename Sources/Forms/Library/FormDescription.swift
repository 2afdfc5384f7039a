package import Reporting
package import Vocabulary

/// What a description says of a form beside what its template prints.
package struct FormDescription: Hashable, Sendable {
  package let id: String
  /// The file that says it; nil where there is none.
  package let file: String?
  /// Nil where the template says it, here and below.
  package let title: String?
  package let province: String?
  package let issuer: String?
  /// The documents that prescribe the form.
  package let basis: [String]
  /// Whom the form addresses; empty where nobody says it.
  package let levels: [Level]
  package let periods: [Period.Kind]
  /// The columns in which figures are entered; empty where the template's own headings tell.
  package let columns: [Column]
  /// How offices write figures in the form, where that is not the usual way.
  package let style: [Style]

  package enum Style: String, CaseIterable, Sendable {
    /// 09 instead of 9.
    case leadingZeros
  }

  package struct Column: Hashable, Sendable {
    /// As the template prints it.
    package let heading: String
    /// Who enters figures there. Where the main column names nobody: all whom no other names.
    package let levels: [Level]
    package let name: ValueColumn

    package init(heading: String, levels: [Level], name: ValueColumn = .main) {
      self.heading = heading
      self.levels = levels
      self.name = name
    }
  }

  package init(
    id: String, file: String? = nil, title: String? = nil, province: String? = nil,
    issuer: String? = nil,
    basis: [String] = [], levels: [Level] = [], periods: [Period.Kind] = [], columns: [Column] = [],
    style: [Style] = []
  ) {
    self.id = id
    self.file = file
    self.title = title
    self.province = province
    self.issuer = issuer
    self.basis = basis
    self.levels = levels
    self.periods = periods
    self.columns = columns
    self.style = style
  }
}
