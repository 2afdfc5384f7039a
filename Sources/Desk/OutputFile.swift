/// The only way a file comes into being: whole, under its name, or not at all.
///
///     try OutputFile.write(to: "bao-cao.json", force: false, inputs: ["a.xlsx"]) { sink in
///       try sink.write(report)
///     }
///
/// The content goes into a hidden draft beside the target and takes the target's name when it is
/// complete. Throws `OutputError` with nothing changed on disk, or the error that `content` threw.
/// An input is never written over, not even with `force`; nor is anything but an ordinary file.
/// Through a link, the file that the link points to is written, and the link stays. A replaced
/// file's permissions are kept (its owner where the system allows); a new one follows the umask.
package enum OutputFile {
  /// Whether the content is on the disk itself before the name appears.
  ///
  /// Reports lie on file servers and in offices where the power fails. A name can reach the disk
  /// before the content does, and a signed-off report that is empty in the morning is worse than
  /// none, so one output is flushed. A thousand blanks from one run can be made again, and waiting
  /// for the disk a thousand times would cost a minute: their command says so. The folder is never
  /// flushed: a name that is lost with the power leaves no file, which is as good as not begun.
  package enum Flush: Sendable {
    case beforeItAppears
    case whenTheSystemLikes
  }

  package static func write(
    to path: String, force: Bool, inputs: InputFiles, flush: Flush = .beforeItAppears,
    _ content: (inout ByteSink) throws -> Void
  ) throws {
    let target = try OutputTarget(path, force: force, inputs: inputs)
    var draft = try Draft(beside: target)
    try fill(draft, for: target, content)
    // The work may have taken minutes: what forbids the target is asked again.
    let present = try OutputTarget(path, force: force, inputs: inputs)
    try draft.finish(replacing: present.previous, flush: flush)
    if force {
      try draft.replace()
    } else {
      try draft.appear()
    }
  }

  /// Throws where nothing could be written to this path, before any work is done for it.
  package static func check(
    _ path: String, force: Bool, inputs: InputFiles
  ) throws(OutputError) {
    _ = try OutputTarget(path, force: force, inputs: inputs)
  }

  static func fill(
    _ draft: borrowing Draft, for target: OutputTarget,
    _ content: (inout ByteSink) throws -> Void
  ) throws {
    var sink = ByteSink(descriptor: draft.descriptor)
    do {
      try content(&sink)
      try sink.flush()
    } catch {
      // A failed write is told with its place, also where `content` has wrapped the bare error.
      if let failure = sink.failure { throw target.failure(failure) }
      throw error
    }
  }
}
