internal import Desk
internal import Vocabulary

/// Dumps into nothing: bytes are counted and dropped.
enum Dropping {
  static func dump(_ file: String, as style: Dump.Style) throws {
    var bytes = 0
    var sink = ByteSink { chunk throws(SystemError) in
      bytes += chunk.count
      return chunk.count
    }
    let remarks = try Dump.write(file, as: style, in: .vietnamese, to: &sink)
    try sink.flush()
    guard remarks.isEmpty, bytes > 0 else {
      throw BenchError("\(file): \(remarks.count) remarks, \(bytes) bytes of output")
    }
  }
}
