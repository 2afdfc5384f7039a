internal import Markup

extension BookPatch {
  /// Puts a sheet before all others, and shows it when the workbook is opened.
  ///
  /// - Parameters:
  ///   - relationship: that of its part.
  ///   - names: what the workbook is to know of it by names that belong to the sheet.
  mutating func insertFirst(
    _ name: String, relationship: String, names: [(name: String, formula: String)]
  ) {
    var writer = XMLWriter()
    let (prefix, number) = (root.prefix, freeNumber)
    let reference = RelationshipReference(in: root)
    writer.element("\(prefix)sheet") { tag in
      tag.add("name", name)
      tag.add("sheetId", "\(number)")
      reference.add(relationship, to: &tag)
    }
    let sheet = writer.finish()
    let views = items(.workbookView)
    if let list = child(.sheets) {
      edit { document in
        if list.isEmpty {
          document.append(sheet, to: list)
        } else {
          document.insert(sheet, at: list.tag.upperBound)
        }
      }
    } else {
      insert(
        Array("<\(prefix)sheets>".utf8) + sheet + Array("</\(prefix)sheets>".utf8), as: .sheets)
    }
    edit { document in
      for view in views {
        document.rewrite(view.tag) { tag in
          for attribute in ["activeTab", "firstSheet"] where tag[attribute] != nil {
            tag.set(attribute, "0")
          }
        }
      }
    }
    renumberNames()
    add(names)
  }

  /// No sheet has had the number: other parts may still speak of sheets that are gone.
  private var freeNumber: Int {
    let taken = Set(sheetNumbers.compactMap { Int($0) })
    var number = min((taken.max() ?? 0), Self.mostNumber - 1) + 1
    while taken.contains(number), number > 1 { number -= 1 }
    return number
  }

  /// Excel takes no larger ones.
  private static let mostNumber = 65_534

  /// Names say to which sheet they belong by its position.
  private mutating func renumberNames() {
    for spot in items(.definedName) {
      guard let position = tag(of: spot)["localSheetId"].flatMap({ Int($0) }), position < Int.max
      else { continue }
      edit { document in
        document.rewrite(spot.tag) { $0.set("localSheetId", "\(position + 1)") }
      }
    }
  }

  private mutating func add(_ names: [(name: String, formula: String)]) {
    guard !names.isEmpty else { return }
    var writer = XMLWriter()
    for (name, formula) in names {
      writer.element("\(root.prefix)definedName") { tag in
        tag.add("name", name)
        tag.add("localSheetId", "0")
      } content: {
        $0.text(formula)
      }
    }
    let list = writer.finish()
    if let known = child(.definedNames) {
      edit { $0.append(list, to: known) }
    } else {
      let name = "\(root.prefix)definedNames"
      insert(Array("<\(name)>".utf8) + list + Array("</\(name)>".utf8), as: .definedNames)
    }
  }
}
