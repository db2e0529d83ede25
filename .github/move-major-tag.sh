#!/usr/bin/env bash
# Points the major tag (v1) at a released commit (v1.2.3), unless a newer version of that major is already released.
# Reads TAG, COMMIT, REMOTE and GITHUB_TOKEN from the environment.
set -euo pipefail

release='^v[0-9]+\.[0-9]+\.[0-9]+$'
if ! [[ $TAG =~ $release ]]; then
  echo "::error::A release is tagged v1.2.3; the tag '$TAG' is not."
  exit 1
fi
major=${TAG%%.*}

# The token goes to git through its environment: never into an address, a file or a log.
# shellcheck disable=SC2016 # git's shell expands it
remote_git() {
  git -c credential.helper= \
    -c credential.helper='!f() { echo username=x-access-token; echo "password=$GITHUB_TOKEN"; }; f' "$@"
}

newest=$(remote_git ls-remote --tags --refs "$REMOTE" "$major.*" |
  sed 's|.*refs/tags/||' | grep -E "$release" | sort --version-sort | tail -n 1)
if [ "$newest" != "$TAG" ]; then
  echo "::notice::$major stays where it is: $newest is newer than $TAG."
  exit 0
fi
remote_git push --force "$REMOTE" "$COMMIT:refs/tags/$major"
echo "$major is now $TAG, commit $COMMIT."
