package import Reporting
package import Vocabulary

/// Why a list of units cannot be used: all that is wrong with it, so that whoever keeps it can mend
/// everything at once.
package struct RosterRefusal: Error, Hashable {
  package let file: String
  /// In the order of the lines; never empty.
  package let findings: [Finding]
  /// How many there are; more than `findings` where every line of a long list has one.
  package let count: Int

  init(_ file: String, _ findings: [Finding], count: Int? = nil) {
    self.file = file
    self.findings = findings
    self.count = count ?? findings.count
  }

  /// Of a mistake that leaves nothing else to tell.
  package init(_ mistake: RosterMistake) {
    self.init(mistake.place.file, [mistake.finding])
  }

  /// Those that are told one by one. `message` says how many more there are.
  package var shown: ArraySlice<Finding> { findings.prefix(RosterLimits.shownFindings) }

  /// The only one, which then says all.
  private var only: Finding? { count == 1 ? findings.first : nil }
}

/// Of a single mistake it is the sentence itself; of several a sentence that goes behind theirs.
extension RosterRefusal: Explained {
  package var code: FindingCode { only?.code ?? FindingCode(rawValue: "BM690") }

  package var message: Phrase {
    if let only { return only.message }
    let (rest, count) = (count - shown.count, count.grouped)
    return Phrase(
      vi: "Tệp “\(file)”: danh sách đơn vị có \(count.vietnamese) chỗ phải sửa"
        + (rest > 0 ? ", ở đây nêu \(shown.count) chỗ đầu" : "")
        + "; danh sách chỉ được dùng khi mọi dòng đều rõ, để không biểu nào gửi nhầm đơn vị.",
      en: "File “\(file)”: the roster has \(count.english) mistakes"
        + (rest > 0 ? ", of which the first \(shown.count) are told here" : "")
        + "; it is used only when every line is clear, so that no form goes to a wrong office.")
  }

  package var fix: Phrase {
    only?.fix
      ?? Phrase(
        vi: "Đề nghị sửa các chỗ đã nêu, lưu tệp rồi chạy lại lệnh.",
        en: "Please correct what is named, save the file and run the command again.")
  }
}

extension RosterMistake {
  var finding: Finding {
    Finding(self, at: FindingPlace(sheet: place.sheet, cell: place.cell))
  }
}
