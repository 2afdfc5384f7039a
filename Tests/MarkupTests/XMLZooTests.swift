import Markup
import Testing

/// Documents named for their oddity: each gives exactly these events, or is refused for exactly
/// this reason at exactly this byte, whole and in whatever pieces it comes.
struct XMLZooTests {
  @Test(arguments: encodingZoo + textZoo + tagZoo + namespaceZoo)
  func `reads whole and split anywhere`(_ animal: ZooAnimal) {
    expectEverySplit(animal)
  }

  @Test(arguments: limitZoo)
  func `holds its limits`(_ animal: ZooAnimal) {
    if animal.bytes.count > 1000 {
      expectSomeSplits(animal, [1, 2, 3, 7, 64, 1000])
    } else {
      expectEverySplit(animal)
    }
  }

  @Test(arguments: longZoo)
  func `reads long documents`(_ animal: ZooAnimal) {
    expectSomeSplits(animal, [4096, 65_537])
  }

  @Test(arguments: longestZoo)
  func `holds the limit of one token`(_ animal: ZooAnimal) {
    expectSomeSplits(animal, [1 << 20])
  }

  @Test
  func `names no animal twice`() {
    let names = (encodingZoo + textZoo + tagZoo + namespaceZoo + limitZoo + longZoo + longestZoo)
      .map(\.name)
    #expect(Set(names).count == names.count)
  }

  private func expectEverySplit(_ animal: ZooAnimal) {
    let expected = Outcome(animal.expected)
    let bytes = animal.bytes[...]
    #expect(Outcome(whole: animal.bytes) == expected)
    for split in 0...bytes.count {
      #expect(
        Outcome(fed: [bytes.prefix(split), bytes.dropFirst(split)]) == expected,
        "cut before byte \(split)")
    }
    #expect(Outcome(fed: animal.pieces(of: 1)) == expected, "byte by byte")
  }

  private func expectSomeSplits(_ animal: ZooAnimal, _ sizes: [Int]) {
    let expected = Outcome(animal.expected)
    // Compared first and shown short: a failure must not print megabytes.
    #expect(isEqual(Outcome(whole: animal.bytes), expected))
    for size in sizes {
      #expect(isEqual(Outcome(fed: animal.pieces(of: size)), expected), "by \(size) bytes")
    }
  }

  private func isEqual(_ one: Outcome, _ other: Outcome) -> Bool { one == other }
}

extension Outcome {
  fileprivate init(_ expected: ZooAnimal.Expected) {
    self =
      switch expected {
      case .events(let line): .read(line)
      case .refusal(let reason, let offset): .refused(reason, at: offset)
      }
  }
}

extension ZooAnimal: CustomTestStringConvertible {
  var testDescription: String { name }

  func pieces(of size: Int) -> [ArraySlice<UInt8>] {
    stride(from: 0, to: bytes.count, by: size).map { bytes[$0..<min($0 + size, bytes.count)] }
  }
}
