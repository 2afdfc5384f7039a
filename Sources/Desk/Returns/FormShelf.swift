internal import Forms
internal import Grid
internal import Reporting

/// The forms of a library as returns need them: each is made when the first return asks for it, and kept
/// for all others. Any number of threads may ask.
final class FormShelf: Sendable {
  private let library: FormLibrary
  private let silhouettes: LabelSilhouettes?
  private let monitor = Monitor()
  /// Only touched within the monitor. For one form by its place, for all of them by nil.
  private nonisolated(unsafe) var readings: [Int?: Result<ReturnReading, UnreadReturn>] = [:]

  /// Makes all forms at once where some are a person's own: what is wrong with them is to be said before
  /// anything is read.
  init(_ library: FormLibrary) throws {
    self.library = library
    silhouettes = LabelSilhouettes(library.silhouettes)
    if !library.paths.isEmpty || library.ids.count == 1 { _ = try all.get() }
  }

  /// What reads this workbook. Throws where a form cannot be made.
  func reading(of workbook: Workbook) throws(UnreadReturn) -> ReturnReading {
    if let one = silhouettes?.plainForm(of: workbook) {
      return try reading(one) { try [library.form(library.ids[one])] }.get()
    }
    return try all.get()
  }

  private var all: Result<ReturnReading, UnreadReturn> {
    reading(nil) { try library.ids.map { try library.form($0) } }
  }

  private func reading(
    _ key: Int?, _ forms: () throws -> [Form?]
  ) -> Result<ReturnReading, UnreadReturn> {
    monitor.withLock {
      if let known = unsafe readings[key] { return known }
      let made: Result<ReturnReading, UnreadReturn>
      do {
        let forms = try forms().compactMap(\.self).map { KnownForm($0) }
        made = .success(ReturnReading(forms, levels: library.levels))
      } catch {
        made = .failure(UnreadReturn(error))
      }
      unsafe readings[key] = made
      return made
    }
  }
}
