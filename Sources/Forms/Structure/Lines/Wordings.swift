internal import Grid

/// The wordings that have been met in the returns of one run, so that what is known of a text need not
/// be found out again for each of ten thousand files.
///
/// For one thread at a time. However many texts files bring, it takes a few megabytes: texts that are
/// long are not kept, and when there are too many all are forgotten. What a cell says never depends on
/// what is kept here.
package final class Wordings {
  /// By the hash of what the cells of texts hold, that which they say.
  private var stored: [UInt64: Stored] = [:]
  /// By the hash of the text.
  private var known: [UInt64: Wording] = [:]

  private struct Stored {
    let bytes: [UInt8]
    let wording: Wording
  }

  /// A form has a few hundred different texts.
  private static let most = 6_000
  /// In bytes.
  private static let longest = 600

  package init() {}

  /// The wording of a text that cells show.
  func wording(of text: String) -> Wording {
    guard text.utf8.count <= Self.longest else { return Wording(text) }
    let hash = ByteHash.of(text.utf8.span)
    if let wording = known[hash], wording.text.utf8.span.isSame(as: text.utf8.span) {
      return wording
    }
    let wording = Wording(text)
    if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
    known[hash] = wording
    return wording
  }

  /// The wording of a cell that holds these bytes; `text` says what they are to people.
  func wording(stored bytes: ArraySlice<UInt8>, _ text: () -> String) -> Wording {
    guard bytes.count <= Self.longest else { return Wording(text()) }
    let hash = ByteHash.of(bytes.span)
    if let stored = stored[hash], stored.bytes.span.isSame(as: bytes.span) {
      return stored.wording
    }
    let wording = wording(of: text())
    if stored.count >= Self.most { stored.removeAll(keepingCapacity: true) }
    stored[hash] = Stored(bytes: Array(bytes), wording: wording)
    return wording
  }
}

/// A number for a list of bytes. Whoever finds something by it compares the bytes as well.
enum ByteHash {
  /// Eight bytes at a time: labels are long, and each cell of each return is looked up.
  static func of(_ bytes: Span<UInt8>) -> UInt64 {
    let raw = unsafe bytes.bytes
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= raw.byteCount {
      let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mixed(hash, word)
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.byteCount {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mixed(hash, rest)
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
    return product.high ^ product.low
  }
}

extension Span<UInt8> {
  /// Whether both hold the same bytes.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    return indices.allSatisfy { self[$0] == other[$0] }
  }
}
