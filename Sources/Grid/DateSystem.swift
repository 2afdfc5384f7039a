/// From which day a workbook counts the days of its dates.
package enum DateSystem: Sendable, Hashable {
  /// 1 is 1 January 1900. Excel takes 1900 for a leap year: 60 is 29 February 1900, a day that
  /// never was, so that from 61 on the count agrees with the calendar from 30 December 1899.
  case from1900
  /// 0 is 1 January 1904. Workbooks from old Macs count so.
  case from1904
}
