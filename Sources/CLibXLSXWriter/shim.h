#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xlsxwriter.h>
#include <xlsxwriter/utility.h>

/* Closes the workbook, which writes the file, and keeps what the library prints about it from the
   person: it names temporary files and C functions. What the system said is left in `code`.

   In C because Swift regards `stderr` as a variable that anybody may change at any time. One call
   at a time; `nowhere` stays open, since another thread may be about to print there. */
static inline lxw_error bieumau_close_quietly(lxw_workbook *workbook, int *code) {
  static FILE *nowhere;
  FILE *said = stderr;
  if (!nowhere) nowhere = fopen("/dev/null", "we");
  if (nowhere) stderr = nowhere;
  errno = 0;
  lxw_error error = workbook_close(workbook);
  *code = errno;
  stderr = said;
  return error;
}
