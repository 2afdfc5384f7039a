/// Words of reports that are a syllable in TCVN3 as well when they are written in Unicode, or the
/// other way round: "có" may be "cú", "sè" is "số".
///
/// They decide what a single word under a font of TCVN3 is, such as the answer "Có".
enum EverydayWords {
  static func contain(_ letters: [Letter]) -> Bool {
    words.contains(letters.map(\.small))
  }

  private static let words: Set<[Letter]> = {
    let asTheyStand = """
      án bãi bên bí cá cán chí có còn công cùng dân dõi dòng dùng giá giám góp hóa khóa không ký lên \
      lòng lý mã môi môn nâng nên ngân nhãn nhân nhìn nhóm nông ô phân phê phép phí phó phòng quý rõ \
      tâm tên thái tháng thêm thí thôn thông tôn trên trì trí trò trùng xã xét xóa
      """
    let decoded = """
      bố bỏ bộ chống chú cũng cụ dự dụng dựng giờ hộ lớn lớp lộ một mỏ nhỏ nộp phố phú phụ rộng rút \
      số sống sự thống thừa trụ trừ túc từ tự tờ vốn vụ vừa xúc
      """
    return Set(
      (asTheyStand + " " + decoded).unicodeScalars.split(separator: " ").map { word in
        word.map { Letter($0.value) }
      })
  }()
}
