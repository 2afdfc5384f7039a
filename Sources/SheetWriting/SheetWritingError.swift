package import Vocabulary

/// Why a new workbook was not written. `path` is the name under which writing was asked for.
package enum SheetWritingError: Error, Hashable {
  /// The plan holds something that no workbook can hold.
  case plan(path: String, PlanFault)
  /// The plan is sound, and the system did not let it be written.
  case file(path: String, FileFault)
}

extension SheetWritingError: Explained {
  package var code: FindingCode {
    switch self {
    case .plan: .planNotWritable
    case .file: .bookNotWritten
    }
  }

  package var message: Phrase {
    switch self {
    case .plan(let path, let fault):
      let (place, what) = (fault.place, fault.reason.sentence)
      return Phrase(
        vi: "Tệp kết quả “\(path)”\(place.vietnamese): \(what.vietnamese).",
        en: "Output “\(path)”\(place.english): \(what.english).")
    case .file(let path, let fault):
      return Phrase(
        vi: "Tệp kết quả “\(path)”: \(fault.sentence.vietnamese).",
        en: "Output “\(path)”: \(fault.sentence.english).")
    }
  }

  package var fix: Phrase {
    switch self {
    case .plan(_, let fault): fault.reason.fix
    case .file(_, let fault): fault.fix
    }
  }
}

extension FindingCode {
  package static let planNotWritable = FindingCode(rawValue: "BM180")
  package static let bookNotWritten = FindingCode(rawValue: "BM181")
}
