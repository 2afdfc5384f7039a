#!/bin/sh
# Fuzzes the XML reader and writer: Tests/Fuzz/fuzz.sh [SECONDS]
#
# Needs a Swift toolchain and nothing else; with unzip or python3 the parts of the templates become
# first inputs too. What was found worth keeping stays in .build/fuzz/corpus for the next run; set
# BIEUMAU_FUZZ_DIR to keep it elsewhere. Ends with an error, and the file that shows it, when some
# input breaks a property of FuzzMarkup.swift.
set -eu

seconds=${1:-60}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=${BIEUMAU_FUZZ_DIR:-$root/.build/fuzz}
longest=4096
mkdir -p "$work/corpus" "$work/findings" "$work/seeds"
cd "$work"

flags="-parse-as-library -package-name bieumau -swift-version 6 -O -g -I . -L .
  -strict-memory-safety -warnings-as-errors
  -enable-upcoming-feature ExistentialAny
  -enable-upcoming-feature InternalImportsByDefault
  -enable-upcoming-feature MemberImportVisibility"

module() {
  name=$1
  shift
  # shellcheck disable=SC2086
  swiftc $flags -sanitize=fuzzer,address -emit-module -emit-library -static \
    -module-name "$name" -o "lib$name.a" "$@"
}

# The linker warns of symbols of the sanitizer that it cannot export; they are not needed.
link() {
  # shellcheck disable=SC2086
  swiftc $flags "$@" -lMarkup -lVocabulary 2>link.log || { cat link.log >&2; exit 1; }
}

module Vocabulary "$root"/Sources/Vocabulary/*.swift
module Markup -enable-experimental-feature Lifetimes "$root"/Sources/Markup/*.swift
link -sanitize=fuzzer,address -module-name FuzzMarkup -o fuzz-markup \
  "$root"/Tests/Fuzz/FuzzMarkup.swift "$root"/Tests/MarkupTests/Outcome.swift \
  "$root"/Tests/MarkupTests/Rewriting.swift
link -sanitize=address -module-name FuzzSeeds -o fuzz-seeds \
  "$root"/Tests/Fuzz/FuzzSeeds.swift "$root"/Tests/MarkupTests/Zoo/*.swift

# Swift keeps some memory until the process ends, which is no leak. Its own report of a crash would
# only stand in the way of the sanitizer's.
export ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no

./fuzz-seeds seeds
for template in "$root"/Templates/*/template.xlsx; do
  name=$(basename "$(dirname "$template")")
  rm -rf unpacked
  mkdir unpacked
  if command -v unzip >/dev/null; then
    unzip -q "$template" -d unpacked
  elif command -v python3 >/dev/null; then
    python3 -m zipfile -e "$template" unpacked
  else
    echo "fuzz.sh: neither unzip nor python3 is here; going on without the templates" >&2
    break
  fi
  find unpacked -type f \( -name '*.xml' -o -name '*.rels' \) | while read -r part; do
    head -c "$longest" "$part" >"seeds/$name-$(echo "$part" | tr / -)"
  done
done

status=0
./fuzz-markup -max_total_time="$seconds" -max_len="$longest" -timeout=10 -rss_limit_mb=2048 \
  -print_final_stats=1 -artifact_prefix="$work/findings/" -dict="$root/Tests/Fuzz/markup.dict" \
  corpus seeds >run.log 2>&1 || status=$?
if [ "$status" -ne 0 ]; then
  tail -n 60 run.log >&2
  echo "fuzz.sh: a property does not hold; the input is:" >&2
  sed -n 's/^.*Test unit written to //p' run.log >&2
  exit 1
fi
grep -E '^(stat::|Done)' run.log
