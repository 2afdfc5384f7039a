extension RealReport {
  /// Sở Công Thương tỉnh Gia Lai, năm 2022.
  static let giaLai = RealReport(
    form: "gia-lai-2022",
    """
    1.1 09 = 9 // (1) Số 40/KH-SCT ngày 14/10/2021 kế hoạch ứng dụng CNTT năm 2022; (2) Số \
    57/KH-SCT ngày 31/12/2021 về cải cách hành chính; (3) Kế hoạch số 15/KH-SCT ngày \
    22/3/2022 về triển khai thực hiện kế hoạch số 135/UBND- (4) Số 10/QĐ-SCT ngày 11/02/2022 \
    ban hành tuyên truyền CCHC (5) Số 09/KH-SCT ngày 27/01/2022 về kiểm soát TTHC; Số \
    27/KH-SCT ngày 24/5/2022 về kiểm tra CCHC; (6) Số 34/KH-SCT ngày 27/6/2022 về khắc phục \
    tồn tại, hạn chế CCHC; (7) Kế hoạch số 42/KH-SCT ngày 03/8/2022 về thực hiện các giải \
    pháp góp phần nâng cao chỉ số DDCI; (8) Kế hoạch số 43/KH-SCT ngày 03/8/2022 về thực \
    hiện các giải pháp góp phần nâng cao chỉ số PCI (9) Số 49/KH-SCT ngày 29/9/2022 về nâng \
    cao chỉ số hài lòng người dân
    1.3 28
    1.4 28
    1.6 03 = 3
    1.8 0
    1.9 0
    1.10 0
    1.16 0
    1.17 0
    1.18 0
    1.19 0
    1.21 98
    1.22 98
    1.23 0
    1.24 0
    1.25 1
    1.26 178
    1.27 2
    1.28 1
    2.1 01 = 1
    2.2 01 = 1
    2.5 01 = 1
    2.6 01 = 1
    2.7 100% = 100
    2.8 0
    2.9 0
    2.10 02 = 2
    2.11 02 = 2
    2.12 100% = 100
    2.13 02 = 2 // - Bãi bỏ Quyết định số 36/2015/QĐ-UBND ngày 04/12/2015 Quy định chức \
    năng, nhiệm vụ, quyền hạn của Sở Công Thương tỉnh Gia Lai - Sửa đổi, bổ sung QĐ số \
    32/2016/QĐ-UBND ngày 14/7/2016 của Ủy ban nhân dân tỉnh Gia Lai ban hành Quy định nội \
    dung xúc tiến thương mại được hỗ trợ và mức hỗ trợ kinh phí hoạt động xúc tiến thương \
    mại địa phương (đã được Ủy ban nhân dân tỉnh đồng ý chủ trương xây dựng tại văn bản số \
    2560/UBND-KTTH ngày 04/11/2022)
    2.14 0
    3.2 0
    3.3 02 = 2
    3.4 0
    3.6 130
    3.10 0
    3.11 0
    3.14 100
    3.15 15.999 = 15999
    3.16 15.999 = 15999
    3.24 05 = 5
    3.25 05 = 5
    4.3 1
    4.9 0
    4.12 1
    4.14 0
    4.16 36
    4.17 34
    4.18 02 = 2
    4.19 5
    4.20 11,63 = 11.63
    4.22 15
    4.23 14
    4.24 2
    4.25 11,76 = 11.76
    5.2 1
    5.3 1
    5.4 1
    5.5 1
    5.6 0
    5.8 0
    5.9 0
    5.10 0
    5.11 0
    5.12 0
    5.13 0
    5.14 0
    5.16 0
    5.17 0
    5.18 0
    6.2 0
    6.3 0
    6.5 1
    6.6 0
    6.7 0
    6.8 0
    6.12 1
    7.9 1
    7.15 100
    7.19 1
    7.25 4,7% = 4.7
    7.26 6
    7.27 6
    7.28 1
    7.29 100% = 100
    7.30 130
    7.31 116
    7.32 5
    7.36 95,3% = 95.3
    7.37 16.054 = 16054
    7.38 15.301 = 15301
    7.40 64
    7.41 64
    """)
}
