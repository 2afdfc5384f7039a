import Foundation
import Testing

@testable import Vietnamese

@Suite struct VowelTableTests {
  @Test func everyLineHasAVowelInSixTones() {
    for lines in [VowelTable.small, VowelTable.capital] {
      #expect(lines.count == Vowel.allCases.count)
      for line in lines { #expect(line.unicodeScalars.count == Tone.allCases.count, "\(line)") }
    }
    #expect(VowelTable.small.joined().uppercased() == VowelTable.capital.joined())
  }

  /// Unicode knows which marks each of them bears.
  @Test func everyLetterIsWhatUnicodeTakesApart() {
    for vowel in Vowel.allCases {
      for tone in Tone.allCases {
        for isCapital in [false, true] {
          let letter = Letter(vowel, tone, isCapital: isCapital)
          let text = String([letter])
          let apart = text.decomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
          #expect(letter.decomposed == apart, "\(text)")
          #expect(VowelTable.letter(of: letter.composed) == letter, "\(text)")
        }
      }
    }
  }

  @Test func knowsNoOtherLetter() {
    let known = (0..<0x3000).filter { VowelTable.letter(of: UInt32($0)) != nil }
    #expect(known.count == 144)
    #expect(VowelTable.letter(of: .max) == nil)
  }
}
