package import Vocabulary

/// The paper of cells in question, `0xRRGGBB`: the colours by which Excel itself tells bad, neutral and
/// other cells, light enough to read on and to print.
package enum FindingColours {
  package static func paper(of severity: Severity) -> UInt32 {
    switch severity {
    case .error: 0xFFC7CE
    case .warning: 0xFFEB9C
    case .info: 0xDDEBF7
    }
  }
}
