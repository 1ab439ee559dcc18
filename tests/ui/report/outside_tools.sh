#!/usr/bin/env bash
# outside_tools.sh WAYMARK WAYMARK_CLI DECISION: what programs of others find in a decision's report. qpdf and tidy find
# no fault. pdftotext finds on the pages what belongs there, and every number of the table of values, as the HTML has it.
set -euo pipefail
export LC_ALL=C.UTF-8
waymark=$1
cli=$2
decision=$3
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
pdf=$folder/report.pdf
html=$folder/report.html
faults=0

fault() {
    echo "$*"
    faults=1
}

for tool in qpdf pdftotext tidy; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: packaging/debian-packages.txt, [test]" && exit 1; }
done

# quietly COMMAND...: it succeeds without a word on standard error.
quietly() {
    "$@" >"$folder/out" 2>"$folder/err" || fault "$1 fails: $(cat "$folder/out" "$folder/err")"
    [[ ! -s $folder/err ]] || fault "$1 says: $(cat "$folder/err")"
}

quietly "$waymark" --pdf "$pdf" --paper a4 "$decision"
quietly "$cli" report "$decision" --format html -o "$html"
quietly "$cli" report "$decision" --format csv -o "$folder/report.csv"
for report in "$pdf" "$html"; do
    quietly "$cli" verify "$report"
done
quietly qpdf --check "$pdf"
quietly tidy -e -q "$html"

# Pages end in form feeds.
pdftotext -layout "$pdf" "$folder/pages.txt"
pages=$(tr -cd '\f' <"$folder/pages.txt" | wc -c)

# page NUMBER: its text.
page() { awk -v number="$1" 'BEGIN { RS = "\f" } NR == number' "$folder/pages.txt"; }

# on_page NUMBER TEXT
on_page() { grep -qF -e "$2" <<<"$(page "$1")" || fault "page $1 lacks '$2'"; }

# element_text PATTERN: of the HTML's first element that begins like that.
element_text() { grep -oE -m 1 "<$1[^>]*>[^<]+" "$html" | sed -e 's/^<[^>]*>//' -e 's/ *$//' -e "s/&#39;/'/g" -e 's/&amp;/\&/g'; }

title=$(element_text h1)
on_page 1 "$title"
on_page 1 "$(element_text 'p class="headline"')"
on_page 1 Contents
for ((number = 1; number <= pages; ++number)); do
    on_page "$number" "$number of $pages"
    ((number == 1)) || on_page "$number" "$title" # the running head
done
((pages > 4)) || fault "only $pages pages"
# What a font draws as one picture stays text.
grep -qE 'raised ×[0-9.]+:' "$folder/pages.txt" || fault "the pages lack 'raised ×' with a number and a colon"

# The contents name the page on which each section begins.
sections=$(page 1 | sed -nE '/^Contents$/,$s/^(.*[^ ]) {2,}([0-9]+)$/\2 \1/p')
(($(wc -l <<<"$sections") > 8)) || fault "the contents are short: $sections"
while read -r number heading; do
    grep -qxF -e "$heading" <<<"$(page "$number")" || fault "'$heading' does not begin on page $number"
done <<<"$sections"

# The table of values: in the HTML what the CSV says, rounded, and on the pages what the HTML says.
values=$(sed -n '/What each alternative comes to/,/<\/table>/p' "$html" | grep -oE '<td class="n">[0-9.]+' | sed 's/.*>//')
(($(wc -l <<<"$values") > 3)) || fault "the table of values is short: $values"
verdict=$(page 2)
while read -r value; do
    grep -qwF -e "$value" <<<"$verdict" || fault "page 2 lacks $value"
done <<<"$values"
while read -r value; do
    grep -qxF -e "$value" <<<"$values" || fault "the HTML lacks $value"
done < <(tr -d '\r' <"$folder/report.csv" | awk -F, '$1 == "values" && $6 == "value" { printf "%.1f\n", $7 }')

# What a file carries has a hash that stands at its end and, in full and cut short, on its pages.
content=$(tail -n 4 "$pdf" | sed -n 's/^%Waymark .* content sha256://p')
[[ $content =~ ^[0-9a-f]{64}$ ]] || fault "the seal states no hash of its content"
on_page 1 "content ${content:0:12}"
on_page "$pages" "$content" # pdftotext loses the colon before it: the font has another one between digits
exit "$faults"
