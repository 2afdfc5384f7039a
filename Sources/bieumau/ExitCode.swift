/// What the program tells the shell. The numbers are a contract that scripts rely on.
enum ExitCode: Int32 {
  /// Done, and nothing in the input has to be corrected.
  case done = 0
  /// Done, and some input has error findings or could not be read.
  case toCorrect = 1
  /// Wrong usage, the only input unreadable, or nothing could be written.
  case failed = 2
}
