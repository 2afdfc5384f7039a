package import Vocabulary

/// The pages of the codes about what stands in a part. `BM118`, for parts made to tire a reader, is
/// explained where the limits of files are.
package enum MarkupPages {
  package static let all: [FindingPage] = [syntax, doctype, encoding]
}
