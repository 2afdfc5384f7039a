import Reporting
import Testing

struct FormTests {
  @Test func `tables and rows by number`() {
    #expect(Form.sample.table(2)?.title == "Cải cách thể chế")
    #expect(Form.sample.row(RowReference(table: 1, row: 5))?.code == "3.")
    #expect(Form.sample.rowCount == 7)
  }

  @Test(arguments: [0, -1, 8, Int.min, Int.max])
  func `numbers that no table and no row has`(_ number: Int) {
    #expect(Form.sample.table(number) == nil)
    #expect(Form.sample.table(1)?.row(number) == nil)
    #expect(Form.sample.row(RowReference(table: number, row: number)) == nil)
  }

  @Test func `columns of figures beside the main one, each once`() {
    let last = ValueColumn(rawValue: "last")
    let roles: [FormColumn.Role] = [
      .code, .value(last), .other, .value(.main), .value(.province), .value(last),
    ]
    let table = FormTable(
      number: 1, title: "",
      columns: roles.enumerated().map { FormColumn($1, at: $0 + 1, heading: []) })
    #expect(table.sideColumns == [last, .province])
    #expect(FormTable(number: 1, title: "").sideColumns.isEmpty)
  }

  @Test func `a form that nobody described`() {
    #expect(Form.sample.isDescribed)
    #expect(!Form(id: "", title: "Biểu mẫu").isDescribed)
  }

  @Test func `what the form prints where figures are entered`() {
    let row = Form.sample.row(RowReference(table: 2, row: 1))
    #expect(row?.hint(in: .province) == "Sở Tư pháp tổng hợp, báo cáo số liệu")
    #expect(row?.hint(in: .main) == nil)
  }
}
