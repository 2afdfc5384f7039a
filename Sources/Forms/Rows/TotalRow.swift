internal import Vietnamese

/// "TỔNG CỘNG", "Tổng số (I+II)": a row that adds the others up, which hardly any form gives a code.
enum TotalRow {
  /// Whether the label is no more than that word.
  static func isOne(_ label: String) -> Bool {
    // "Tổng số hồ sơ tiếp nhận trong kỳ" is a row like others.
    guard label.utf8.count <= 60, label.begins(withLetterOf: "tc".utf8) else { return false }
    let words = Fold.bare(Fold.withoutAsides(label)).words
    guard let first = words.first, first == "tong" || first == "cong" else { return false }
    let rest = words.dropFirst().drop { $0 == "cong" || $0 == "so" }
    // "Tổng cộng I + II", "Tổng số: A + B".
    return rest.allSatisfy { RowCode.isPart(String($0)) }
  }
}
