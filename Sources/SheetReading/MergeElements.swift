internal import Markup
internal import Vocabulary

extension PartReader {
  /// The merged ranges at whose `<mergeCells>` the reader stands, added to those known. One that lies
  /// where no sheet has a place is told, and merges nothing; one that names no cells is no loss.
  mutating func readMerges(
    into merges: inout [CellRange], _ remarks: inout RemarkList
  ) throws(ReadingError) {
    try children { reader, word throws(ReadingError) in
      guard word == .mergeCell, let attribute = reader.attribute(.ref),
        !reader.xml.attributeValue(attribute).isEmpty
      else { return }
      guard let range = CellRange(utf8: reader.xml.attributeValue(attribute)) else {
        remarks.add(.noSuchMerge(Excerpt.text(reader.xml.attributeValue(attribute))))
        return
      }
      guard merges.count < ReadingLimits.merges else {
        throw ReadingError(file: reader.file, .tooMany(.merges, limit: ReadingLimits.merges))
      }
      merges.append(range)
    }
  }
}
