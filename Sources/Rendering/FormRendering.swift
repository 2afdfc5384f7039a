package import Grid
package import Reporting
package import SheetPlans

/// Makes sheets of a form, as its template lays them out.
///
/// The template says all that is printed: words, header, merges, fonts, lines. What is added is what
/// a person needs to fill the form in or to sign it. Nothing here opens a file.
package struct FormRendering: Sendable {
  let form: Form
  let tables: [TemplateTable]
  let looks: TemplateLooks
  /// Of the sheets, in the order of the tables.
  let names: [String]
  /// How wide the line with the unit's name is in each table, in points.
  let identityRooms: [Double]

  /// `template` is the workbook that the form was read from, with all that is to be seen of it.
  package init(_ form: Form, template: Workbook) throws(RenderingRefusal) {
    self.form = form
    var tables: [TemplateTable] = []
    for table in form.tables {
      guard let layout = TemplateTable(table, of: form, in: template) else {
        throw .noLayout(table: table.number)
      }
      tables.append(layout)
    }
    self.tables = tables
    looks = TemplateLooks(template.tables.styles)
    names = SheetNames.names(of: tables)
    identityRooms = tables.map { [looks] in IdentityLine.room(in: $0, looks) }
  }

  /// A form for an office to fill in, and how many figures it asks for.
  package func blank(for order: BlankOrder) -> (plan: BookPlan, figures: Int) {
    blank(for: outline(of: order), naming: order.words)
  }

  /// The same, where it is known what decides about the sheets and how the unit is named.
  package func blank(
    for outline: BlankOutline, naming words: UnitWords
  ) -> (plan: BookPlan, figures: Int) {
    BlankBook(self, outline, words).made
  }

  /// The sheets as a workbook that says what it is in each way that some program keeps.
  func book(of sheets: [SheetPlan], _ service: ServiceSheet, mark: String) -> BookPlan {
    var facts = BookFacts(title: form.title)
    facts.custom = [BookFacts.Custom(OwnNames.property, mark)]
    return BookPlan(sheets: sheets, names: service.names, facts: facts)
  }

  /// The form filled in with what a report of it says.
  package func appendix(of report: Report, _ order: AppendixOrder) -> BookPlan {
    AppendixBook(self, report, order).plan
  }
}
