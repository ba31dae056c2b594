#!/usr/bin/env bash
# Kills the program again and again while it writes, and looks each time whether the cards are whole: the card index opens, its check finds
# nothing, and what was being written is there whole or not at all.
#
#   releng/kill-product.sh import|edits|typing [times]      10 unless told otherwise
#
# "typing" kills the window while somebody types, and wants all but the last second back at the next start; it reads the window as a screen
# reader does, with the system's own Python and its package pyatspi.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=house.sh
. "$root/releng/house.sh"

what=${1:-import}
times=${2:-10}
rows=2000
product=${KARTOTEK_PRODUCT:-$(product_directory)}
[ -x "$product/kartotek" ] || fail "The program is not built yet: ./run help builds it."
find_jdk
export KARTOTEK_JAVA_HOME=${KARTOTEK_JAVA_HOME:-$JAVA_HOME}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export KARTOTEK_HOME=$work/home

kartotek() { "$product/kartotek" "$@"; }

milliseconds() { echo $(($(date +%s%N) / 1000000)); }

# Starts a command and kills it after some time, wherever it is then; whether it came to its end before that.
killed_after() {
  local time=$1 program
  shift
  "$product/kartotek" "$@" >"$work/said" 2>&1 &
  program=$!
  sleep "$(awk "BEGIN { print $time / 1000 }")"
  # the script has become the program: there is no child
  kill -KILL $program 2>/dev/null || true
  wait $program 2>/dev/null
}

check() {
  kartotek verify >"$work/verified" 2>&1 || fail "After kill $1 the check found something, or the card index did not open: $(cat "$work/verified")"
}

# How many cards a query finds.
count() { kartotek query "$1" --format csv --columns number --limit 100000 | tail -n +2 | wc -l; }

write_rows() {
  awk -v run="$1" -v rows=$rows 'BEGIN { print "number,company,city,phone,email"
    for (i = 1; i <= rows; i++) printf "K%s-%d,Company %d,Run%s,+45 33 %06d,k%d@example.com\n", run, i, i, run, i, i }' >"$work/rows.csv"
}

kill_imports() {
  local began whole=0 none=0 run found longest
  write_rows 0
  began=$(milliseconds)
  kartotek import "$work/rows.csv" >/dev/null 2>&1
  longest=$(($(milliseconds) - began))
  for run in $(seq "$times"); do
    write_rows "$run"
    killed_after $((longest / 5 + RANDOM % longest)) import "$work/rows.csv" || true
    check "$run"
    found=$(count "city = \"Run$run\"")
    case $found in
      0) none=$((none + 1)) ;;
      "$rows") whole=$((whole + 1)) ;;
      *) fail "After kill $run there are $found of $rows cards." ;;
    esac
  done
  echo "$times imports killed: $whole there whole, $none not at all, the card index clean each time"
}

kill_edits() {
  local began whole=0 none=0 run found before longest
  kartotek new number=K1 company=Nord city=Run0 street=Run0 >/dev/null
  began=$(milliseconds)
  kartotek set K1 city=Run0 street=Run0 phone=33123456 >/dev/null 2>&1
  longest=$(($(milliseconds) - began))
  before=Run0,Run0
  for run in $(seq "$times"); do
    killed_after $((longest / 2 + RANDOM % (longest * 3 / 5))) set K1 "city=Run$run" "street=Run$run" || true
    check "$run"
    found=$(kartotek query 'number = K1' --format csv --columns city,street | tail -n +2)
    case $found in
      "Run$run,Run$run") whole=$((whole + 1)) before=$found ;;
      "$before") none=$((none + 1)) ;;
      *) fail "After kill $run the card has $found." ;;
    esac
  done
  echo "$times edits killed: $whole there whole, $none not at all, the card index clean each time"
}

kill_typing() {
  /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || install_packages python3-pyatspi at-spi2-core
  kartotek sample >/dev/null
  on_virtual_display env -u NO_AT_BRIDGE LC_ALL=C.UTF-8 /usr/bin/python3 "$root/releng/kill_typing.py" "$product/kartotek" "$times"
}

kartotek create --open >/dev/null
case $what in
  import) kill_imports ;;
  edits) kill_edits ;;
  typing) kill_typing ;;
  *) fail "What is to be killed: import, edits or typing." ;;
esac
