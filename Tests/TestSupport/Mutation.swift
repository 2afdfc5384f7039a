internal import Foundation

/// Damage done to bytes, the same for the same seed.
package enum Mutation {
  /// How many damaged copies a test tries: `BIEUMAU_MUTATIONS` where it is set, for long runs.
  package static func count(orElse usual: Int) -> Int {
    ProcessInfo.processInfo.environment["BIEUMAU_MUTATIONS"].flatMap { Int($0) } ?? usual
  }

  /// A copy with one to six things wrong.
  package static func mutated(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let length = min(Int.random(in: 1...40, using: &random), bytes.count - place)
      switch Int.random(in: 0..<9, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      case 2: bytes.removeSubrange(place..<(place + length))
      case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: place)
      case 4: bytes.removeLast(length)
      case 5: overwrite(&bytes, at: place, with: interesting(&random))
      // The end of an archive says most about it.
      case 6: overwrite(&bytes, at: nearEnd(bytes, &random), with: interesting(&random))
      case 7: bytes[nearEnd(bytes, &random)] = UInt8.random(in: .min ... .max, using: &random)
      default:
        let other = Int.random(in: 0...(bytes.count - length), using: &random)
        bytes.replaceSubrange(other..<(other + length), with: bytes[place..<(place + length)])
      }
    }
    return bytes
  }

  private static func nearEnd(_ bytes: [UInt8], _ random: inout SeededRandom) -> Int {
    Int.random(in: max(0, bytes.count - 400)..<bytes.count, using: &random)
  }

  /// Numbers at which sums overflow and loops run away.
  private static func interesting(_ random: inout SeededRandom) -> [UInt8] {
    let numbers: [UInt64] = [
      0, 1, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFE, 0xFFFF_FFFF,
      UInt64(Int64.max), .max,
    ]
    let number = numbers[Int.random(in: 0..<numbers.count, using: &random)]
    return Array(le64(number).prefix([2, 4, 8][Int.random(in: 0..<3, using: &random)]))
  }

  private static func overwrite(_ bytes: inout [UInt8], at place: Int, with patch: [UInt8]) {
    for (offset, byte) in patch.enumerated() where place + offset < bytes.count {
      bytes[place + offset] = byte
    }
  }
}
