internal import Vocabulary

extension Figure {
  /// The figure times ten to this power, without zeros at the end of its fraction; nil where it does
  /// not fit.
  func shifted(by power: Int) -> Figure? {
    Figure("\(self)E\(power)")?.normalized
  }
}
