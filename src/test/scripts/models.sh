#!/bin/bash
# Checks every process model by bpmnlint's recommended rules, with the machine's Node.js.
set -euo pipefail
cd "$(dirname "$0")"
. ./debian.sh

command -v node >/dev/null && command -v npm >/dev/null || install "The process models are checked by bpmnlint" nodejs npm

cd ../bpmnlint
[ node_modules/.package-lock.json -nt package-lock.json ] || npm ci --no-audit --no-fund </dev/null
npx --no-install bpmnlint ../../../bpmn/*.bpmn </dev/null
say "bpmnlint finds nothing in $(ls ../../../bpmn/*.bpmn | wc -l) process models."
