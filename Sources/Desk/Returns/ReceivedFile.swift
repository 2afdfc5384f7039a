package import Reporting

/// A file that somebody sent, or a folder of such files that cannot be looked into.
package struct ReceivedFile: Sendable {
  package let path: String
  /// Why nothing is known of what lies in it; nil of a file, which is opened later.
  let refusal: FolderError?

  init(_ path: String, refusal: FolderError? = nil) {
    self.path = path
    self.refusal = refusal
  }
}

extension ReturnReader {
  /// The report of a file, or of a folder that cannot be looked into. Never throws.
  package func report(on received: ReceivedFile) -> Report {
    guard let refusal = received.refusal else { return report(on: received.path) }
    return Report(unreadable: received.path, Finding(refusal))
  }
}
