package import Grid

/// The labels of a form as bare prints, taken from its list of rows without making the form. It serves to
/// make only the form that a return is of, as making all takes longer than reading the return.
package struct LabelSilhouette: Sendable {
  private let prints: Set<UInt64>

  /// Nil for a file that is no list of rows; whoever reads it as one says why.
  package init?(ofRows file: LibraryFile) {
    let lines = file.bytes.split(separator: UInt8(ascii: "\n"))
    let tab = UInt8(ascii: "\t")
    guard let header = lines.first,
      let place = header.split(separator: tab, omittingEmptySubsequences: false)
        .firstIndex(where: { $0.elementsEqual("label".utf8) })
    else { return nil }
    var prints: Set<UInt64> = []
    for line in lines.dropFirst() {
      var rest = line
      for _ in 0..<place {
        guard let next = rest.firstIndex(of: tab) else { break }
        rest = rest[rest.index(after: next)...]
      }
      prints.insert(Self.print(of: rest.prefix { $0 != tab }))
    }
    self.prints = prints
  }

  /// The one of these forms that a workbook plainly is of: it has nearly all of its labels to the letter,
  /// and of no other form more than a few that this one does not have, as titles of tables are labels in
  /// some. Nil where that is open.
  package static func plainForm(of workbook: Workbook, among forms: [LabelSilhouette?]) -> Int? {
    // A form of which nothing is known might be the one.
    guard forms.allSatisfy({ $0 != nil }) else { return nil }
    let forms = forms.compactMap(\.self)
    var found: Set<UInt64> = []
    for sheet in workbook.sheets {
      for cell in sheet.cells {
        guard case .text = cell.kind else { continue }
        let bytes = cell.bytes
        // No label is longer, and a text of any length may be given out to any number of cells.
        if (6...FormLimits.labelBytes).contains(bytes.count) { found.insert(print(of: bytes)) }
      }
    }
    let hits = forms.map { found.intersection($0.prints) }
    guard let best = hits.indices.max(by: { hits[$0].count < hits[$1].count }),
      hits[best].count * 10 >= forms[best].prints.count * 9
    else { return nil }
    let isPlain = hits.indices.allSatisfy { other in
      other == best
        || hits[other].subtracting(forms[best].prints).count * 12 <= forms[other].prints.count
    }
    return isPlain ? best : nil
  }

  /// Of the letters alone: line breaks and blanks are not what tells forms apart.
  private static func print(of bytes: ArraySlice<UInt8>) -> UInt64 {
    LabelPrint.of(bytes: bytes.lazy.filter { $0 > 0x20 })
  }
}
