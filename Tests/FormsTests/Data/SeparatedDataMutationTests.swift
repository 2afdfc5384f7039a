import Reporting
import TestSupport
import Testing
import Vocabulary

@testable import Forms

/// Damaged data by the hundred: every text is read or refused, none ends the program.
struct SeparatedDataMutationTests {
  private static let data = """
    file,form,office,level,period,table,row,code,label,concept,unit,raw,value,text,note
    a.xlsx,mau-2022,UBND xã A,xa,2022-Q3,1,1,1.,"Chỉ đạo, điều hành",,,,,,
    a.xlsx,mau-2022,UBND xã A,xa,2022-Q3,1,2,1.1.,Số văn bản đã ban hành,cd_vb,Văn bản,09,9,,Ghi
    a.xlsx,mau-2022,UBND xã A,xa,2022-Q3,1,3,1.10,,,%,100% (18/18),100,,
    a.xlsx,mau-2022,UBND xã A,xa,2022-Q3,1,4,2.,,,"Trực tuyến = 0
    Phát phiếu = 1",Phát phiếu,1,Phát phiếu,
    a.xlsx,mau-2022,UBND xã A,xa,2022-Q3,1,,9.,Số cuộc họp,,,-3,,,
    a.xlsx,mau-2022,UBND xã A,xa,2022-Q3,2,1,1.,,,,'- chưa rõ,,'- chưa rõ,
    a.xlsx,mau-2022,UBND xã A,xa,2022-Q3,2,1:province,1.,,,,5,5,,
    b.xlsx,mau-2022,UBND xã B,xa,2022-Q3,1,3,,,,,"99,97%",99.97,,

    """

  @Test(arguments: 0..<4)
  func `damaged data is read or refused`(_ seed: Int) throws {
    let sources = [
      Array(Self.data.utf8), Array("\u{FEFF}\(Self.data)".utf8),
      utf16(Self.data.replacing(",", with: "\t"), bigEndian: seed.isMultiple(of: 2)),
    ]
    var random = SeededRandom(seed: UInt64(seed))
    var outcomes = (read: 0, refused: 0)
    for round in 0..<Mutation.count(orElse: 400) {
      let bytes = Mutation.mutated(sources[round % sources.count], &random)
      _ = SeparatedData.isData(bytes)
      do throws(DataError) {
        let reports = try SeparatedData.read(bytes, file: "a", asked: "mau-2022") { _ in .ofData }
        outcomes.read += 1
        #expect(!reports.isEmpty && reports.allSatisfy { $0.tables.map(\.rows.count) == [5, 2] })
      } catch {
        outcomes.refused += 1
        #expect(!error.message.vietnamese.isEmpty && !error.fix.english.isEmpty)
      }
    }
    // Damage that is never noticed, or always, would mean that this test looks at nothing.
    #expect(outcomes.read > 0)
    #expect(outcomes.refused > 0)
  }

  @Test func `undamaged it is read`() throws {
    let reports = try DrawnData.reports(Self.data)
    #expect(reports.map(\.file) == ["a.xlsx", "b.xlsx"])
    #expect(reports.first?.table(1)?.extra.count == 1)
  }
}
