import JSON

/// The error that reading `text` ends with.
func failure(_ text: some StringProtocol) -> JSONError? {
  failure(Array(text.utf8))
}

func failure(_ bytes: [UInt8]) -> JSONError? {
  do throws(JSONError) {
    _ = try JSONReader.read(bytes)
    return nil
  } catch {
    return error
  }
}

func read(_ text: some StringProtocol) throws(JSONError) -> JSONValue {
  try JSONReader.read(Array(text.utf8))
}
