import Reporting
import TestSupport
import Testing
import Vocabulary

/// The five forms, filled in and then edited as people edit them: whatever is read is right, and
/// whatever is not read is told.
struct EditedReturnsTests {
  @Test(arguments: FiveForms.ids, ReturnEdit.all)
  func `no figure is wrong and none is lost in silence`(_ id: String, _ edit: ReturnEdit) throws {
    var filled = try KnownReturns.filled(id)
    var random = SeededRandom(seed: 7)
    edit.apply(&filled, &random)
    let report = try filled.report
    let check = ReturnCheck(report, of: filled)
    #expect(check.wrong == [])
    #expect(check.silent == [])
    #expect(check.dropped == [])
    let codes = Set(report.findings.map(\.code.rawValue))
    #expect(codes.isSuperset(of: edit.tells), "\(codes.sorted())")
    guard case .all(let told) = edit.keeps else { return }
    #expect(check.lost == [])
    #expect(check.told.count <= told, "\(check.toldInWords)")
  }
}
