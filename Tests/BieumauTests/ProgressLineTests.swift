import Desk
import Testing

@testable import bieumau

@Suite struct ProgressLineTests {
  @Test(arguments: [
    (0, "Đang đọc [....................]   0/115   0 % xa-phu-rieng.xlsx"),
    (1, "Đang đọc [....................]   1/115   0 % xa-phu-rieng.xlsx"),
    (57, "Đang đọc [#########...........]  57/115  49 % xa-phu-rieng.xlsx"),
    (114, "Đang đọc [###################.] 114/115  99 % xa-phu-rieng.xlsx"),
    (115, "Đang đọc [####################] 115/115 100 % xa-phu-rieng.xlsx"),
    (116, "Đang đọc [####################] 115/115 100 % xa-phu-rieng.xlsx"),
  ])
  func `says how much of how much`(done: Int, expected: String) {
    let line = ProgressLine(label: "Đang đọc", total: 115, done: done)
    #expect(line.text(item: "xa-phu-rieng.xlsx", width: 80) == expected)
  }

  @Test(arguments: [
    (80, "Reading [##########..........]  50/100  50 % Báo cáo quý III.xlsx"),
    (60, "Reading [##########..........]  50/100  50 % Báo cáo quý I…"),
    (50, "Reading [##########..........]  50/100  50 %"),
    (30, "Reading  50/100  50 %"),
    (20, " 50/100  50 %"),
    (10, " 50 %"),
    (4, " 5…"),
    (2, "…"),
    (1, ""),
    (0, ""),
  ])
  func `leaves out what a narrow screen has no room for`(width: Int, expected: String) {
    let line = ProgressLine(label: "Reading", total: 100, done: 50)
    #expect(line.text(item: "Báo cáo quý III.xlsx", width: width) == expected)
  }

  @Test func `is never wider than the screen`() {
    let items = [
      "", "a.xlsx", "報告書報告書報告書報告書.xlsx", "Ba\u{301}o ca\u{301}o 📄📄📄📄📄📄.xlsx",
      "a\nb\u{1B}[31mccccccccc",
    ]
    let totals = [0, 1, 9, 10_598, Int.max]
    for width in 0...130 {
      for item in items {
        for total in totals {
          for done in [-1, 0, total / 2, total] {
            let line = ProgressLine(label: "Đang kiểm tra", total: total, done: done)
            let text = line.text(item: item, width: width)
            #expect(TextColumns.width(of: text) <= max(0, width - 1))
            #expect(!text.contains("\n"))
          }
        }
      }
    }
  }

  @Test func `nothing to do is done`() {
    #expect(
      ProgressLine(label: "Đang đọc", total: 0).text(item: "", width: 80)
        == "Đang đọc [####################] 0/0 100 %")
  }
}
