import Foundation
import TestSupport

/// The codes that stand in the sources, read as text: whoever writes a new one cannot forget to
/// list it here.
enum CodesInSources {
  /// Everything in quotes that begins as a code does, and the file where it stands. The pages, which
  /// repeat the codes, are left out.
  static let literals: [(text: String, file: String)] = {
    let sources = repositoryFile("Sources")
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: sources)) ?? []
    return paths.filter { $0.hasSuffix(".swift") && !$0.contains("/Explaining/") }.sorted()
      .flatMap { path in
        let text = (try? String(contentsOfFile: "\(sources)/\(path)", encoding: .utf8)) ?? ""
        return text.matches(of: /"(BM\d[^"]*)"/).map { (String($0.1), path) }
      }
  }()
}
