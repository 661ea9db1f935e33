#!/usr/bin/env bash
# Installs the shells and tools that snippets are run in, and the browser that documentation is read in, on Debian. Needs root; does nothing for what is there already.
set -euo pipefail

# command:package
wanted=(
  curl:curl jq:jq zsh:zsh fish:fish ksh:ksh busybox:busybox shellcheck:shellcheck
  /usr/lib/wine/wine64:wine64 x86_64-w64-mingw32-gcc:gcc-mingw-w64-x86-64
  chromium:chromium
)
missing=()
for pair in "${wanted[@]}"; do command -v "${pair%%:*}" >/dev/null || missing+=("${pair##*:}"); done
[ "${#missing[@]}" -eq 0 ] && exit 0

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
