#!/usr/bin/env bash
# How long the start takes until the list can be used, beside a workbench with nothing in it. Both are started by the program's own start
# script, in turns, on a display of their own; the sample company is in the list.
#
#   releng/measure-start.sh [runs]      10 unless told otherwise
#
# KARTOTEK_OPTS goes to both.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=house.sh
. "$root/releng/house.sh"

runs=${1:-10}
product=${KARTOTEK_PRODUCT:-$(product_directory)}
[ -x "$product/kartotek" ] || fail "The program is not built yet: ./run help builds it."
find_jdk
export KARTOTEK_JAVA_HOME=${KARTOTEK_JAVA_HOME:-$JAVA_HOME}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The platform's bundles of the product, and the empty workbench; nothing of Kartotek and of what only Kartotek needs.
prepare_empty() {
  local empty=$work/empty
  mkdir -p "$empty/classes" "$empty/configuration"
  "$JAVA_HOME/bin/javac" -proc:none -d "$empty/classes" -cp "$(printf '%s:' "$product"/plugins/org.eclipse.*.jar)" \
    "$root/releng/empty-workbench/EmptyWorkbench.java"
  "$JAVA_HOME/bin/jar" --create --file "$empty/empty_1.0.0.jar" --manifest "$root/releng/empty-workbench/MANIFEST.MF" \
    -C "$empty/classes" . -C "$root/releng/empty-workbench" plugin.xml
  {
    grep -vE '^(org\.kartotek|org\.eclipse\.(birt|collections|datatools|equinox\.p2|nebula|persistence)|uk\.co\.spudsoft|derby|org\.apache\.(derby|poi|xmlbeans)|org\.postgresql|bc|com\.github\.(librepdf|jtidy|mangstadt|virtuald)|com\.googlecode|de\.siegmar|org\.(freemarker|mozilla))' \
      "$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"
    echo "empty,1.0.0,file:$empty/empty_1.0.0.jar,4,false"
  } >"$empty/bundles.info"
  sed -e "s|^org.eclipse.equinox.simpleconfigurator.configUrl=.*|org.eclipse.equinox.simpleconfigurator.configUrl=file\\\\:$empty/bundles.info|" \
    -e '/^eclipse\.\(application\|product\|p2\)/d' \
    -e "s|=\(reference.:\)\?file.:\(plugins/\)\?\([a-z.]*_\)|=\1file\\\\:$product/plugins/\3|" \
    "$product/configuration/config.ini" >"$empty/configuration/config.ini"
  echo "osgi.configuration.cascaded=false" >>"$empty/configuration/config.ini"
}

# Starts a program, waits until it says that it is usable, ends it as a session manager would, and prints the milliseconds.
one_start() {
  local said=$work/said
  KARTOTEK_HOME=$work/home-$1 KARTOTEK_OPTS="${KARTOTEK_OPTS-} -Dkartotek.startup=true" "$product/kartotek" "${@:2}" >"$said" 2>&1 &
  local program=$!
  for _ in $(seq 1200); do
    grep -q '^kartotek.startup: usable' "$said" && break
    kill -0 $program 2>/dev/null || { cat "$said" >&2; tail -n 40 "$work"/*/configuration/*.log >&2 || true; fail "The program ended instead of coming up."; }
    sleep 0.05
  done
  sleep 1
  kill -TERM $program
  wait $program || true
  sed -n 's/^kartotek.startup: usable after \([0-9]*\) ms, processor \([0-9]*\) ms/\1 \2/p' "$said"
}

# The median of a column of the lines of a file.
median() {
  awk -v column="$2" '{ print $column }' "$1" | sort -n \
    | awk '{ value[NR] = $1 } END { print NR % 2 ? value[(NR + 1) / 2] : (value[NR / 2] + value[NR / 2 + 1]) / 2 }'
}

compare() {
  local ours theirs
  ours=$(median "$work/kartotek.times" "$2")
  theirs=$(median "$work/empty.times" "$2")
  echo "$1: $ours ms beside $theirs ms, ratio $(awk "BEGIN { printf \"%.2f\", $ours / $theirs }")"
}

measure() {
  local first
  first="$(one_start kartotek), empty workbench $(one_start empty "${as_empty[@]}")"
  echo "first start, nothing kept from an earlier one (ms, ms of processor): Kartotek $first"
  one_start kartotek >/dev/null
  one_start empty "${as_empty[@]}" >/dev/null
  for _ in $(seq "$runs"); do
    one_start kartotek >>"$work/kartotek.times"
    one_start empty "${as_empty[@]}" >>"$work/empty.times"
  done
  echo "Kartotek, list usable:   $(awk '{ printf "%s ", $1 }' "$work/kartotek.times")"
  echo "empty workbench, usable: $(awk '{ printf "%s ", $1 }' "$work/empty.times")"
  compare "median of the time" 1
  compare "median of the processor's time" 2
}

prepare_empty
as_empty=(-application empty.application -product empty.product -configuration "$work/empty/configuration" -data "$work/empty/workspace")
KARTOTEK_HOME=$work/home-kartotek "$product/kartotek" create --open >/dev/null
KARTOTEK_HOME=$work/home-kartotek "$product/kartotek" sample >/dev/null
on_virtual_display bash -c "$(declare -f fail say one_start median compare measure); $(declare -p work product runs as_empty); measure"
