import Reporting
import TestSupport
import Vocabulary

extension ReturnEdit {
  /// What people do to sheets as a whole.
  static let sheets = [
    ReturnEdit("sheets renamed") { form, _ in
      for index in form.sheets.indices { form.sheets[index].name = "Sheet\(index + 1)" }
    },
    ReturnEdit("sheets in another order") { form, random in
      form.sheets.shuffle(using: &random)
    },
    ReturnEdit("all tables on one sheet") { form, _ in
      var all = form.sheets[0]
      for sheet in form.sheets.dropFirst() { all.append(sheet, gap: 3) }
      form.sheets = [all]
    },
    ReturnEdit("rows inserted above") { form, random in
      for index in form.sheets.indices {
        for _ in 0..<Int.random(in: 1...9, using: &random) {
          form.sheets[index].insertRow(before: 1)
        }
      }
    },
    ReturnEdit("columns inserted before") { form, random in
      for index in form.sheets.indices {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          form.sheets[index].insertColumn(before: 1)
        }
      }
    },
    ReturnEdit("rows hidden") { form, random in
      for place in form.places(of: .label) where random.oneIn(3) {
        form.sheets[place.sheet].hiddenRows.insert(place.address.row)
      }
    },
    ReturnEdit("a sheet with a list beside them") { form, _ in
      var list = EditedSheet(named: "Danh mục")
      for (row, texts) in [
        ["STT", "Tên đơn vị", "Số điện thoại"], ["1", "Sở Nội vụ", "02693824000"],
        ["2", "Sở Tư pháp", "02693824001"],
      ].enumerated() {
        for (column, text) in texts.enumerated() { list.set(row + 1, column + 1, text) }
      }
      form.sheets.append(list)
    },
  ]
}
