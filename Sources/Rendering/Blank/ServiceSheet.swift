internal import Reporting
internal import SheetPlans
internal import Vocabulary

/// The hidden sheet of a blank form: what the file is, the sums of which the check code is made, and
/// the offices to choose from.
///
/// What the file is also stands in a property of the document. Not every program keeps properties,
/// but all keep cells and the names of cells.
struct ServiceSheet {
  private let mark: String
  private let choices: [BlankOrder.Choice]
  /// The cells that count for the check code, in pieces of which each has a sum of its own: tables, and
  /// parts of tables that have many runs, for a formula has at most 8,192 letters.
  private let pieces: [[SheetRun]]

  init(mark: String, choices: [BlankOrder.Choice], runs: [[SheetRun]]) {
    self.mark = mark
    self.choices = choices
    pieces = runs.flatMap { runs in
      runs.isEmpty
        ? [[]]
        : stride(from: 0, to: runs.count, by: Self.longestPiece).map { start in
          Array(runs[start..<min(start + Self.longestPiece, runs.count)])
        }
    }
  }

  private static let longestPiece = 8

  private static let firstSum = 3

  /// The area of the offices' names, as a rule for input names it.
  static func choiceList(_ count: Int) -> String {
    "\(SheetNames.service)!$D$1:$D$\(count)"
  }

  /// What is to be shown as the check code.
  var codeFormula: String {
    let total = "\(SheetNames.service)!$B$2"
    return "IF(\(total)=0,\"\",TEXT(\(total),\"000-000\"))"
  }

  var names: [NamePlan] {
    let mark = NamePlan(OwnNames.mark, "\(SheetNames.service)!$A$1")
    guard !choices.isEmpty else { return [mark] }
    return [
      mark, NamePlan(OwnNames.units, "\(SheetNames.service)!$D$1:$E$\(choices.count)"),
    ]
  }

  var plan: SheetPlan {
    var plan = SheetPlan(SheetNames.service)
    plan.isHidden = true
    plan.protection = ProtectionPlan()
    var cells: [CellPlan] = []
    func put(_ column: Int, _ row: Int, _ content: CellContent) {
      guard let address = CellAddress(row: row, column: column) else { return }
      cells.append(CellPlan(address, content))
    }
    put(1, 1, .text(mark))
    put(1, 2, .formula(totalFormula, result: .number(.zero)))
    put(2, 2, .formula(Self.remainder(of: "A2"), result: .number(.zero)))
    for (index, runs) in pieces.enumerated() {
      let row = Self.firstSum + index
      put(
        1, row, runs.isEmpty ? .number(.zero) : .formula(Self.sum(of: runs), result: .number(.zero))
      )
      put(2, row, .formula(Self.remainder(of: "A\(row)"), result: .number(.zero)))
    }
    for (index, choice) in choices.enumerated() {
      put(4, index + 1, .text(choice.name))
      put(5, index + 1, .text(choice.code))
    }
    plan.cells = cells.sorted { $0.address < $1.address }
    return plan
  }

  /// With nothing but what the file is.
  var markOnly: SheetPlan {
    var plan = plan
    plan.cells = plan.cells.filter { $0.address == .first }
    return plan
  }

  /// The sums of all pieces, each with the weight of its place: `CheckCode.code(of:)`.
  private var totalFormula: String {
    let terms = pieces.indices.map { "B\(Self.firstSum + $0)*\(CheckCode.factor(ofTable: $0))" }
    return terms.isEmpty ? "0" : terms.joined(separator: "+")
  }

  /// The sum of one piece: `CheckCode.sum(of:)`.
  private static func sum(of runs: [SheetRun]) -> String {
    let areas = runs.map { run in
      "\(FigureFormulas.quoted(run.sheet))!$\(run.range.topLeft.columnLetters)"
        + "$\(run.range.topLeft.row):$\(run.range.bottomRight.columnLetters)"
        + "$\(run.range.bottomRight.row)"
    }
    let numbers = areas.map { "SUMPRODUCT(\($0),\(weight($0)))" }.joined(separator: "+")
    let texts = areas.map { text(in: $0) }.joined(separator: "+")
    let counts = areas.map { "SUMPRODUCT(ISNUMBER(\($0))*(\(weight($0))))" }
    return (["ROUND((\(numbers))*\(CheckCode.scale),0)"] + counts).joined(separator: "+")
      + "+\(texts)"
  }

  private static func weight(_ area: String) -> String {
    "MOD(ROW(\(area))*ROW(\(area)),\(CheckCode.weightModulus))+1"
  }

  /// The letters of the texts. A short text is filled up with blanks, so that each place has a letter.
  private static func text(in area: String) -> String {
    let blanks = String(repeating: " ", count: CheckCode.letters)
    let last = CellAddress(row: 1, column: CheckCode.letters)?.columnLetters ?? "A"
    let places = "COLUMN($A$1:$\(last)$1)"
    return "SUMPRODUCT(ISTEXT(\(area))*(LEN(\(area))>0)*(\(weight(area)))"
      + "*_xlfn.UNICODE(MID(\(area)&\"\(blanks)\",\(places),1))"
      + "*((\(places)-1)*\(CheckCode.letterStep)+1))"
  }

  /// `MOD` of old programs refuses large numbers.
  private static func remainder(of cell: String) -> String {
    "\(cell)-\(CheckCode.modulus)*INT(\(cell)/\(CheckCode.modulus))"
  }
}
