package import Vocabulary

/// The pages of the codes about new workbooks that could not be written.
package enum WritingPages {
  package static let all: [FindingPage] = [planNotWritable, bookNotWritten]
}
