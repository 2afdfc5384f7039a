#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <xlsxwriter.h>
#include <xlsxwriter/utility.h>

/* Turns what C code prints as errors away from the person (1), and back again (0).

   In C because Swift regards `stderr` as a variable that anybody may change at any time. `nowhere`
   stays open, since another thread may be about to print there. */
static inline void bieumau_hush(int hush) {
  static FILE *nowhere, *said;
  if (hush) {
    if (!nowhere) nowhere = fopen("/dev/null", "we");
    if (!nowhere) return;
    said = stderr;
    stderr = nowhere;
  } else if (said) {
    stderr = said;
    said = NULL;
  }
}
