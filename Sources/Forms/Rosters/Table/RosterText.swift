internal import Vietnamese

extension RosterTable {
  /// Separated text as Excel, LibreOffice and editors save it: with commas, semicolons or tabs.
  ///
  /// Throws where the text is in no Unicode encoding, does not come apart into cells, or holds more
  /// than a list of units has.
  package init(text bytes: [UInt8], of file: String) throws(RosterMistake) {
    let place = RosterPlace(file: file)
    guard bytes.count <= RosterLimits.textBytes else { throw RosterMistake(place, .tooMuchText) }
    let text: ArraySlice<UInt8>
    do throws(TextBytes.Failure) {
      text = try TextBytes.utf8(of: bytes)
    } catch {
      switch error {
      case .notUnicode(let line): throw RosterMistake(place.at(line: line), .notUnicode)
      }
    }
    var records = SeparatedText(text, separator: RosterSeparator.of(text))
    var budget = RosterBudget(place)
    var lines: [Line] = []
    while let record = try Self.next(of: &records, in: place) {
      let line = try Line(record, &budget)
      if !line.cells.isEmpty { lines.append(line) }
    }
    self.init(place, lines: lines)
  }

  private static func next(
    of records: inout SeparatedText, in place: RosterPlace
  ) throws(RosterMistake) -> SeparatedText.Record? {
    do throws(SeparatedText.Failure) {
      return try records.next()
    } catch {
      throw RosterMistake(error, in: place)
    }
  }
}

extension RosterTable.Line {
  init(_ record: SeparatedText.Record, _ budget: inout RosterBudget) throws(RosterMistake) {
    var cells: [RosterTable.Cell] = []
    for (column, written) in record.cells {
      let text = CleanText.of(Self.inUnicode(written))
      if text.isEmpty { continue }
      try budget.takeCell()
      cells.append(
        RosterTable.Cell(column: column, lastLine: record.line, text: text, kind: .words))
    }
    self.init(number: record.line, width: record.width, cells: cells)
  }

  /// Letters with marks of their own, as a Mac writes them, and those of old fonts. A text of
  /// megabytes is no name, and to look at its words would take many times its room.
  private static func inUnicode(_ text: String) -> String {
    guard text.utf8.count <= FormLimits.labelBytes else { return text }
    return LegacyText.read(text, font: nil)?.text ?? text
  }
}

extension RosterMistake {
  fileprivate init(_ failure: SeparatedText.Failure, in place: RosterPlace) {
    switch failure {
    case .strayQuote(let line): self.init(place.at(line: line), .strayQuote)
    case .openQuote(let line): self.init(place.at(line: line), .openQuote)
    case .tooManyCells(let line): self.init(place.at(line: line), .tooMany(.cells))
    }
  }
}
