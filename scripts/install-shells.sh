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
if [ "${#missing[@]}" -gt 0 ]; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi

# Debian has no PowerShell; it comes as a tool of the .NET SDK, where that is there.
if ! command -v pwsh >/dev/null && command -v dotnet >/dev/null; then
  DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 timeout 180 dotnet tool install --tool-path /usr/local/bin PowerShell --version 7.6.9 >/dev/null
fi
