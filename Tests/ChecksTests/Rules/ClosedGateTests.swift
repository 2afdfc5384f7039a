import Reporting
import Testing
import Vocabulary

@Suite struct ClosedGateTests {
  @Test(arguments: [
    ("1", "1.144", []), ("0", "0", []), ("0", "", []),
    ("", "1.144", ["BM510 error 1.2 D2"]), ("0", "1.144", ["BM510 error 1.2 D2"]),
    ("0", "1", ["BM510 error 1.2 D2"]), ("0", "9223372036854775807", ["BM510 error 1.2 D2"]),
    // An answer that is not on the list was told when it was read, and is none that opens the gate.
    ("3", "1.144", ["BM510 error 1.2 D2"]), ("3!", "1.144", []), ("\"chưa rõ\"", "1.144", []),
    // There was a survey, and nobody was asked.
    ("1", "0", ["BM510 warning 1.3 D3"]), ("1", "", ["BM402 warning 1"]),
    ("", "", ["BM402 warning 1"]), ("", "0", ["BM402 warning 1"]), ("1!", "0", []),
    ("0", "-5", []), ("0", "5!", []), ("0", "\"nhiều\"", []),
    // What the return lacks was told when it was read.
    ("missing", "1.144", []), ("0", "missing", []),
  ])
  func `an answer and what goes with it`(
    _ answer: String, _ forms: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      5.   | Số văn bản                | Văn bản | count                 | 9         |
      6.   | Khảo sát sự hài lòng      |         | bool #ks 1=Có;0=Không | \(answer) |
      6.1. | Số lượng phiếu khảo sát   | Phiếu   | count #phieu          | \(forms)  |
      """, concepts: "phieu gate ks=1")
    #expect(report.told() == told)
  }

  @Test(arguments: [
    ("1", "0", []), ("1", "2", []), ("0", "2", ["BM510 error 1.1 D1"]),
    // Its method may be 0, and so may nothing.
    ("0", "0", []), ("", "0", ["BM402 warning 1"]), ("", "1", ["BM510 error 1.1 D1"]),
  ])
  func `a method of a survey is an answer itself`(
    _ answer: String, _ method: String, told: [String]
  ) throws {
    let report = try DrawnReport(
      """
      6.   | Khảo sát     | | bool #ks 1=Có;0=Không                 | \(answer) |
      6.2. | Hình thức    | | coded #ht 0=Trực_tuyến;1=Phát;2=Cả_hai | \(method) |
      """, concepts: "ht gate ks=1")
    #expect(report.told() == told)
  }

  @Test func `all that contradicts an answer is told at the answer`() throws {
    let report = try DrawnReport(
      """
      6.   | Khảo sát  |       | bool #ks 1=Có;0=Không | 0     |
      6.1. | Số phiếu  | Phiếu | count #phieu          | 1.144 |
      6.2. | Số cuộc   | Cuộc  | count #cuoc           | 2     |
      """, concepts: "phieu gate ks=1\ncuoc gate ks=1")
    #expect(report.told() == ["BM510 error 1.1 D1"])
    let message = report.findings().first?.message.english ?? ""
    #expect(message.contains("1,144 (cell D2), 2 (cell D3)"))
  }

  @Test func `each answer opens a gate of its own`() throws {
    let concepts = "giay gate ht=1\nmang gate ht=0"
    for (answer, paper, net, told) in [
      ("1", "50", "", []), ("0", "", "70", []), ("1", "50", "70", ["BM510 error 1.1 D1"]),
      ("0", "50", "70", ["BM510 error 1.1 D1"]),
    ] {
      let report = try DrawnReport(
        """
        6.   | Hình thức    |       | coded #ht 0=Trực_tuyến;1=Phát | \(answer) |
        6.1. | Phiếu giấy   | Phiếu | count #giay                   | \(paper)  |
        6.2. | Phiếu mạng   | Phiếu | count #mang                   | \(net)    |
        """, concepts: concepts)
      #expect(report.told() == told, "\(answer) \(paper) \(net)")
    }
  }

  /// Some forms have a heading there, some let the rows below answer.
  @Test(arguments: ["group #ks", "bool #ks below", "count #ks"])
  func `what is no question closes nothing`(_ kind: String) throws {
    let report = try DrawnReport(
      """
      6.   | Khảo sát  |       | \(kind)      |       |
      6.1. | Số phiếu  | Phiếu | count #phieu | 1.144 |
      """, concepts: "phieu gate ks=1")
    #expect(report.told().filter { $0.hasPrefix("BM510") } == [])
  }
}
