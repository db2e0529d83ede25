# shellcheck shell=bash
# Counts what was checked. Every part runs, whatever the parts before it found: evidence first, verdict last.

# One line for each check, also from the programs in this folder: `passed COUNT CLAIM` or `failed COUNT CLAIM`.
export CI_RESULTS

# part TITLE COMMAND [ARGUMENT…]: runs a function of checks in a shell of its own, where the first error ends it.
part() {
  local title=$1 first started=$SECONDS status
  shift
  first=$(($(wc -l < "$CI_RESULTS") + 1))
  printf '\n════ %s\n' "$title"
  (
    set -euo pipefail
    "$@"
  ) < /dev/null
  status=$?
  if [ $status -ne 0 ] && ! tail -n "+$first" "$CI_RESULTS" | grep -q '^failed '; then
    record failed "$title: ended early, with status $status"
  elif [ "$(wc -l < "$CI_RESULTS")" -lt "$first" ]; then
    record failed "$title: nothing was checked"
  fi
  printf '──── %s: %s passed, %s failed, %s s\n' "$title" \
    "$(tail -n "+$first" "$CI_RESULTS" | sum passed)" "$(tail -n "+$first" "$CI_RESULTS" | sum failed)" \
    $((SECONDS - started))
}

# side_by_side FUNCTION FUNCTION: runs two lists of parts at the same time; each counts for itself, and every line says
# whose it is.
side_by_side() {
  local list
  for list in "$@"; do
    : > "$CI_RESULTS-$list"
    (CI_RESULTS=$CI_RESULTS-$list "$list") 2>&1 | sed --unbuffered "s/^/$list │ /" &
  done
  wait
  for list in "$@"; do
    [ -s "$CI_RESULTS-$list" ] || record failed "$list: nothing was checked"
    cat "$CI_RESULTS-$list" >> "$CI_RESULTS"
  done
}

# check CLAIM COMMAND [ARGUMENT…]: the claim holds when the command succeeds.
check() {
  local claim=$1
  shift
  if "$@"; then record passed "$claim"; else record failed "$claim"; fi
}

record() { # passed|failed CLAIM
  printf '%s 1 %s\n' "$1" "$2" >> "$CI_RESULTS"
  if [ "$1" = passed ]; then printf '✓ %s\n' "$2"; else printf '✗ %s\n' "$2"; fi
}

sum() { # passed|failed, of the results on standard input
  awk -v which="$1" '$1 == which { total += $2 } END { print total + 0 }'
}

# verdict: the failures once more, and the last line.
verdict() {
  local failed
  failed=$(sum failed < "$CI_RESULTS")
  printf '\n'
  if [ "$failed" -gt 0 ]; then grep '^failed ' "$CI_RESULTS" | sed -E 's/^failed [0-9]+ /✗ /'; fi
  printf '%s passed, %s failed\n' "$(sum passed < "$CI_RESULTS")" "$failed"
  [ "$failed" -eq 0 ]
}
