#!/usr/bin/env bash
# Importing 100 000 sales lines of 13 columns, storing included, against LibreOffice turning the same file into CSV.
# Wanted: at most half its wall time with 256 MB of heap, and a million lines in under ten times the time of 100 000.
# Each import is measured twice: by "java -jar", and as the installed program starts, with a cache of loaded and profiled
# classes (AOT) trained on a small import and with the collector for small heaps.
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
    soffice -env:UserInstallation="file://$work/office" --headless "${@:4}" --convert-to "$1" --outdir "$work/$2" "$3" \
        > "$work/office.txt" 2>&1
}
mkdir "$work/as-csv"
# Comma, double quotes, UTF-8: by itself LibreOffice takes the text for windows-1252.
office xlsx . "$work/sales.csv" --infilter=CSV:44,34,76,1
office xlsx . "$work/small.csv" --infilter=CSV:44,34,76,1

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
train() {
    "$java" -Xmx256m -XX:+UseSerialGC -XX:AOTCacheOutput="$work/clientele.aot" \
        -jar "$jar" --data "$work/data-train" import "$work/small.csv" "$work/small.xlsx"
}
installed() {
    "$java" -Xmx256m -XX:+UseSerialGC -XX:AOTCache="$work/clientele.aot" \
        -jar "$jar" --data "$work/data-aot-$1" import "$2"
}

train > "$work/train.txt" 2>&1 || { cat "$work/train.txt"; exit 1; }
timed "LibreOffice, CSV" office csv as-csv "$work/sales.csv"
timed "Clientèle, CSV" clientele csv "$work/sales.csv"
timed "Clientèle AOT, CSV" installed csv "$work/sales.csv"
timed "LibreOffice, XLSX" office csv as-csv "$work/sales.xlsx"
timed "Clientèle, XLSX" clientele xlsx "$work/sales.xlsx"
timed "Clientèle AOT, XLSX" installed xlsx "$work/sales.xlsx"
timed "Clientèle, 5 000 XLSX" clientele small "$work/small.xlsx"
timed "Clientèle AOT, 5 000 XLSX" installed small "$work/small.xlsx"
timed "Clientèle, 1 000 000 CSV" clientele million "$work/million.csv"
timed "Clientèle AOT, 1 000 000 CSV" installed million "$work/million.csv"

# judged NAME: prints how an import as NAME does against what is wanted, and fails where it is not reached
judged() {
    awk -v name="$1" -v csv="${wall[$1, CSV]}" -v csvOffice="${wall[LibreOffice, CSV]}" \
        -v xlsx="${wall[$1, XLSX]}" -v xlsxOffice="${wall[LibreOffice, XLSX]}" \
        -v small="${wall[$1, 5 000 XLSX]}" -v million="${wall[$1, 1 000 000 CSV]}" 'BEGIN {
            printf "%s: CSV %.2f, XLSX %.2f of the wall time of LibreOffice (at most 0.50); ", name, csv / csvOffice,
                xlsx / xlsxOffice
            printf "5 000 rows of XLSX in %.2f s (less than 1); ", small
            printf "a million lines take %.1f times as long as 100 000 (less than 10)\n", million / csv
            exit !(csv <= csvOffice / 2 && xlsx <= xlsxOffice / 2 && small < 1 && million < 10 * csv)
        }'
}
judged "Clientèle" || reached=no
judged "Clientèle AOT" || reached=no
[ "${reached:-yes}" = yes ]
