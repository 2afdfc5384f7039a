internal import Grid
internal import Vocabulary

/// The wordings that have been met in the returns of one run, so that what is known of a text need not
/// be found out again for each of ten thousand files.
///
/// For one thread at a time. However many texts files bring, it takes a few megabytes: texts that are
/// long are not kept, and of those with one place in the table the last two are. What a cell says never
/// depends on what is kept here.
package final class Wordings {
  private var places = [Place](repeating: Place(), count: 1 << shift)

  /// A form has a few hundred different texts. Where two have one place, both find room.
  private struct Place {
    var first: Known?
    var second: Known?
  }

  private final class Known {
    let hash: UInt64
    /// What cells hold, where the wording is theirs; nil for the text of the wording itself.
    let stored: [UInt8]?
    let wording: Wording

    init(hash: UInt64, stored: [UInt8]?, wording: Wording) {
      self.hash = hash
      self.stored = stored
      self.wording = wording
    }
  }

  private static let shift = 13
  /// In bytes.
  private static let longest = 600

  package init() {}

  /// The wording of a text that cells show.
  func wording(of text: String) -> Wording {
    guard text.utf8.count <= Self.longest else { return Wording(text) }
    let hash = ByteHash.of(text.utf8.span)
    return wording(hash) { known in
      known.stored == nil && known.wording.text.utf8.span.isSame(as: text.utf8.span)
    } make: {
      Known(hash: hash, stored: nil, wording: Wording(text))
    }
  }

  /// The wording of a cell that holds these bytes; `text` says what they are to people.
  func wording(stored bytes: ArraySlice<UInt8>, _ text: () -> String) -> Wording {
    guard bytes.count <= Self.longest else { return Wording(text()) }
    // Not the number of the same bytes as a text.
    let hash = ~ByteHash.of(bytes.span)
    return wording(hash) { known in
      known.stored.map { $0.span.isSame(as: bytes.span) } ?? false
    } make: {
      Known(hash: hash, stored: Array(bytes), wording: wording(of: text()))
    }
  }

  private func wording(
    _ hash: UInt64, _ isWanted: (Known) -> Bool, make: () -> Known
  ) -> Wording {
    let index = Int(truncatingIfNeeded: hash >> (64 - UInt64(Self.shift)))
    let place = places[index]
    if let first = place.first, first.hash == hash, isWanted(first) { return first.wording }
    if let second = place.second, second.hash == hash, isWanted(second) { return second.wording }
    let known = make()
    places[index] = Place(first: known, second: place.first)
    return known.wording
  }
}
