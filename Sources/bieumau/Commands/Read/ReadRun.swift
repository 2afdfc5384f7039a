internal import Desk
internal import Reporting
internal import Vocabulary

/// One run over all files: read and put into shape on all processors, written in the order of the
/// paths. Of all that is read only a few files are in memory at a time.
struct ReadRun {
  let files: [ReceivedFile]
  let reader: ReturnReader
  let style: ReadStyle
  let workers: Workers

  /// Writes the reports, and hands over what is to be said of each file beside them.
  func write(
    to sink: inout ByteSink, _ say: (_ path: String, [ReadAnswer.Message]) -> Void
  ) throws(SystemError) -> ReadTally {
    var tally = ReadTally()
    try sink.write(style.opening)
    try workers.each(
      of: files, do: { [reader, style] in ReadAnswer(reader.report(on: $0), as: style) },
      then: { file, answer throws(SystemError) in
        try sink.write(answer.bytes)
        tally.add(answer)
        say(file.path, answer.messages)
      })
    try sink.write(style.closing(tally))
    return tally
  }
}
