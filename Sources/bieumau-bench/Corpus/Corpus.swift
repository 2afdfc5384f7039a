internal import Glibc

/// The files that figures are taken on: small returns, and one large sheet.
///
/// They lie in a folder of their own that goes away with the last reference to the corpus, or in one
/// that the caller keeps.
final class Corpus {
  let returns: [String]
  let large: String
  private let folder: String
  private let isKept: Bool

  /// No large sheet where `cells` is 0.
  ///
  /// - Parameter kept: a folder that stays, made where it is missing; nil for one that goes away.
  init(returns count: Int, cells: Int, templates: String, keptIn kept: String?) throws {
    folder = try kept.map { try Self.make($0) } ?? Self.temporaryFolder()
    isKept = kept != nil
    let folder = folder
    returns = (0..<count).map { "\(folder)/return-\(Self.padded($0)).xlsx" }
    large = "\(folder)/large.xlsx"
    try writeReturns(templates)
    if cells > 0 { try LargeSheet(cells: cells).write(to: large) }
  }

  deinit {
    guard !isKept else { return }
    for path in returns + [large] { FileRemoval.remove(path) }
    FileRemoval.removeFolder(folder)
  }

  private func writeReturns(_ folder: String) throws {
    let templates = try ReturnTemplate.names.map { try ReturnTemplate(named: $0, in: folder) }
    for (index, path) in returns.enumerated() {
      var clerk = Clerk(seed: UInt64(index))
      try templates[index % templates.count].write(by: &clerk, .of(return: index), to: path)
    }
  }

  private static func padded(_ index: Int) -> String {
    let digits = String(index + 1)
    return String(repeating: "0", count: max(0, 5 - digits.count)) + digits
  }

  private static func make(_ folder: String) throws -> String {
    guard unsafe mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw BenchError("\(folder): the folder cannot be made (errno \(errno))")
    }
    return folder
  }

  private static func temporaryFolder() throws -> String {
    let root = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
    var name = Array("\(root)/bieumau-bench-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw BenchError("\(root): a temporary folder cannot be made (errno \(errno))")
    }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
