internal import Rendering
package import Reporting
package import Vocabulary

/// What one file brings into a `ReviewBook`: made on any thread, small enough to wait for its turn.
package struct ReviewedFile: Sendable {
  let rows: ReviewedReturn

  package init(_ report: Report, _ levels: LevelTrees, in language: Language) {
    rows = ReviewedReturn(report, levels, in: language)
  }
}
