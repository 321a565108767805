#!/usr/bin/env bash
# Prints the demo shop's month through a real CUPS queue, by the program's own way, and compares what comes out with
# what was sent: same words, at the same places, on a sheet of the same size. Run by hand as root; not part of the build.
set -euo pipefail
cd "$(dirname "$0")/.."

declare -A package=(
  [cupsd]=cups [lpadmin]=cups-client [lpr]=cups-bsd [pdftotext]=poppler-utils [pdfinfo]=poppler-utils
  [pdftoppm]=poppler-utils [mvn]=maven
)
PATH=$PATH:/usr/sbin
missing=()
for tool in "${!package[@]}"; do
  command -v "$tool" >/dev/null || missing+=("$tool (package ${package[$tool]})")
done
[ -x /usr/lib/cups/backend/cups-pdf ] || missing+=("cups-pdf (package printer-driver-cups-pdf)")
if ((${#missing[@]})); then
  printf 'missing: %s\n' "${missing[@]}" >&2
  exit 2
fi

queue=ClienteleCheck
out=target/print
mkdir -p "$out"
cupsd_pid=
cleanup() {
  lpadmin -x "$queue" 2>/dev/null || true
  [ -z "$cupsd_pid" ] || kill "$cupsd_pid"
}
trap cleanup EXIT

# Waits at most so many seconds until a command succeeds.
within() {
  local seconds=$1
  shift
  for ((i = 0; i < seconds; i++)); do
    "$@" && return 0
    sleep 1
  done
  echo "gave up after $seconds s: $*" >&2
  return 1
}

running() { lpstat -r 2>/dev/null | grep -q 'is running'; }
if ! running; then
  cupsd -f &
  cupsd_pid=$!
  within 20 running
fi
# CUPS-PDF is a PostScript printer; of the ways from PDF to PostScript only cairo's keeps letters searchable.
lpadmin -p "$queue" -v cups-pdf:/ -m lsb/usr/cups-pdf/CUPS-PDF_opt.ppd -o pdftops-renderer-default=pdftocairo -E

# One line for each word: left, top, right, text.
words() {
  pdftotext -bbox "$1" - \
    | sed -n 's/.*xMin="\([^"]*\)" yMin="\([^"]*\)" xMax="\([^"]*\)".*>\(.*\)<\/word>.*/\1 \2 \3 \4/p'
}

# Number of pages, width, height.
size() { pdfinfo "$1" | awk '/^Pages:/ {pages = $2} /^Page size:/ {print pages, $3, $5}'; }

for paper in A4 LETTER; do
  sent=$out/sent-$paper.pdf
  printed=$out/printed-$paper.pdf
  touch "$out/start"
  mvn -B -q -ntp test-compile exec:exec -Dexec.classpathScope=test -Dmain.class=app.clientele.report.PrintDemoMonth \
    -Dclientele.args="$queue $paper $sent"

  arrived() {
    local file
    file=$(find ~/PDF /var/spool/cups-pdf -name '*.pdf' -newer "$out/start" -print -quit 2>/dev/null)
    [ -n "$file" ] && pdfinfo "$file" >/dev/null 2>&1 && cp "$file" "$printed"
  }
  within 60 arrived
  pdftoppm -r 100 -png -singlefile "$printed" "${printed%.pdf}"

  # Same number of pages, sheet of the same size within 1 %.
  echo "$(size "$sent") $(size "$printed")" | awk -v paper="$paper" '
    function near(a, b) { return a > b * 0.99 && a < b * 1.01 }
    { print paper ": " $4 " page, " $5 " x " $6 " pt"
      if ($1 != 1 || $4 != 1 || !near($5, $2) || !near($6, $3)) { print "sent as " $1 ", " $2 " x " $3; exit 1 } }'

  # Same words, each within 1 % of the sheet of where it was sent.
  words "$sent" >"$out/sent.txt"
  words "$printed" >"$out/printed.txt"
  diff <(cut -d' ' -f4- "$out/sent.txt" | sort) <(cut -d' ' -f4- "$out/printed.txt" | sort)
  awk -v width="$(size "$sent" | cut -d' ' -f2)" '
    NR == FNR { x[NR] = $1; y[NR] = $2; right[NR] = $3; word[NR] = $4; n = NR; next }
    { best = 1e9
      for (i = 1; i <= n; i++) if (word[i] == $4) {
        off = sqrt((x[i] - $1) ^ 2 + (y[i] - $2) ^ 2 + (right[i] - $3) ^ 2)
        if (off < best) best = off
      }
      if (best > worst) { worst = best; which = $4 } }
    END { printf "%d words, the farthest moved is %s: %.2f pt\n", FNR, which, worst
      exit !(FNR > 100 && worst < width / 100) }' "$out/sent.txt" "$out/printed.txt"
done
echo "Look at $out/printed-A4.png and $out/printed-LETTER.png too."
