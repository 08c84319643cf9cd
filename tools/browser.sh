#!/bin/sh
# The browser and the Chinese fonts for the browser tests and the pictures, installed where root allows it.
command -v chromium >/dev/null 2>&1 && fc-list 2>/dev/null | grep -qi 'noto.*cjk' && exit 0
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
	apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium fonts-noto-cjk fontconfig >/dev/null && exit 0
fi
echo "No Chromium with Chinese fonts here, and no right to install it: the browser tests will not run." >&2
exit 0
