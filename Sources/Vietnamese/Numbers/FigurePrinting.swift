package import Vocabulary

extension FigureText {
  /// The figure as an office prints it: points between thousands, a comma before the fraction, every
  /// place kept. 1144 is `1.144`, 99.97 is `99,97`.
  ///
  /// What is printed for a row is read in that row as the same figure. So percentages have no points
  /// (`1.144` would be a little more than one percent), and where three places might be taken for
  /// thousands a zero follows them.
  package static func printed(_ figure: Figure, as expectation: Expectation = .number) -> String {
    let isPercent = expectation == .percent
    var bytes: [UInt8] = []
    figure.append(to: &bytes)
    if figure.scale == 3, !isPercent { bytes.append(UInt8(ascii: "0")) }

    let start = figure.isNegative ? 1 : 0
    let point = bytes.firstIndex(of: UInt8(ascii: ".")) ?? bytes.count
    var printed = Array(bytes[..<start])
    for (index, byte) in bytes[start...].enumerated() {
      let place = start + index
      if place == point {
        printed.append(UInt8(ascii: ","))
        continue
      }
      if place > start, place < point, (point - place).isMultiple(of: 3), !isPercent {
        printed.append(UInt8(ascii: "."))
      }
      printed.append(byte)
    }
    return String(decoding: printed, as: UTF8.self)
  }
}
