internal import Vocabulary

/// What is said beside the results of a run.
enum CheckNotes {
  static func copies(made: Int, failed: Int) -> Phrase {
    Phrase(
      vi: "Đã lập \(made) bản sao có đánh dấu"
        + (failed > 0 ? "; \(failed) bản không lập được" : ""),
      en: "\(made) marked \(made == 1 ? "copy" : "copies") made"
        + (failed > 0 ? "; \(failed) could not be made" : ""))
  }

  static func withoutPrevious(_ count: Int, of files: Int) -> Phrase {
    Phrase(
      vi:
        "\(count)/\(files) tệp không có báo cáo kỳ trước để so sánh (theo bộ biểu mẫu, mã hoặc tên đơn"
        + " vị).",
      en: "\(count) of \(files) \(files == 1 ? "file has" : "files have") no previous report to be"
        + " compared with (by form, and code or name of the unit).")
  }

  static func bookWritten(_ path: String, _ tally: ReadTally) -> Phrase {
    func text(_ language: Language) -> String {
      String(ReadSummary.text(of: tally, in: language).dropFirst().dropLast())
    }
    return Phrase(
      vi: "Đã lập \(path). \(text(.vietnamese))", en: "\(path) written. \(text(.english))")
  }

  /// The list was longer than a sheet of Excel.
  static func goesOn(in sheet: String) -> Phrase {
    Phrase(
      vi: "Danh sách dài hơn một trang tính, phần tiếp theo ở trang “\(sheet)”.",
      en: "The list is longer than a sheet; it goes on in the sheet “\(sheet)”.")
  }
}
