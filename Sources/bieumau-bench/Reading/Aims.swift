/// The speeds the project has set itself, against peers on the same files in the same run.
enum Aims {
  static func tell(small: [Race.Result], large: [Race.Result]) {
    let rows: [(work: String, result: Double?, peer: String, aim: Double)] = [
      (
        "every cell of small returns",
        ratio(of: "calamine", to: ReturnStages.values, small), "calamine", 2.5
      ),
      (
        "every cell of small returns",
        ratio(of: "openpyxl", to: ReturnStages.values, small), "openpyxl", 35
      ),
      (
        "small returns, recognised",
        ratio(of: "calamine", to: ReturnStages.reportJSON, small), "calamine", 1.5
      ),
      ("the large sheet dumped", ratio(of: "calamine", to: LargeStages.json, large), "calamine", 1),
    ]
    print("\nSpeed, told and not judged       here                  aim")
    for row in rows {
      let here =
        row.result.map { "\(decimals($0, $0 < 10 ? 2 : 1)) x \(row.peer)" }
        ?? "\(row.peer) is missing"
      print("  \(left(row.work, 31))\(left(here, 22))\(decimals(row.aim, 1)) x")
    }
  }

  private static func ratio(of peer: String, to stage: String, _ results: [Race.Result]) -> Double?
  {
    guard let other = results.first(where: { $0.name == peer }),
      let ours = results.first(where: { $0.name == stage })
    else { return nil }
    return other.median / ours.median
  }
}
