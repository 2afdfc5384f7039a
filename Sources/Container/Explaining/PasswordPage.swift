internal import Vocabulary

extension ContainerPages {
  static let password = FindingPage(
    "BM107",
    title: Phrase(
      vi: "tệp bị khóa bằng mật khẩu hoặc bị giới hạn quyền",
      en: "the file is locked with a password or its rights are restricted"),
    meaning: Phrase(
      vi: """
        Nội dung tệp đã được mã hóa nên không đọc được khi chưa gỡ khóa. Thường do đặt mật khẩu mở \
        tệp trong Excel, do cơ quan giới hạn quyền xem theo tài khoản, hoặc do nén kèm mật khẩu. \
        Khóa trang tính để khỏi sửa nhầm ô thì không sao: tệp như vậy vẫn đọc được.
        """,
      en: """
        The content is encrypted and cannot be read until the lock is taken off. Mostly Excel was \
        told to ask for a password, the office restricts who may see it, or an archive program \
        locked it. A sheet that is only protected against changes does no harm: such a file is \
        read.
        """),
    rule: Phrase(
      vi: """
        Chương trình không hỏi và không dò mật khẩu; người giữ mật khẩu gỡ khóa rồi gửi bản không \
        khóa.
        """,
      en: """
        The program neither asks for passwords nor tries any; whoever has the password takes it \
        off and sends the open file.
        """),
    cases: [
      FindingPage.Case(
        Phrase(vi: "Mật khẩu mở tệp đặt trong Excel", en: "A password that Excel asks for"),
        [
          Phrase(
            vi: "Đề nghị đơn vị mở tệp bằng Excel và nhập mật khẩu.",
            en: "Please ask the unit to open the file in Excel with its password."),
          Phrase(
            vi: "Chọn \(Menu.password.vietnamese), xóa hết ký tự trong ô mật khẩu rồi bấm OK.",
            en: "Choose \(Menu.password.english), empty the box with the password and click OK."),
          OfficeSteps.saveAsWorkbook,
          OfficeSteps.sendAsAttachment,
        ]),
      FindingPage.Case(
        Phrase(vi: "Quyền xem bị giới hạn theo tài khoản", en: "Access that depends on an account"),
        [
          Phrase(
            vi: """
              Đề nghị đơn vị mở tệp bằng tài khoản đã lập tệp, chọn \(Menu.freeAccess.vietnamese) \
              rồi lưu.
              """,
            en: """
              Please ask the unit to open the file with the account that made it, choose \
              \(Menu.freeAccess.english) and save it.
              """),
          Phrase(
            vi: """
              Nếu không bỏ được giới hạn, đề nghị đơn vị nhập số liệu vào một biểu trống rồi gửi \
              biểu đó.
              """,
            en: """
              If the restriction cannot be lifted, ask the unit to enter its figures in a blank \
              form and to send that.
              """),
        ]),
      FindingPage.Case(
        Phrase(vi: "Mật khẩu của chương trình nén", en: "A password of an archive program"),
        [
          Phrase(
            vi: "Đề nghị giải nén tệp bằng mật khẩu mà đơn vị đã báo.",
            en: "Please unpack the file with the password that the unit gave."),
          Phrase(
            vi: "Mở tệp bên trong bằng Excel, chọn \(Menu.saveAs.vietnamese) rồi dùng tệp mới.",
            en: """
              Open what is inside in Excel, choose \(Menu.saveAs.english) and use the new file.
              """),
        ]),
    ],
    example: ContainerError(.wrongKind(.passwordProtected), path: "xa-A.xlsx"))
}
