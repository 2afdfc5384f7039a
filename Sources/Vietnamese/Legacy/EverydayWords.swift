/// Words of reports that Unicode and a legacy encoding have in one spelling, each for another word:
/// "có" may be "cú" in TCVN3, and "sè" is "số"; "toán" may be "tốn" in VNI.
///
/// They decide what a word is that stands alone under a font of such an encoding, as the answer "Có"
/// does: the reading that people use.
enum EverydayWords {
  /// As Unicode has them, in small letters or in capitals ("QUÝ").
  static let asTheyStand = """
    án bãi bên bí cá cán chí có còn công cùng dân dõi dòng dùng giá giám góp hóa hoá hoàn khoá khoán \
    khóa không ký lên lòng lý mã môi môn nâng nên ngân ngoài nhãn nhân nhìn nhóm nông phân phê phép \
    phí phó phòng quý rõ soát tâm tên thái tháng thêm thí thôn thông toà toàn toán tôn trên trì trí \
    trò trùng xã xét xóa
    """

  /// As the other encoding has them.
  static let decoded = """
    bố bỏ bộ chống chú cũng cụ dự dụng dựng giờ hồ hộ lớn lớp lộ một mỏ nhỏ nộp phố phú phụ rộng rút \
    số sống sự thống thừa tốt trụ trừ túc từ tự tờ vốn vụ vừa xúc
    """

  /// In either case.
  static func contain(_ letters: [Letter]) -> Bool {
    words.contains(letters.map(\.small))
  }

  private static let words = Set(
    (asTheyStand + " " + decoded).unicodeScalars.split(separator: " ").map { word in
      word.map { Letter($0.value) }
    })
}
