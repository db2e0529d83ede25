#!/usr/bin/env bash
# Checks the outputs of one epoch with the defaults, given as JSON in OUTPUTS, and that the files they name are there.
set -euo pipefail

jq --exit-status '
  .passed == "true" and .verdict == "" and .accuracy == "0.9601"
  and .digest == "be15824c00660e3609c4abc71c73b589c0e828c0b3002c2759d79005b77d0078"
  and all(.loss, ."artifact-id", ."artifact-url", ."contact-sheet-url"; . != "")' <<< "$OUTPUTS"
for name in metrics-path contact-sheet-path model-path; do
  test -s "$(jq --raw-output --arg name "$name" '.[$name]' <<< "$OUTPUTS")"
done
