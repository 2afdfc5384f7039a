package import Vocabulary

/// The first beat of a sentence: file, sheet, cell.
package struct SheetPlace {
  private let file: String
  private let sheet: String?
  private let cell: CellAddress?

  package init(file: String, sheet: String? = nil, cell: CellAddress? = nil) {
    self.file = file
    self.sheet = sheet
    self.cell = cell
  }

  package func told(_ problem: Phrase) -> Phrase {
    Phrase(vi: "\(vietnamese): \(problem.vietnamese)", en: "\(english): \(problem.english)")
  }

  /// Before a sentence that begins with a place of its own.
  package func joined(_ sentence: Phrase) -> Phrase {
    Phrase(vi: "\(vietnamese), \(sentence.vietnamese)", en: "\(english), \(sentence.english)")
  }

  private var vietnamese: String {
    "Tệp “\(file)”" + (sheet.map { ", trang “\($0)”" } ?? "") + (cell.map { ", ô \($0)" } ?? "")
  }

  private var english: String {
    "File “\(file)”" + (sheet.map { ", sheet “\($0)”" } ?? "") + (cell.map { ", cell \($0)" } ?? "")
  }
}
