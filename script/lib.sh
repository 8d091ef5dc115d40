# shellcheck shell=bash
# Shared by the scripts beside it: where things are, what must be installed, and a throw-away PostgreSQL.
# Sourced, never run. The caller has set `-euo pipefail`.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
target=${CARGO_TARGET_DIR:-$root/target}
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive CARGO_TERM_PROGRESS_WHEN=never
if [ ! -t 1 ]; then
  unset FORCE_COLOR CLICOLOR_FORCE
  export NO_COLOR=1 CARGO_TERM_COLOR=never
fi
case $PATH in */usr/sbin*) ;; *) PATH=$PATH:/usr/sbin:/sbin ;; esac

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }

# Something the machine lacks: named with its remedy, exit code 2.
missing() {
  warn "$1"
  warn "Remedy: $2"
  exit 2
}

have() { command -v "$1" >/dev/null 2>&1; }

# Runs a command as root: directly, or through sudo when that asks no password (or a person can type one).
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif have sudo && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    sudo env DEBIAN_FRONTEND=noninteractive "$@"
  else
    missing "This needs root: $*" "run it as root once, or give this user sudo, and start the script again"
  fi
}

# install WHAT-FOR PACKAGE…: from Debian. The daemons among them are installed, but neither started nor enabled:
# the tests start their own, with their own settings, in folders of their own.
install() {
  local why=$1 policy=/usr/sbin/policy-rc.d own_policy=false
  shift
  have apt-get || missing "$why: not installed ($*)" "install these packages, or their like, with this system's package tool"
  say "Installing from Debian for $why: $*"
  if [ ! -e "$policy" ]; then
    own_policy=true
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod 755 "$policy"
  fi
  local log status=0
  log=$(mktemp)
  { as_root apt-get update -q && as_root apt-get install -q -y --no-install-recommends "$@"; } >"$log" 2>&1 || status=$?
  if $own_policy; then as_root rm -f "$policy"; fi
  if [ "$status" -ne 0 ]; then
    tail -n 25 "$log" >&2
    rm -f "$log"
    missing "apt-get could not install: $*" "see the lines above; then: apt-get install $*"
  fi
  rm -f "$log"
  if [ -d /run/systemd/system ]; then
    local unit
    for unit in postfix dovecot postgresql; do
      case " $* " in *" $unit"*) as_root systemctl disable "$unit" >/dev/null 2>&1 || warn "note: $unit is enabled at boot" ;; esac
    done
  fi
}

need_rust() {
  case :$PATH: in *:"$HOME/.cargo/bin":*) ;; *) PATH=$HOME/.cargo/bin:$PATH ;; esac
  local wanted found
  wanted=$(sed -n 's/^rust-version = "\(.*\)"/\1/p' Cargo.toml)
  have cargo || missing "Rust is not installed (cargo is not on the PATH)." \
    "install Rust $wanted or newer from https://rustup.rs"
  found=$(rustc --version | awk '{print $2}')
  newer_or_same "$found" "$wanted" || missing "Rust $found is too old; $wanted or newer is needed." "rustup update stable"
  cargo fmt --version >/dev/null 2>&1 && cargo clippy --version >/dev/null 2>&1 ||
    missing "Rust's rustfmt or clippy is not installed." "rustup component add rustfmt clippy"
  # SQLite, ring and the allocator are compiled from C.
  if ! have cc || ! have make; then install "the C parts of the build" build-essential; fi
}

need_node() {
  local wanted=20.19.0 found
  have node && have npm || missing "Node.js is not installed (node or npm is not on the PATH)." \
    "install Node.js >= 20.19 from https://nodejs.org or with your version manager"
  found=$(node --version)
  newer_or_same "${found#v}" "$wanted" || missing "Node.js $found is too old; >= 20.19 is needed." \
    "install a current Node.js from https://nodejs.org or with your version manager"
}

newer_or_same() { [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# Everything the browser journeys stand on: Chromium with fonts for all six languages, a mail server, a mailbox, swaks.
need_browser_tools() {
  local packages=()
  have chromium || packages+=(chromium)
  have postfix || packages+=(postfix)
  have dovecot || packages+=(dovecot-core)
  [ -e /usr/lib/dovecot/imap ] || packages+=(dovecot-imapd)
  [ -e /usr/lib/dovecot/lmtp ] || packages+=(dovecot-lmtpd)
  have swaks || packages+=(swaks)
  compgen -G '/usr/share/fonts/*/*/NotoSansCJK*' >/dev/null || packages+=(fonts-noto-cjk)
  if [ ${#packages[@]} -gt 0 ]; then install "the browser journeys" "${packages[@]}"; fi
}

# One hash over the named files and folders, installed packages and built files apart.
sources_hash() {
  find "$@" \( -name node_modules -o -name dist -o -name coverage \) -prune -o -type f -print0 2>/dev/null |
    sort -z | xargs -0 -r sha256sum | sha256sum | cut -d' ' -f1
}

# install_npm FOLDER: `npm ci`, unless the folder already holds exactly what its lock file says.
install_npm() {
  local folder=$1 stamp=$1/node_modules/.candor-lock lock
  lock=$( (node --version && cat "$folder/package-lock.json") | sha256sum | cut -d' ' -f1)
  if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$lock" ]; then return 0; fi
  say "npm ci in $folder"
  (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error)
  printf '%s\n' "$lock" >"$stamp"
}

# Builds the desk into web/apps/desk/dist, unless it was built from the same sources before.
build_web() {
  need_node
  local stamp=$target/web-stamp dist=web/apps/desk/dist sources
  install_npm web
  sources=$(sources_hash web locales)
  if [ -f "$dist/index.html" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$sources" ]; then
    say "The desk is up to date."
    return 0
  fi
  (cd web && npm run --silent build)
  mkdir -p "$target"
  printf '%s\n' "$sources" >"$stamp"
}

# The folder that holds initdb and pg_ctl: the newest of Debian's versions, else what the PATH knows.
postgres_programs() {
  local newest
  newest=$(compgen -G '/usr/lib/postgresql/*/bin/initdb' | sort -V | tail -n 1 || true)
  if [ -n "$newest" ]; then
    dirname "$newest"
  elif have initdb && have pg_ctl; then
    dirname "$(readlink -f "$(command -v initdb)")"
  else
    return 1
  fi
}

# start_postgres: a cluster of its own in a temporary folder, on a free loopback port, without fsync: it lives as long as
# the tests do. Sets postgres_url; stop_postgres ends it and removes the folder.
start_postgres() {
  postgres_programs >/dev/null || install "the tests on PostgreSQL" postgresql
  postgres_bin=$(postgres_programs)
  postgres_dir=$(mktemp -d "${TMPDIR:-/tmp}/candor-postgres.XXXXXX")
  postgres_user=$(id -un)
  # PostgreSQL refuses to run as root.
  if [ "$(id -u)" -eq 0 ]; then
    postgres_user=postgres
    id postgres >/dev/null 2>&1 || postgres_user=nobody
    chown "$postgres_user" "$postgres_dir"
  fi
  as_postgres "$postgres_bin/initdb" -D "$postgres_dir/data" -U candor -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
    >"$postgres_dir.log" 2>&1 || { cat "$postgres_dir.log" >&2; return 1; }
  local port try
  for try in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 20000))
    if as_postgres "$postgres_bin/pg_ctl" -D "$postgres_dir/data" -w -t 60 -l "$postgres_dir/server.log" -o "$(postgres_settings "$port")" \
      start >>"$postgres_dir.log" 2>&1; then
      postgres_url="postgres://candor@127.0.0.1:$port/postgres?sslmode=disable"
      return 0
    fi
    warn "PostgreSQL did not start on port $port (try $try of 5)"
  done
  cat "$postgres_dir.log" "$postgres_dir/server.log" >&2 || true
  return 1
}

postgres_settings() {
  printf -- '-c %s ' "listen_addresses=127.0.0.1" "port=$1" "unix_socket_directories=$postgres_dir" max_connections=400 \
    shared_buffers=128MB fsync=off synchronous_commit=off full_page_writes=off max_wal_size=2GB
}

as_postgres() {
  if [ "$(id -un)" = "$postgres_user" ]; then
    "$@"
  elif have runuser; then
    (cd / && runuser -u "$postgres_user" -- "$@")
  else
    (cd / && su -s /bin/sh "$postgres_user" -c "$(printf '%q ' "$@")")
  fi
}

stop_postgres() {
  [ -n "${postgres_dir:-}" ] || return 0
  if [ -f "$postgres_dir/data/postmaster.pid" ]; then
    as_postgres "$postgres_bin/pg_ctl" -D "$postgres_dir/data" -m immediate -w stop >/dev/null 2>&1 ||
      warn "PostgreSQL in $postgres_dir could not be stopped"
  fi
  rm -rf "$postgres_dir" "$postgres_dir.log"
  postgres_dir=
}
