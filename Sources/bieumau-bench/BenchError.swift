/// Why figures could not be taken, as a sentence for the one who runs the program.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
