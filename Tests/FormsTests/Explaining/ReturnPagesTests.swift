import Reporting
import Testing
import Vietnamese
import Vocabulary

@testable import Forms

/// What the pages about returns tell the offices is what the program and the forms say.
struct ReturnPagesTests {
  @Test(arguments: ReturnNoticeTests.rows)
  func `a page shows every trouble that has its code`(_ row: ReturnNoticeTests.Row) throws {
    let page = try #require(ReturnPages.all.first { $0.code == row.notice.code })
    let shown = page.examples.compactMap { ($0 as? ReturnNotice)?.reason.name }
    #expect(shown.contains(row.notice.reason.name))
  }

  @Test func `examples stand where the program tells of such things`() {
    for notice in ReturnPages.all.flatMap(\.examples).compactMap({ $0 as? ReturnNotice }) {
      switch notice.reason {
      case .book, .identity, .table(.missing): #expect(notice.place == .wholeFile)
      case .table, .column, .row, .wording, .figure: #expect(notice.place.sheet != nil)
      }
      switch notice.reason {
      case .column(.noHeader), .column(.noFigures), .column(.unclearFigures), .row(.added),
        .row(.unclear), .row(.contested),
        .wording(.otherLabel), .wording(.otherUnit), .table(.figuresOutside), .figure:
        #expect(notice.place.cell != nil)
      case .book, .identity, .table, .column, .row, .wording: #expect(notice.place.cell == nil)
      }
    }
  }

  /// Labels of which the pages speak, and the form that prints them.
  @Test(
    arguments: [
      ("Số nhiệm vụ đã hoàn thành", "gia-lai-2022", 1),
      ("Số nhiệm vụ đề ra trong kế hoạch", "gia-lai-2022", 1),
      (
        "Số văn bản chỉ đạo CCHC đã ban hành (Kết luận, chỉ thị, công văn chỉ đạo, quán triệt)",
        "gia-lai-2022", 1
      ),
      ("Số vấn đề phát hiện qua kiểm tra", "gia-lai-2022", 1),
      ("Số nhiệm vụ đã hoàn thành đúng hạn", "gia-lai-2022", 2),
      ("Số nhiệm vụ đã hoàn thành nhưng quá hạn", "gia-lai-2022", 2),
      ("Tổng số hồ sơ TTHC đã giải quyết xong", "gia-lai-2022", 3),
      ("Số lượng các ban quản lý trực thuộc UBND cấp tỉnh", "gia-lai-2022", 1),
      ("Số ĐVSNCL thuộc UBND tỉnh", "gia-lai-2022", 1),
      ("Kế hoạch được giao", "gia-lai-2022", 1), ("Hình thức khảo sát", "gia-lai-2022", 1),
    ])
  func `a page speaks of rows that a form has`(
    _ label: String, _ form: String, _ count: Int
  ) throws {
    let rows = try FiveForms.form(form).tables.flatMap(\.rows)
    let found = rows.filter { Fold.key($0.label) == Fold.key(label) }
    #expect(found.count == count)
  }

  @Test func `the forms are as large as the pages say`() throws {
    let forms = try FiveForms.ids.map { try FiveForms.form($0) }
    let largest = try #require(forms.max { $0.rowCount < $1.rowCount })
    #expect(largest.rowCount == 200 && largest.tables.count == 7)
    for id in ["rach-gia-2022", "ben-tre-2022"] {
      let count = try FiveForms.form(id).rowCount
      #expect(count == 146)
    }
  }

  @Test func `tables of examples have the names that a form prints`() throws {
    let titles = try FiveForms.form("gia-lai-2022").tables.map(\.printedTitle)
    for title in [SampleReturn.firstTable, SampleReturn.secondTable, SampleReturn.lastTable] {
      #expect(titles.contains { Fold.key($0) == Fold.key(title) }, "\(title): \(titles)")
    }
  }

  @Test func `rows that nobody reports say so in their notes`() throws {
    let rows = try FiveForms.form("gia-lai-2022").tables.flatMap(\.rows)
    let row = try #require(rows.first { $0.label.hasPrefix("Số lượng các ban quản lý") })
    #expect(row.note == "Không báo")
  }
}

extension ReturnNotice.Reason {
  /// Its case, without what it holds.
  fileprivate var name: Substring {
    "\(trouble)".prefix { $0 != "(" }
  }
}
