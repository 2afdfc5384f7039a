/// Value cells that hold neither text nor a number.
package enum OddCell {
  /// `text` is what Excel shows: `#DIV/0!`.
  package static func read(error text: String) -> CellReading {
    CellReading(words: text, remarks: [.errorValue(text)])
  }

  package static func read(truth: Bool) -> CellReading {
    CellReading(words: truth ? "TRUE" : "FALSE", remarks: [.truthValue(truth)])
  }

  /// A formula that no program has computed and saved yet. There is nothing in the cell but the
  /// formula, so there are no words either.
  package static func withoutResult() -> CellReading {
    CellReading(remarks: [.noResult])
  }
}
