internal import Reporting
internal import Vocabulary

/// Something to tell about how a return was recognised: what it is, and what people did to it.
struct ReturnNotice: Hashable, Sendable {
  let reason: Reason
  let place: FindingPlace

  init(_ reason: Reason, at place: FindingPlace = .wholeFile) {
    self.reason = reason
    self.place = place
  }

  /// What it is about. Each kind of trouble has its sentences beside it.
  enum Reason: Hashable, Sendable {
    case book(BookTrouble)
    case identity(IdentityTrouble)
    case table(TableTrouble)
    case column(ColumnTrouble)
    case row(RowTrouble)
    case wording(WordingTrouble)
    case figure(FigureTrouble)
  }

  /// For the report.
  var finding: Finding {
    Finding(self, severity, at: place)
  }
}

extension ReturnNotice.Reason {
  var trouble: any ReturnTrouble {
    switch self {
    case .book(let trouble): trouble
    case .identity(let trouble): trouble
    case .table(let trouble): trouble
    case .column(let trouble): trouble
    case .row(let trouble): trouble
    case .wording(let trouble): trouble
    case .figure(let trouble): trouble
    }
  }
}

extension ReturnNotice: Explained {
  var code: FindingCode { reason.trouble.code }
  var severity: Severity { reason.trouble.severity }

  var message: Phrase {
    let problem = reason.trouble.problem
    guard let location else { return problem.capitalized }
    return Phrase(
      vi: "\(location.vietnamese): \(problem.vietnamese)",
      en: "\(location.english): \(problem.english)")
  }

  var fix: Phrase { reason.trouble.cure }

  /// "Trang “Biểu mẫu 1”, ô D12"; nil for the whole file, and for a table that it does not have.
  private var location: Phrase? {
    guard let sheet = place.sheet.map({ Quoting.quoted($0.onOneLine) }) else { return nil }
    guard let cell = place.cell else {
      return Phrase(vi: "Trang \(sheet)", en: "Sheet \(sheet)")
    }
    return Phrase(vi: "Trang \(sheet), ô \(cell)", en: "Sheet \(sheet), cell \(cell)")
  }
}

extension Phrase {
  fileprivate var capitalized: Phrase {
    func capital(_ text: String) -> String {
      text.prefix(1).uppercased() + text.dropFirst()
    }
    return Phrase(vi: capital(vietnamese), en: capital(english))
  }
}
