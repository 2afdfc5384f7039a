/// The words of headings, as `Fold.bare` has them.
enum HeadingVocabulary {
  /// Headings that are these words and no others.
  static let whole: [String: HeadingWords.Meaning] = {
    let words: [(HeadingWords.Meaning, [String])] = [
      (
        .code,
        [
          "stt", "s t t", "tt", "t t", "so tt", "so thu tu", "thu tu", "ma", "ma so", "ma chi tieu",
          "muc", "ky hieu", "nr", "code", "item no",
        ]
      ),
      (
        .unit,
        [
          "dvt", "d v t", "dv tinh", "d v tinh", "don vi", "don vi do", "unit", "units", "uom",
        ]
      ),
      (.label, ["items", "item", "co quan don vi"]),
      (
        .figure,
        [
          "%", "tong", "cong", "nam", "nu", "khac", "giao", "tong so", "tong cong", "ca nam",
          "diem", "th kh", "total", "plan", "target", "kh", "so tien",
        ]
      ),
      (.value, ["th", "actual", "data", "result", "results", "value", "values"]),
      (.note, ["note", "notes", "remark", "remarks", "comment", "comments", "ly do"]),
    ]
    return Dictionary(
      words.flatMap { meaning, words in words.map { ($0, meaning) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// They may stand anywhere in a heading.
  static let besides = Phrases([
    "ky truoc", "cung ky", "nam truoc", "quy truoc", "thang truoc", "so sanh", "so voi",
    "tang giam", "chenh lech",
  ])

  /// How headings begin. The first that fits counts.
  static let starts: [(meaning: HeadingWords.Meaning, phrases: Phrases)] = [
    (
      .code,
      Phrases([
        "ma so", "ma chi tieu", "ma don vi", "ma thu tuc", "ma linh vuc", "ma dinh danh",
        "ma ho so",
      ])
    ),
    (.person, Phrases(["ho va ten", "ho ten", "chuc vu", "chuc danh", "nam sinh", "ngay sinh"])),
    (
      .note,
      Phrases([
        "ghi chu", "chu thich", "chu giai", "giai trinh", "giai thich", "thuyet minh",
        "nhan xet", "huong dan", "dien giai", "ly do", "nguyen nhan", "y kien",
        "tai lieu kiem chung", "minh chung", "can cu", "nguon so lieu", "trach nhiem",
        "don vi bao cao", "co quan bao cao", "cap bao cao", "don vi thuc hien",
        "co quan thuc hien", "don vi chu tri", "co quan chu tri", "don vi cung cap",
        "don vi phu trach", "don vi tong hop", "don vi theo doi", "co quan don vi bao cao",
        "co quan don vi thuc hien", "co quan don vi chu tri", "co quan don vi cung cap",
      ])
    ),
    (
      .words,
      Phrases([
        "thoi gian", "thoi han", "san pham", "so hieu", "so ky hieu", "so van ban ngay",
        "trich yeu", "so quyet dinh", "so dien thoai", "so tai khoan", "ngay thang",
        "phuong phap", "cach tinh", "cong thuc", "hinh thuc",
      ])
    ),
    (.unit, Phrases(["don vi tinh"])),
    (
      .figure,
      Phrases(["chi tieu giao", "chi tieu ke hoach", "chi tieu duoc giao", "thuc hien ke hoach"])
    ),
    (
      .label,
      Phrases([
        "chi tieu", "noi dung", "tieu chi", "chi so", "danh muc", "hang muc", "cac chi tieu",
        "cac noi dung", "nhiem vu", "cong viec", "ten", "linh vuc", "dau muc", "khoan muc",
        "loai", "phan loai", "doi tuong", "don vi hanh chinh", "dia phuong", "dia ban",
        "indicator", "indicators", "content", "contents", "description", "criteria",
      ])
    ),
    (
      .value,
      Phrases([
        "so lieu", "ket qua", "gia tri", "so luong", "so bao cao", "thuc hien", "so thuc hien",
        "ky nay", "ky bao cao", "trong ky", "da thuc hien", "dat duoc", "so ket qua",
        "uoc thuc hien", "tu danh gia", "tu cham", "diem tu cham", "diem tu danh gia",
      ])
    ),
    (
      .figure,
      Phrases([
        "ke hoach", "duoc giao", "so giao", "ty le", "tong so", "tong cong", "thang", "quy",
        "nam", "luy ke", "trong do", "chia ra", "cap tinh", "cap huyen", "cap xa", "toan tinh",
        "kinh phi", "du toan", "quyet toan", "diem", "dat ty le", "phat sinh", "so", "ho so",
        "tiep nhan", "da tiep nhan", "giai quyet", "da giai quyet", "dang giai quyet",
        "truoc han", "dung han", "qua han", "tre han", "truc tuyen", "truc tiep", "bien che",
        "co mat",
      ])
    ),
  ]
}
