internal import Rendering
internal import Reporting
internal import SheetWriting
internal import Synchronization
internal import Vocabulary

/// Makes the blank forms of many units: one for each outline that comes up, stamped for all its
/// units. Threads share it.
final class UnitForms: Sendable {
  private let workbooks: NewWorkbooks
  private let period: Period?
  private let stamps = Mutex<[BlankOutline: Stamp]>([:])

  private enum Stamp: Sendable {
    case ready(UnitStamp)
    case impossible
  }

  init(_ workbooks: NewWorkbooks, period: Period?) {
    self.workbooks = workbooks
    self.period = period
  }

  /// Outlines differ in the level, in the agencies that rows are for, and in the lines that the name
  /// takes: there are a dozen. More than these are made and not kept.
  private static let kept = 256

  /// The file of this unit. Throws `UnitNotWritable` where the reason is in the unit's name or code;
  /// all else is wrong for every unit.
  func bytes(for unit: Unit, named path: String) throws -> [UInt8] {
    let order = workbooks.order(
      for: BlankRequest(level: unit.level, unit: ReportUnit(unit), period: period))
    let entries: UnitEntries?
    do throws(PlanFault) {
      entries = try UnitEntries(order.words)
    } catch {
      throw UnitNotWritable(unit, error)
    }
    let outline = workbooks.rendering.outline(of: order)
    if let entries, case .ready(let stamp) = try stamp(for: outline, named: path),
      let form = try stamp.form(with: entries)
    {
      return form
    }
    return try form(of: outline, naming: order.words, path)
  }

  private func form(
    of outline: BlankOutline, naming words: UnitWords, _ path: String
  ) throws -> [UInt8] {
    let (plan, _) = workbooks.rendering.blank(for: outline, naming: words)
    return try NewBook.bytes(of: plan, named: path)
  }

  /// Two threads may make the same one at a time, which costs little; none waits for another.
  private func stamp(for outline: BlankOutline, named path: String) throws -> Stamp {
    if let stamp = stamps.withLock({ $0[outline] }) { return stamp }
    let bytes = try form(of: outline, naming: UnitStamp.standIn, path)
    let stamp = try UnitStamp(bytes).map { Stamp.ready($0) } ?? .impossible
    stamps.withLock { stamps in
      if stamps.count < Self.kept { stamps[outline] = stamp }
    }
    return stamp
  }
}
