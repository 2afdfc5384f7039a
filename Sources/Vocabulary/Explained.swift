/// An error that can say, to the person at the desk, what is wrong and what to do about it.
///
/// A sentence has four beats: where, what is wrong, the rule, what to do. `message` carries the
/// first three; `fix` is the last, kept apart because JSON and lists show it in its own place.
package protocol Explained: Error, Sendable {
  var code: FindingCode { get }
  var message: Phrase { get }
  var fix: Phrase { get }
}
