internal import Grid
internal import SheetReading
internal import Vocabulary
enum DumpTable {
  static func write(
    _ book: WorkbookFile, in language: Language, to sink: inout ByteSink
  ) throws -> [ReadingRemark] { [] }
}
