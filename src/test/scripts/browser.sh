#!/bin/bash
# Sees to it that the browser tests find Chromium, its driver and a Chinese font.
set -euo pipefail
. "$(dirname "$0")/debian.sh"

any() {
  local name
  for name in "$@"; do command -v "$name" && return; done
  return 1
}

browser() { any chromium chromium-browser google-chrome google-chrome-stable; }
chinese_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn family)" ]; }

missing=()
browser >/dev/null || missing+=(chromium)
if ! command -v chromedriver >/dev/null && { can_install || ! browser >/dev/null; }; then missing+=(chromium-driver); fi
chinese_font || missing+=(fontconfig fonts-noto-cjk)
[ ${#missing[@]} = 0 ] || install "The browser tests need Chromium, its driver and a Chinese font" "${missing[@]}"

browser >/dev/null || fail "No Chromium and no Chrome could be found."
chinese_font || fail "No Chinese font could be found: install fonts-noto-cjk or another one."
say "Browser: $(browser), driver: $(command -v chromedriver || echo 'none here, Selenium fetches one')"
