internal import Checks
internal import Container
internal import Forms
internal import JSON
internal import Markup
internal import Reporting
internal import SheetPatching
internal import SheetReading
internal import SheetWriting
package import Vocabulary

/// The pages of all codes that the program can raise, in the order of the codes.
///
/// Each module writes its pages beside the sentences that carry the codes; here they only come
/// together. A test demands a page for every code in the sources.
package enum FindingPages {
  package static let all: [FindingPage] =
    (ContainerPages.all + JSONPages.all + MarkupPages.all + ReadingPages.all + OutputPages.all
    + ReceivedPages.all + LibraryPages.all + TemplatesPages.all + ReturnPages.all
    + FigurePages.all + CheckPages.all + ReportingPages.all + WritingPages.all + MakingPages.all
    + StampingPages.all + RosterListPages.all + FillPages.all + CopyPages.all
    + AssignmentPages.all
    + PatchingPages.all + ComparisonPages.all)
    .sorted { $0.code < $1.code }

  package static func page(of code: FindingCode) -> FindingPage? {
    all.first { $0.code == code }
  }
}
