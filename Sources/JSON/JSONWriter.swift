/// Writes JSON Lines: every value handed to it becomes one line, ended by LF.
///
/// Objects and arrays are written inside closures that get their own writer, so a bracket cannot
/// stay open, a name cannot lack its value, and nothing can be written beside the closure that is
/// being run. That a name occurs only once is up to the caller. Output is compact, names stand in
/// the order written, and the same calls give the same bytes.
///
///     var writer = JSONWriter()
///     writer.object { report in
///       report.member("file", "a.xlsx")
///       report.array("rows") { rows in
///         rows.object { row in row.member("row", 1) }
///       }
///     }
///     // {"file":"a.xlsx","rows":[{"row":1}]}
///
/// When a closure throws, the line is left unfinished: the bytes are then worth nothing.
package struct JSONWriter: ~Copyable {
  package private(set) var bytes: [UInt8] = []

  /// `capacity` is a hint for how many bytes there will be.
  package init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  package mutating func object<Failure>(
    _ body: (inout JSONObjectWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try JSONObjectWriter.write(to: &bytes, body)
    bytes.append(UInt8(ascii: "\n"))
  }

  package mutating func array<Failure>(
    _ body: (inout JSONArrayWriter) throws(Failure) -> Void
  ) throws(Failure) {
    try JSONArrayWriter.write(to: &bytes, body)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Hands over what has been written and forgets it, keeping the memory: for output that should
  /// not be held whole.
  package mutating func drain<Failure>(
    into sink: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try sink(bytes.span)
    bytes.removeAll(keepingCapacity: true)
  }
}
