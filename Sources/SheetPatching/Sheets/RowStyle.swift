extension TagText {
  /// The style that a `<row>` gives to cells that are not there; nil where it gives none. A row with a
  /// format of its own that names none has the first of all.
  var rowStyle: Int? {
    guard self["customFormat"] == "1" || self["customFormat"] == "true" else { return nil }
    return self["s"].flatMap { Int($0) } ?? 0
  }
}
