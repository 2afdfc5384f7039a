#ifndef CTEMPLATES_H
#define CTEMPLATES_H

#include <stddef.h>

/// One file below `Templates/`, as it was when the program was built.
typedef struct {
  /// Its path from there: `gia-lai-2022/rows.tsv`.
  const char *_Nonnull name;
  const unsigned char *_Nonnull bytes;
  size_t count;
} CTemplatesFile;

/// How many files there are.
size_t ctemplates_count(void);

/// The file at a place from 0 on, in the order of names; NULL where there is none.
const CTemplatesFile *_Nullable ctemplates_file(size_t index);

#endif
