internal import Vocabulary

/// One thing that can be wrong with a return.
protocol ReturnTrouble {
  var code: FindingCode { get }

  /// Error where a figure was not taken or may be somebody else's, warning where an officer should
  /// look, information where nothing depends on it.
  var severity: Severity { get }

  /// What is wrong, and the rule. The place stands before it.
  var problem: Phrase { get }

  /// What to do.
  var cure: Phrase { get }
}
