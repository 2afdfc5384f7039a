import TestSupport
import Testing
import Vocabulary

@testable import Forms

/// Damaged lists by the hundred: every one is read or refused, none ends the program.
struct RosterMutationTests {
  private static let list = """
    DANH SÁCH ĐƠN VỊ,,,,,
    STT,Mã,Tên đơn vị,Cấp,Đơn vị cấp trên,SĐT
    1,T1,UBND tỉnh,Tỉnh,,
    2,01,"Sở Tài chính, Kế hoạch",Sở,T1,0912 345 678
    3,X1,"Xã ""Tân""\r\nBình",Xã,T1,
    4,X2,Phường 1,Phường,T1,
    """

  @Test(arguments: 0..<4)
  func `a damaged list is read or refused`(_ seed: Int) throws {
    let sources = [
      Array(Self.list.utf8), Array(Self.list.replacing(",", with: ";").utf8),
      utf16(Self.list.replacing(",", with: "\t"), bigEndian: seed.isMultiple(of: 2)),
    ]
    let reading = RosterReading(levels: try FiveForms.levels())
    var random = SeededRandom(seed: UInt64(seed))
    var outcomes = (read: 0, refused: 0)
    for round in 0..<Mutation.count(orElse: 400) {
      let bytes = Mutation.mutated(sources[round % sources.count], &random)
      do {
        let table = try RosterTable(text: bytes, of: "a")
        _ = try reading.roster(of: [table], file: "a")
        outcomes.read += 1
      } catch let error as RosterMistake {
        outcomes.refused += 1
        #expect(!error.message.vietnamese.isEmpty && !error.fix.english.isEmpty)
      } catch let error as RosterRefusal {
        outcomes.refused += 1
        #expect(!error.findings.isEmpty && !error.message.vietnamese.isEmpty)
      }
    }
    // Damage that is never noticed, or always, would mean that this test looks at nothing.
    #expect(outcomes.read > 0)
    #expect(outcomes.refused > 0)
  }
}
