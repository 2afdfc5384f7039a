/// The two ways in which Excel itself packs a part; the numbers are those of the zip format.
enum CompressionMethod {
  static let stored: UInt16 = 0
  static let deflated: UInt16 = 8

  /// Deflate cannot blow anything up more than 1032-fold (258 bytes from two bits), so a larger
  /// claim is a lie, and no memory is set aside for it.
  static func canInflate(_ compressed: Int, to declared: Int) -> Bool {
    declared / 1032 <= compressed
  }
}
