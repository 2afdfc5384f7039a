import Checks
import Reporting
import Testing

@Suite struct UnitIdentityTests {
  private static func unit(
    _ name: String, _ level: String? = nil, _ code: String? = nil
  )
    -> ReportUnit
  { ReportUnit(name: name, level: level.map { Level($0) }, code: code) }

  @Test(arguments: [
    (unit("Sở Y tế"), unit("SỞ Y TẾ"), true), (unit("Sở Y tế"), unit("so y te"), true),
    (unit("Xã Phú Mỹ"), unit("Xã Phù Mỹ"), false), (unit("Xã Phú Mỹ"), unit("xa phu my"), true),
    (unit("Ủy ban nhân dân xã A"), unit("UBND xã A"), true),
    (unit("Uy ban nhan dan xa A"), unit("UBND xã A"), true),
    (unit("Phú Mỹ", "xa"), unit("Phú Mỹ", "huyen"), false),
    (unit("Phú Mỹ", "xa"), unit("Phú Mỹ"), true),
    (unit("Sở Y tế", "so", "H1"), unit("Sở Y tế", "so", "h1"), true),
    (unit("Sở Y tế", "so", "H1"), unit("Sở Y tế", "so", "H2"), false),
    (unit("Sở Y tế", "so", "H1"), unit("Sở Nội vụ", "so", "H1"), true),
    (unit("Sở Y tế", "so", "H1"), unit("Sở Y tế", "so"), true),
    (unit("–"), unit("…"), false),
    // The kind of place in short, and with the committee or without it.
    (unit("UBND TP. Pleiku"), unit("UBND thành phố Pleiku"), true),
    (unit("TP.Pleiku"), unit("Ủy ban nhân dân thành phố Pleiku"), true),
    (unit("UBND tp pleiku"), unit("UBND thanh pho Pleiku"), true),
    (unit("UBND TX An Khê"), unit("UBND thị xã An Khê"), true),
    (unit("UBND H. Chư Sê"), unit("Huyện Chư Sê"), true),
    (unit("UBND P. 12"), unit("Phường 12"), true), (unit("P. 12"), unit("P. 1"), false),
    (unit("UBND xã Chư Sê"), unit("UBND huyện Chư Sê"), false),
    (unit("UBND"), unit("UBND tỉnh Gia Lai"), false),
    // With the province or without it.
    (unit("Sở Nội vụ"), unit("Sở Nội vụ tỉnh Gia Lai"), true),
    (unit("so noi vu"), unit("Sở Nội vụ tỉnh Gia Lai"), true),
    (unit("Sở Nội vụ"), unit("so noi vu tinh gia lai"), true),
    (unit("Văn phòng UBND tỉnh"), unit("Văn phòng UBND tỉnh Lào Cai"), true),
    (unit("Sở Nội vụ tỉnh Gia Lai"), unit("Sở Nội vụ tỉnh Lào Cai"), false),
    (unit("UBND tỉnh Gia Lai"), unit("UBND tỉnh Lào Cai"), false),
    (unit("Xã Tân Lập"), unit("Xã Tân Lập huyện A"), false),
    (unit("Xã Tịnh Khê"), unit("Xã Tịnh Hà"), false),
    (unit("xa tinh khe"), unit("Xã Tịnh Khê"), true),
    (unit("Sở Y tế tỉnh"), unit("Sở Y tế tình nguyện"), false),
  ])
  func `by code, else by name and level`(_ one: ReportUnit, _ other: ReportUnit, isSame: Bool) {
    #expect(UnitIdentity(one).isSame(as: UnitIdentity(other)) == isSame)
    #expect(UnitIdentity(other).isSame(as: UnitIdentity(one)) == isSame)
    if isSame { #expect(!UnitIdentity(one).contradicts(UnitIdentity(other))) }
  }

  @Test(arguments: [
    ("Sở Nội vụ", "Sở Nội vụ tỉnh Gia Lai", false), ("Sở Nội vụ", "Sở Nội", false),
    ("Sở Y tế", "Sở Y", false), ("Sở Y tế", "Sở Yt", true), ("Sở Y tế", "Sở Nội vụ", true),
    ("…", "Sở Y tế", false),
  ])
  func `names that cannot be of one unit`(_ one: String, _ other: String, isCertain: Bool) {
    let (one, other) = (UnitIdentity(Self.unit(one)), UnitIdentity(Self.unit(other)))
    #expect(one.contradicts(other) == isCertain && other.contradicts(one) == isCertain)
  }
}
