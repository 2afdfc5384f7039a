internal import Vocabulary

/// What is counted of the files of a run, however many they are: of files only the few are kept that
/// a summary names.
struct CheckTally {
  /// How often one kind of finding was met.
  struct Kind: Equatable {
    let code: FindingCode
    var files = 0
    var findings = 0
  }

  private(set) var read = ReadTally()
  /// Files that can be read and have no finding of any weight.
  private(set) var clean = 0
  /// Those with most to correct, the worst first.
  private(set) var worst: [CheckedFile] = []
  /// The first that cannot be read, with the kind of what is wrong with them.
  private(set) var unreadable: [(path: String, code: FindingCode?)] = []
  private var units: Set<String> = []
  private var kindsByCode: [FindingCode: Kind] = [:]

  /// How many files and kinds a summary names in each of its lists.
  static let named = 10

  mutating func add(_ file: CheckedFile) {
    read.add(isReadable: file.isReadable, file.findings)
    if let unit = file.unit { units.insert(unit) }
    for (code, count) in file.kinds {
      kindsByCode[code, default: Kind(code: code)].files += 1
      kindsByCode[code]?.findings += count
    }
    if !file.isReadable {
      if unreadable.count < Self.named { unreadable.append((file.path, file.kinds.keys.min())) }
    } else if file.kinds.isEmpty {
      clean += 1
    } else if file.findings[.error] > 0 {
      keep(file)
    }
  }

  /// Different units that files name.
  var unitCount: Int { units.count }

  /// The kinds met in most files; of as many, those met more often.
  var mostMet: [Kind] {
    let order = kindsByCode.values.sorted { left, right in
      (right.files, right.findings, left.code) < (left.files, left.findings, right.code)
    }
    return Array(order.prefix(Self.named))
  }

  /// Among equals the first stays before those that come after it.
  private mutating func keep(_ file: CheckedFile) {
    let place = worst.firstIndex { Self.weight(of: $0) < Self.weight(of: file) } ?? worst.count
    guard place < Self.named else { return }
    worst.insert(file, at: place)
    if worst.count > Self.named { worst.removeLast() }
  }

  private static func weight(of file: CheckedFile) -> (Int, Int) {
    (file.findings[.error], file.findings[.warning])
  }
}
