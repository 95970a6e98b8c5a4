# Sourced by the other scripts: how to get what a Debian machine lacks.

say() { echo "[tests] $*"; }

fail() {
  echo "[tests] $*" >&2
  exit 1
}

can_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# install WHAT-FOR PACKAGE...: installs by apt, or says what a person has to do.
install() {
  local purpose=$1
  shift
  can_install || fail "$purpose: please install $* (on Debian: sudo apt-get install $*) and run again."
  say "$purpose: installing $*"
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq -o DPkg::Lock::Timeout=600 update </dev/null
  apt-get -qq -y -o DPkg::Lock::Timeout=600 install --no-install-recommends "$@" </dev/null
}
