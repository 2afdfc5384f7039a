/// What people put into a cell to say that there is nothing to report. It is not 0: an office that
/// did nothing and an office that was not asked write the same dash.
enum NoFigure {
  /// Whether a text has neither letters nor anything of a number: `-`, `…`, `/`. A half, ½, is of a
  /// number.
  static func isMark(_ items: TypedItems) -> Bool {
    items.all.allSatisfy {
      if case .sign(let sign) = $0.kind { sign.properties.numericType == nil } else { false }
    }
  }

  static func isSaid(by text: String) -> Bool {
    guard text.utf8.count <= longest else { return false }
    let key = Fold.key(text)
    // Whoever types without diacritics types all of it so.
    return words.contains(key) || key.utf8.allSatisfy { $0 < 0x80 } && bareWords.contains(key)
  }

  /// In bytes, with marks that stand apart from their letters; sentences say more.
  private static let longest = 64

  private static let words: Set<String> = Set(
    [
      "x", "k", "ko", "kh", "không", "không có", "không có số liệu", "không có phát sinh",
      "không có nội dung", "không phát sinh", "không thực hiện", "không báo cáo", "không báo",
      "không áp dụng", "không thuộc thẩm quyền", "không quy định", "không yêu cầu", "chưa",
      "chưa có", "chưa có số liệu", "chưa phát sinh", "chưa thực hiện", "chưa triển khai",
      "chưa đến kỳ", "chưa báo cáo", "trống", "kps", "kpsinh", "k có", "k phát sinh", "ko có",
      "ko phát sinh", "kxd", "n a", "na", "nil", "none", "null", "no", "nan",
    ].map(Fold.key))

  private static let bareWords: Set<String> = Set(words.map(Fold.bare))
}
