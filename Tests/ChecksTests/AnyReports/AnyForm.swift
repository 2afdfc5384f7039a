import Reporting
import TestSupport
import Vocabulary

/// A form and a catalogue in which anything may be wrong: rows that name rows that are not there or
/// themselves, notions that stand for several rows or none, totals that are parts of each other.
struct AnyForm {
  let form: Form
  let catalogue: Catalogue
  let levels: LevelTrees

  /// `isPlain` for a catalogue that knows nothing of how notions hang together.
  init(_ random: inout SeededRandom, isPlain: Bool = false) {
    catalogue = Catalogue((0..<14).map { _ in Self.concept(isPlain: isPlain, &random) })
    let tables = (0..<Int.random(in: 0...3, using: &random)).map { index in
      Self.table(index + 1, &random)
    }
    let column = [ValueColumn.main, .province, ValueColumn(rawValue: "khác")]
    form = Form(
      id: "ve-2022", title: "Biểu vẽ", levels: Self.addressed, tables: tables,
      entries: Self.some(of: column, &random).map { column in
        Form.Entry(column, levels: Self.some(of: Self.addressed, &random))
      })
    levels = Self.trees(&random)
  }

  static let addressed = ["so", "huyen", "xa"].map { Level($0) }

  // MARK: Catalogue

  private static func id(_ random: inout SeededRandom) -> ConceptID {
    ConceptID("chi_tieu_\(Int.random(in: 1...10, using: &random))")
  }

  private static func ids(_ random: inout SeededRandom) -> [ConceptID] {
    (0..<max(0, Int.random(in: -1...4, using: &random))).map { _ in id(&random) }
  }

  private static func part(_ random: inout SeededRandom) -> Concept.Part? {
    switch Int.random(in: 0..<6, using: &random) {
    case 0...2: .concept(id(&random))
    case 3: .units(Level("so"))
    case 4: .unitsAnswering(id(&random), code: 1)
    default: nil
    }
  }

  private static func concept(isPlain: Bool, _ random: inout SeededRandom) -> Concept {
    let parts = (part(&random), part(&random))
    let kind = RowKind.allCases.randomElement(using: &random) ?? .count
    guard !isPlain else {
      return Concept(
        id: id(&random), domain: 1, label: "", kind: kind, numerator: parts.0,
        denominator: parts.1, sumOf: ids(&random))
    }
    return Concept(
      id: id(&random), domain: 1, label: "", kind: kind, numerator: parts.0,
      denominator: parts.1, sumOf: ids(&random), covers: ids(&random),
      atMost: ids(&random).first, sameAs: ids(&random),
      gate: ids(&random).first.map {
        Concept.Gate($0, code: Int.random(in: -1...2, using: &random))
      })
  }

  // MARK: Rows

  private static func table(_ number: Int, _ random: inout SeededRandom) -> FormTable {
    var columns = [FormColumn(.value(.main), at: 4, heading: ["Số liệu"])]
    if Bool.random(using: &random) {
      columns.append(FormColumn(.value(.province), at: 5, heading: ["Số liệu (cấp tỉnh)"]))
    }
    return FormTable(
      number: number, printedName: Bool.random(using: &random) ? "Biểu \(number)" : nil,
      title: "Lĩnh vực \(number)", columns: columns,
      rows: (0..<Int.random(in: 0...9, using: &random)).map { row($0 + 1, &random) })
  }

  private static func row(_ ordinal: Int, _ random: inout SeededRandom) -> FormRow {
    func pick<T>(_ values: [T]) -> T { values[Int.random(in: values.indices, using: &random)] }
    var row = FormRow(
      ordinal: ordinal, code: pick(["", "1.", "Trong đó"]),
      label: pick(["", "Số văn bản", "Số VBQPPL do cấp huyện ban hành", "Tỷ lệ “đúng hạn”"]),
      unit: pick(["", "%", "Triệu đồng", "Người", "Có = 1; Không = 0"]),
      depth: Int.random(in: 0...2, using: &random), kind: pick(RowKind.allCases))
    if Bool.random(using: &random) { row.concept = id(&random) }
    if Bool.random(using: &random) {
      row.parts = .init(numerator: reference(&random), denominator: reference(&random))
    }
    if Bool.random(using: &random) {
      row.sumOf = (0..<Int.random(in: 1...4, using: &random)).map { _ in reference(&random) }
    }
    row.answers = pick([nil, AnswerList([]), AnswerList([.init(code: 1, meaning: "Có")])])
    row.time = pick([nil] + TimeKind.allCases)
    row.note = pick(["", "Cấp sở báo"])
    row.hints = pick([[], [.init(.main, "Sở Nội vụ tổng hợp")]])
    row.isAnsweredBelow = Int.random(in: 0..<6, using: &random) == 0
    row.duties = Duties(
      some(of: addressed, &random).map { level in
        .init(
          level, Duty.allCases.randomElement(using: &random) ?? .report,
          agencies: some(of: ["Sở Nội vụ"], &random), areParts: Bool.random(using: &random))
      })
    return row
  }

  /// Now and then of no row of any form.
  private static func reference(_ random: inout SeededRandom) -> RowReference {
    let far = [Int.min, -1, 0, .max].randomElement(using: &random) ?? 0
    let isFar = Int.random(in: 0..<10, using: &random) == 0
    return RowReference(
      table: Int.random(in: isFar ? 0...4 : 1...2, using: &random),
      row: isFar ? far : Int.random(in: 1...7, using: &random))
  }

  static func some<T>(of all: [T], _ random: inout SeededRandom) -> [T] {
    all.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
  }

  /// Also levels that stand under themselves, and none at all.
  private static func trees(_ random: inout SeededRandom) -> LevelTrees {
    guard Bool.random(using: &random) else { return LevelTrees() }
    let parents = [Level("xa"): Level("huyen"), Level("huyen"): Level("xa")]
    return LevelTrees(
      levels: [
        .init(Level("huyen"), name: .init(vi: "Cấp huyện", en: "District"), words: ["cấp huyện"])
      ], trees: [.init(from: nil, to: nil, parents: parents)])
  }
}
