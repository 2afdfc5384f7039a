internal import Container
internal import Desk
internal import SheetReading

/// What one very large sheet costs.
struct LargeStages {
  let file: String

  static let json = "dump as JSON"
  static let memory = "reading into memory"

  var contestants: [Race.Contestant] {
    [
      Race.Contestant(Self.json, dump), Race.Contestant(Self.memory, read),
    ]
  }

  /// By name of the stage.
  func memory() throws -> [String: PeakMemory] {
    var memory: [String: PeakMemory] = [:]
    memory[Self.json] = try PeakMemory.measure(dump)
    memory[Self.memory] = try PeakMemory.measure(read)
    return memory
  }

  private func dump() throws {
    try Dropping.dump(file, as: .json)
  }

  private func read() throws {
    _ = try WorkbookFile(path: file, limits: .anyWorkbook).readAll()
  }
}
