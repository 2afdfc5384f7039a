internal import Grid
internal import Vocabulary

extension CellChange.Content {
  /// Why no cell can hold this; nil where one can.
  var refusal: PatchingError.Reason? {
    switch self {
    case .text(let text):
      let count = text.utf16.count
      return count > SheetLimits.charactersInCell ? .longText(count: count) : nil
    case .number(let number):
      return number.isKept ? nil : .inexactNumber(number.literal)
    case .kept, .blank, .boolean, .result: return nil
    }
  }
}
