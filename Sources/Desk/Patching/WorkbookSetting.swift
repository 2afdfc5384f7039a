internal import Container
internal import SheetPatching
internal import SheetReading
internal import Vocabulary

/// Puts values into cells of a workbook that is there. The result is another file; the workbook itself
/// is only read.
package enum WorkbookSetting {
  /// Returns what a person has to know about the result.
  package static func write(
    _ assignments: [CellAssignment], into path: String, to output: String, force: Bool,
    inputs: [String]
  ) throws -> [any Noticed] {
    let book = try WorkbookFile(
      path: path, limits: .anyWorkbook, wanted: [.formulas, .definedNames])
    var patch = WorkbookPatch(book)
    let names = SheetNames(book.sheets.map(\.name))
    for assignment in assignments {
      try patch.put(
        assignment.content, at: assignment.address, ofSheet: names.position(for: assignment))
    }
    let (edits, remarks) = try patch.finish()
    try OutputFile.write(to: output, force: force, inputs: InputFiles(inputs)) { sink in
      try book.package.write(edits) { bytes in try sink.write(bytes) }
    }
    return remarks
  }
}

extension PatchRemark: Noticed {}

/// Finds sheets by the names that people write.
struct SheetNames {
  private let names: [String]

  init(_ names: [String]) {
    self.names = names
  }

  /// A name as it is; else, as Excel takes names, whatever the case of its letters.
  func position(for assignment: CellAssignment) throws(AssignmentError) -> Int {
    guard let name = assignment.sheet else {
      guard names.count == 1 else { throw AssignmentError(assignment.written, .whichSheet(names)) }
      return 0
    }
    if let exact = names.firstIndex(of: name) { return exact }
    if let alike = names.firstIndex(where: { $0.lowercased() == name.lowercased() }) {
      return alike
    }
    throw AssignmentError(
      assignment.written,
      .noSuchSheet(name, nearest: NearMiss.nearest(to: name, among: names), all: names))
  }
}
