internal import Desk
internal import Glibc

/// Files that are written once and read at once. Output of the product goes other ways: here nobody
/// minds half a file.
enum FileWriting {
  static func write(to path: String, _ body: (inout ByteSink) throws -> Void) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw BenchError("\(path): cannot be written (errno \(errno))") }
    defer { close(descriptor) }
    var sink = ByteSink(descriptor: descriptor)
    try body(&sink)
    try sink.flush()
  }
}
