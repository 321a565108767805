#!/usr/bin/env bash
# Importing 100 000 sales lines of 13 columns, storing included, against LibreOffice turning the same file into CSV.
# Wanted: at most half its wall time with 256 MB of heap, and a million lines in under ten times the time of 100 000.
# Needs target/clientele.jar (mvn -q -DskipTests package), python3 and soffice. On a machine that does other things too,
# compare the CPU seconds (user + system) rather than the wall seconds.
set -euo pipefail
cd "$(dirname "$0")/.."
maker=${1:-../shared/tools/make_shop_data.py}
jar=$PWD/target/clientele.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

python3 "$maker" --seed 1 --lines 1020000 --profile librairie --out "$work/shop" > "$work/maker.txt"
head -1000001 "$work/shop/sales.csv" > "$work/million.csv"
head -100001 "$work/million.csv" > "$work/sales.csv"
head -5001 "$work/million.csv" > "$work/small.csv"
office() {
    soffice -env:UserInstallation="file://$work/office" --headless --convert-to "$1" --outdir "$work/$2" "$3" > "$work/office.txt" 2>&1
}
mkdir "$work/as-csv"
office xlsx . "$work/sales.csv"
office xlsx . "$work/small.csv"

# timed NAME COMMAND...: wall and CPU seconds of a command, kept under the name
declare -A wall cpu
timed() {
    local name=$1
    shift
    TIMEFORMAT='%R %U %S'
    local figures
    figures=$({ time "$@" > "$work/out.txt" 2> "$work/err.txt"; } 2>&1) || { cat "$work/err.txt"; exit 1; }
    read -r r u s <<< "$figures"
    wall[$name]=$r
    cpu[$name]=$(awk "BEGIN { print $u + $s }")
    printf '%-28s %8.2f s wall %8.2f s CPU\n' "$name" "$r" "${cpu[$name]}"
}
clientele() {
    "$java" -Xmx256m -jar "$jar" --data "$work/data-$1" import "$2"
}

timed "LibreOffice, CSV" office csv as-csv "$work/sales.csv"
timed "Clientèle, CSV" clientele csv "$work/sales.csv"
timed "LibreOffice, XLSX" office csv as-csv "$work/sales.xlsx"
timed "Clientèle, XLSX" clientele xlsx "$work/sales.xlsx"
timed "Clientèle, 5 000 XLSX" clientele small "$work/small.xlsx"
timed "Clientèle, 1 000 000 CSV" clientele million "$work/million.csv"

awk -v csv="${wall[Clientèle, CSV]}" -v csvOffice="${wall[LibreOffice, CSV]}" \
    -v xlsx="${wall[Clientèle, XLSX]}" -v xlsxOffice="${wall[LibreOffice, XLSX]}" \
    -v million="${wall[Clientèle, 1 000 000 CSV]}" 'BEGIN {
        printf "CSV %.2f, XLSX %.2f of the wall time of LibreOffice (at most 0.50)\n", csv / csvOffice, xlsx / xlsxOffice
        printf "a million lines take %.1f times as long as 100 000 (less than 10)\n", million / csv
        exit !(csv <= csvOffice / 2 && xlsx <= xlsxOffice / 2 && million < 10 * csv)
    }'
