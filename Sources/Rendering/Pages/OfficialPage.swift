internal import Grid
internal import SheetPlans

/// The page of an appendix after Nghị định 30/2020/NĐ-CP: A4, its margins, the number of the page in
/// the middle of the top margin in Times New Roman 13 but for the first, each appendix counted from 1.
enum OfficialPage {
  static func print(asIn template: SheetLayout) -> PrintPlan {
    var plan = PrintPlan()
    plan.isLandscape = template.page.orientation == .landscape
    plan.margins.left = inches(30)
    plan.margins.right = inches(15)
    plan.margins.top = inches(20)
    plan.margins.bottom = inches(20)
    plan.margins.header = inches(10)
    plan.margins.footer = inches(10)
    plan.fitsWidth = true
    plan.header = "&C&\"Times New Roman,Regular\"&13&P"
    plan.hidesHeaderOnFirstPage = true
    plan.firstPage = 1
    plan.isCentred = true
    return plan
  }

  private static func inches(_ millimetres: Double) -> Double { millimetres / 25.4 }
}
