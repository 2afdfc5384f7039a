internal import Desk
internal import Vocabulary

/// Standard output that did not take the result.
enum StreamSentence {
  static func phrase(for failure: SystemError) -> Phrase {
    FourBeats(
      place: Phrase(vi: "đầu ra chuẩn", en: "standard output"),
      wrong: failure.isDiskFull
        ? Phrase(
          vi: "ổ đĩa đã đầy hoặc đã hết dung lượng được cấp", en: "the disk or the quota is full")
        : Phrase(
          vi: "ghi không thành công (\(failure.reason))", en: "writing failed (\(failure.reason))"),
      rule: Phrase(
        vi: "kết quả đã ghi không trọn vẹn, không được sử dụng",
        en: "what was written is not whole and must not be used"),
      remedy: failure.isDiskFull
        ? Phrase(
          vi: "đề nghị giải phóng dung lượng hoặc chọn ổ đĩa khác rồi chạy lại",
          en: "please free some space or choose another disk, then run again")
        : Phrase(
          vi: "đề nghị kiểm tra nơi nhận kết quả rồi chạy lại, hoặc ghi vào tệp bằng -o",
          en: "please check where the output goes and run again, or write to a file with -o")
    ).phrase
  }
}
