internal import Grid
internal import Markup

extension PartReader {
  /// The names of the workbook at whose `<definedNames>` the reader stands.
  mutating func readDefinedNames(
    _ budget: inout AsideBudget
  ) throws(ReadingError) -> DefinedNames {
    var names: [DefinedName] = []
    try children { reader, word throws(ReadingError) in
      guard word == .definedName, let name = reader.prose(.name) else { return }
      let sheetIndex = reader.count(.localSheetId)
      let isHidden = reader.flag(.hidden) ?? false
      let comment = reader.prose(.comment)
      var found = DefinedName(name, try reader.readProse())
      found.sheetIndex = sheetIndex
      found.isHidden = isHidden
      found.comment = comment
      try budget.take(.names, of: reader.file)
      for text in [name, found.formula, comment] { try budget.take(text: text, of: reader.file) }
      names.append(found)
    }
    return DefinedNames(names)
  }

  /// `<workbookProtection>`. Many writers leave an empty one, which protects nothing.
  var workbookProtection: WorkbookProtection {
    var protection = WorkbookProtection()
    protection.locksStructure = flag(.lockStructure) ?? false
    protection.locksWindows = flag(.lockWindows) ?? false
    protection.locksRevisions = flag(.lockRevision) ?? false
    protection.hasPassword =
      has(.workbookPassword) || has(.workbookHashValue) || has(.revisionsPassword)
      || has(.revisionsHashValue)
    return protection
  }
}
