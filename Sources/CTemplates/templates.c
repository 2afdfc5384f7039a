// The files below Templates/, built into the program, so that it works from any folder with none
// of them beside it. A new file gets three lines and a place in the list; a test finds one that was
// forgotten.

#include "CTemplates.h"

// `#embed` is a part of C23, which clang knows in every mode and remarks upon.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char ben_tre_form[] = {
#embed "../../Templates/ben-tre-2022/form.json"
};
static const unsigned char ben_tre_rows[] = {
#embed "../../Templates/ben-tre-2022/rows.tsv"
};
static const unsigned char ben_tre_template[] = {
#embed "../../Templates/ben-tre-2022/template.xlsx"
};
static const unsigned char catalogue[] = {
#embed "../../Templates/catalogue.tsv"
};
static const unsigned char gia_lai_form[] = {
#embed "../../Templates/gia-lai-2022/form.json"
};
static const unsigned char gia_lai_rows[] = {
#embed "../../Templates/gia-lai-2022/rows.tsv"
};
static const unsigned char gia_lai_template[] = {
#embed "../../Templates/gia-lai-2022/template.xlsx"
};
static const unsigned char lao_cai_form[] = {
#embed "../../Templates/lao-cai-2022/form.json"
};
static const unsigned char lao_cai_rows[] = {
#embed "../../Templates/lao-cai-2022/rows.tsv"
};
static const unsigned char lao_cai_template[] = {
#embed "../../Templates/lao-cai-2022/template.xlsx"
};
static const unsigned char levels[] = {
#embed "../../Templates/levels.json"
};
static const unsigned char quang_phu_form[] = {
#embed "../../Templates/quang-phu-2023/form.json"
};
static const unsigned char quang_phu_rows[] = {
#embed "../../Templates/quang-phu-2023/rows.tsv"
};
static const unsigned char quang_phu_template[] = {
#embed "../../Templates/quang-phu-2023/template.xlsx"
};
static const unsigned char rach_gia_form[] = {
#embed "../../Templates/rach-gia-2022/form.json"
};
static const unsigned char rach_gia_rows[] = {
#embed "../../Templates/rach-gia-2022/rows.tsv"
};
static const unsigned char rach_gia_template[] = {
#embed "../../Templates/rach-gia-2022/template.xlsx"
};

#define FILE_OF(name, bytes) {name, bytes, sizeof bytes}

static const CTemplatesFile files[] = {
    FILE_OF("ben-tre-2022/form.json", ben_tre_form),
    FILE_OF("ben-tre-2022/rows.tsv", ben_tre_rows),
    FILE_OF("ben-tre-2022/template.xlsx", ben_tre_template),
    FILE_OF("catalogue.tsv", catalogue),
    FILE_OF("gia-lai-2022/form.json", gia_lai_form),
    FILE_OF("gia-lai-2022/rows.tsv", gia_lai_rows),
    FILE_OF("gia-lai-2022/template.xlsx", gia_lai_template),
    FILE_OF("lao-cai-2022/form.json", lao_cai_form),
    FILE_OF("lao-cai-2022/rows.tsv", lao_cai_rows),
    FILE_OF("lao-cai-2022/template.xlsx", lao_cai_template),
    FILE_OF("levels.json", levels),
    FILE_OF("quang-phu-2023/form.json", quang_phu_form),
    FILE_OF("quang-phu-2023/rows.tsv", quang_phu_rows),
    FILE_OF("quang-phu-2023/template.xlsx", quang_phu_template),
    FILE_OF("rach-gia-2022/form.json", rach_gia_form),
    FILE_OF("rach-gia-2022/rows.tsv", rach_gia_rows),
    FILE_OF("rach-gia-2022/template.xlsx", rach_gia_template),
};

size_t ctemplates_count(void) { return sizeof files / sizeof files[0]; }

const CTemplatesFile *ctemplates_file(size_t index) {
  return index < ctemplates_count() ? &files[index] : NULL;
}
