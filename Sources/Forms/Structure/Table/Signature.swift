internal import Vietnamese

/// The lines that people sign in, below a table.
enum Signature {
  /// What a cell is in that part.
  enum Part {
    /// An office, a function, a place and a date.
    case signer
    case receivers
  }

  /// Whether the line opens that part: nothing but offices and functions, places and dates.
  static func begins(_ line: SheetLine) -> Bool {
    if line.pieces.isEmpty { return false }
    if isContact(line) { return true }
    var hasSigner = false
    for piece in line.pieces {
      guard piece.isText else { return false }
      switch piece.wording.signing {
      case .signer: hasSigner = true
      case .receivers: break
      case nil: return false
      }
    }
    if line.pieces.count > 1 || !hasSigner { return hasSigner }
    // Alone in its row a function may also be what a row counts: "Giám đốc sở".
    let text = line.pieces[0].wording.printedLines.first ?? ""
    return PlaceAndDate.isOne(text) || !text.contains(where: \.isLowercase)
      || Fold.bare(text).starts(withWords: "nguoi lap")
  }

  /// "Người lập biểu: …", "Số điện thoại: …", "Mã đối chiếu: …": whom to ask, with the answer in the
  /// same cell or beside it.
  static func isContact(_ line: SheetLine) -> Bool {
    line.pieces.first?.wording.isContact ?? false
  }

  static func isContact(_ text: String) -> Bool {
    guard text.utf8.count <= 160, let colon = text.firstIndex(of: ":") else { return false }
    return contacts.contains(Fold.bare(String(text[..<colon])))
  }

  private static let contacts: Set = [
    "nguoi lap bieu", "nguoi lap", "nguoi bao cao", "nguoi tong hop", "so dien thoai",
    "dien thoai", "dien thoai lien he", "so dien thoai lien he", "email", "thu dien tu",
    "ma doi chieu",
  ]

  fileprivate static let signers = Phrases([
    "nguoi lap", "lap bieu", "nguoi tong hop", "nguoi bao cao", "nguoi thong ke", "thu truong",
    "giam doc", "pho giam doc", "chu tich", "pho chu tich", "truong phong", "pho truong phong",
    "chanh van phong", "pho chanh van phong", "chanh thanh tra", "tm", "kt", "tl", "tuq", "q",
    "ky ten", "ky ghi ro ho ten", "ky dong dau", "ke toan truong", "ke toan", "dai dien",
    "xac nhan", "lanh dao", "hieu truong", "cuc truong", "chi cuc truong", "bo truong",
    "thu truong don vi", "can bo lap", "can bo tong hop",
  ])
}

extension Signature.Part {
  /// By its first line; nil for anything else.
  init?(_ wording: Wording) {
    // Most lines that are looked at begin with a code.
    guard let first = wording.printedLines.first, first.utf8.count <= 160, !RowCode.isOne(first)
    else { return nil }
    let words = Fold.bare(first)
    if Signature.signers.begin(words.utf8.span, at: 0) || PlaceAndDate.isOne(first, words: words) {
      self = .signer
    } else if Remarks.isReceivers(first) {
      self = .receivers
    } else {
      return nil
    }
  }
}
