extension RealReport {
  /// Văn phòng UBND tỉnh Lào Cai, quý III năm 2022.
  static let laoCai = RealReport(
    form: "lao-cai-2022",
    """
    1.3 08 = 8
    1.4 0 // Đang thực hiện
    1.5 08 = 8
    1.7 0 // Chưa thực hiện
    1.8 0
    1.9 0
    1.11 04 = 4
    1.12 // Đang thực hiện
    1.15 // Chưa thực hiện
    1.17 1 // C
    1.20 10
    1.21 10
    1.22 0
    1.23 0
    1.26 // Văn phòng UBND tỉnh không có TTHC thuộc chức năng quản lý Nhà nước của Văn phòng
    1.52 14
    1.55 52
    1.56 52
    1.57 15
    1.59 14,9 = 14.9
    1.61 14
    1.62 14
    1.63 0
    1.67 11 // 01 đơn vị hành chính đặc thù (Trung tâm Phục vụ Hành chính công)
    1.68 03 = 3 // Ban Biên tập Cổng Thông tin điện tử tỉnh; Trung tâm Hội nghị tỉnh, Nhà \
    khách số 3
    1.69 0
    1.71 // Không thực hiện
    1.72 05 = 5 // Tuyển dụng lại theo Kết luận số 71-KL/TW của Ban Bí thư
    1.74 02 = 2 // Tuyển dụng lại theo Kết luận số 71-KL/TW của Ban Bí thư
    1.77 0
    1.79 01 = 1
    1.82 0
    1.83 0
    1.84 0
    1.86 01 = 1 // Nhà khách số 3
    1.87 01 = 1 // Trung tâm Hội nghị tỉnh
    1.89 01 = 1 // Ban Biên tập Cổng thông tin điện tử tỉnh
    1.92 1
    1.93 1
    1.94 1
    1.99 100
    1.100 100
    1.102 2.362 = 2362
    1.103 60
    1.104 10
    """)
}
