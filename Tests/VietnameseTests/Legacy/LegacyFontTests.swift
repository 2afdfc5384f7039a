import Testing

@testable import Vietnamese

@Suite struct LegacyFontTests {
  @Test(
    arguments: [
      (".VnTime", .tcvn3), (".vntime", .tcvn3), (".VNTIME", .tcvn3), (".VnArial Narrow", .tcvn3),
      (".VnCourier New", .tcvn3), (".VnBook-Antiqua", .tcvn3), (" .VnTime ", .tcvn3),
      (".VnTime Bold", .tcvn3), ("VnTime", .tcvn3), ("vnarial", .tcvn3), (".VnBlack", .tcvn3),
      (".VnTimeH", .tcvn3Capitals), (".vntimeh", .tcvn3Capitals), (".VnArialH", .tcvn3Capitals),
      (".VnArial NarrowH", .tcvn3Capitals), (".VnTimeH Bold Italic", .tcvn3Capitals),
      (".Vn3DH", .tcvn3Capitals), ("VnTimeH", .tcvn3Capitals), (".VnTifani HeavyH", .tcvn3Capitals),
      ("VNI-Times", .vni), ("vni-times", .vni), ("VNI-Helve-Condense", .vni), ("VNI Times", .vni),
      ("VniHelvetica", .vni),
    ] as [(String, LegacyEncoding)])
  func knows(_ name: String, expected: LegacyEncoding) {
    #expect(LegacyFont.encoding(ofFont: name) == expected)
  }

  @Test(arguments: [
    "", ".", " ", "Times New Roman", "Arial", "Calibri", "VNtimes new roman", "VNU-Times",
    "UVN Bay",
    "UTM Times", "Verdana", "Vntimes2", ".SF NS", "vn", "Bold", "VPS Times", "SVN-Times",
  ])
  func doesNotKnow(_ name: String) {
    #expect(LegacyFont.encoding(ofFont: name) == nil)
  }
}
