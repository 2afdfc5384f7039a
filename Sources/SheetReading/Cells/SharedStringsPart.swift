internal import Container
internal import Grid
internal import Markup

/// The part that holds the texts which cells share.
enum SharedStringsPart {
  static func read(
    _ part: OfficePackage.Part, of package: OfficePackage, wantsRuns: Bool
  ) throws(ReadingError) -> SharedTexts {
    var reader = try PartReader(part, of: package)
    var texts = SharedTexts()
    guard try reader.root() == .sst else { return texts }
    var item = RichText()
    var held = 0
    try reader.children { reader, word throws(ReadingError) in
      guard word == .si else { return }
      guard texts.count < ReadingLimits.strings else {
        throw ReadingError(file: package.path, .tooMany(.strings, limit: ReadingLimits.strings))
      }
      try item.read(&reader, wantsRuns: wantsRuns)
      held += item.text.count
      guard held <= ReadingLimits.sharedTextBytes else {
        throw ReadingError(file: package.path, .tooMuchText(limit: ReadingLimits.sharedTextBytes))
      }
      guard texts.append(item.text.span) else {
        throw ReadingError(file: package.path, .longText(limit: ReadingLimits.textBytes))
      }
      if !item.runs.isEmpty { texts.setRuns(item.runs) }
    }
    return texts
  }
}
