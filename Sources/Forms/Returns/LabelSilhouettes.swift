package import Grid

/// The silhouettes of all forms of a library, to tell which of them a workbook plainly is of.
package struct LabelSilhouettes: Sendable {
  /// The place of each print in the lists below.
  private let places: [UInt64: Int]
  /// Of each print the forms that have it.
  private let owners: [[Int]]
  /// How many prints each form has.
  private let sizes: [Int]

  /// Nil where one is not known: that form might be any.
  package init?(_ forms: [LabelSilhouette?]) {
    var places: [UInt64: Int] = [:]
    var owners: [[Int]] = []
    var sizes: [Int] = []
    for (index, form) in forms.enumerated() {
      guard let form else { return nil }
      sizes.append(form.prints.count)
      for print in form.prints {
        if let place = places[print] {
          owners[place].append(index)
        } else {
          places[print] = owners.count
          owners.append([index])
        }
      }
    }
    self.places = places
    self.owners = owners
    self.sizes = sizes
  }

  /// The one of the forms that a workbook plainly is of: it has nearly all of its labels to the letter,
  /// and of no other form more than a few that this one does not have, as titles of tables are labels in
  /// some. Nil where that is open.
  package func plainForm(of workbook: Workbook) -> Int? {
    let found = prints(in: workbook)
    var hits = sizes.map { _ in 0 }
    for print in found {
      for form in owners[print] { hits[form] += 1 }
    }
    guard let best = hits.indices.max(by: { hits[$0] < hits[$1] }),
      hits[best] * 10 >= sizes[best] * 9
    else { return nil }
    // Those that the best form does not have.
    var strays = sizes.map { _ in 0 }
    for print in found where !owners[print].contains(best) {
      for form in owners[print] { strays[form] += 1 }
    }
    return strays.indices.allSatisfy { strays[$0] * 12 <= sizes[$0] } ? best : nil
  }

  /// The prints of any form that stand in its cells, each once.
  private func prints(in workbook: Workbook) -> [Int] {
    var found: [Int] = []
    var isFound = [Bool](repeating: false, count: owners.count)
    for sheet in workbook.sheets {
      for cell in sheet.cells {
        guard case .text = cell.kind else { continue }
        let bytes = cell.bytes
        // No label is longer, and a text of any length may be given out to any number of cells.
        guard (6...FormLimits.labelBytes).contains(bytes.count),
          let place = places[LabelSilhouette.print(of: bytes)], !isFound[place]
        else { continue }
        isFound[place] = true
        found.append(place)
      }
    }
    return found
  }
}
