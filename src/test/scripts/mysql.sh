#!/bin/bash
# mysql.sh start FOLDER | stop FOLDER: a real MySQL for the in-container tests. FOLDER/test.properties says where it is.
#   1. YUCANG_TEST_DB_URL (with YUCANG_TEST_DB_USER, YUCANG_TEST_DB_PASSWORD): an empty database that is there already.
#   2. Docker, if its daemon answers: a container.
#   3. MySQL from Debian unstable, unpacked with its own libraries beside the system and kept in the user's cache.
set -euo pipefail
. "$(dirname "$0")/debian.sh"

cache=${XDG_CACHE_HOME:-$HOME/.cache}/yucang-mysql
image=mysql:9
patience=120 # seconds: a server that boots beside other work may take longer than MySQL's 10 to shake hands
parameters="rewriteBatchedStatements=true&cachePrepStmts=true&prepStmtCacheSize=250&prepStmtCacheSqlLimit=2048"
parameters+="&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"

# where URL USER PASSWORD
where() {
  printf 'yucang.db.url=%s\nyucang.db.user=%s\nyucang.db.password=%s\n' "${@//\\/\\\\}" >"$folder/test.properties"
}

start_container() {
  local container port
  container=$(docker run -d --rm -p 127.0.0.1::3306 -e MYSQL_DATABASE=yucang -e MYSQL_USER=yucang \
    -e MYSQL_PASSWORD=yucang -e MYSQL_RANDOM_ROOT_PASSWORD=yes $image --transaction-isolation=READ-COMMITTED \
    --character-set-server=utf8mb4 --connect-timeout=$patience) ||
    { say "Docker could not run $image; MySQL comes from Debian." && return 1; }
  echo "$container" >"$folder/container"
  await 300 docker exec "$container" mysqladmin -h 127.0.0.1 -u yucang -pyucang --silent ping
  port=$(docker port "$container" 3306/tcp | head -1)
  where "jdbc:mysql://127.0.0.1:${port##*:}/yucang?$parameters" yucang yucang
  say "MySQL runs in a container: $(docker exec "$container" mysqld --version)"
}

# await SECONDS COMMAND...
await() {
  local until=$((SECONDS + $1))
  shift
  while ! "$@" >/dev/null 2>&1; do
    [ $SECONDS -lt $until ] || fail "MySQL did not start in time; see $folder"
    sleep 1
  done
}

# The mirror that this machine's apt uses for Debian itself, whichever way its sources are written.
mirror() {
  apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
    awk '$2 !~ /security/ && $1 ~ /\/debian\/?$/ { print $1; exit }'
}

unpack() {
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
    fail "A MySQL is needed: start Docker, or give an empty database by YUCANG_TEST_DB_URL, YUCANG_TEST_DB_USER" \
      "and YUCANG_TEST_DB_PASSWORD."
  local from work options package
  from=$(mirror)
  [ -n "$from" ] || fail "This machine's apt names no Debian mirror; give a database by YUCANG_TEST_DB_URL."
  say "Getting MySQL from Debian unstable; it is unpacked to $cache, nothing is installed."
  mkdir -p "$cache"
  work=$(mktemp -d "$cache/new.XXXXXX")
  mkdir -p "$work"/{state/lists/partial,cache/archives/partial,etc/parts,fs}
  : >"$work/state/status"
  echo "deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $from sid main" >"$work/etc/sources.list"
  options=(-qq -y -o Dir::State="$work/state" -o Dir::State::status="$work/state/status" -o Dir::Cache="$work/cache"
    -o Dir::Etc::sourcelist="$work/etc/sources.list" -o Dir::Etc::sourceparts="$work/etc/parts"
    -o APT::Sandbox::User=root -o Acquire::Languages=none -o Debug::NoLocking=true)
  apt-get "${options[@]}" update </dev/null
  apt-get "${options[@]}" -d --no-install-recommends install mysql-server-core </dev/null
  for package in "$work"/cache/archives/*.deb; do
    case ${package##*/} in perl*) ;; *) dpkg-deb -x "$package" "$work/fs" ;; esac
  done
  rm -rf "$cache/fs"
  mv "$work/fs" "$cache/fs"
  rm -rf "$work"
}

mysqld() {
  local libraries
  libraries=$(dirname "$(ls "$cache"/fs/usr/lib/*/ld-linux-*.so.* | head -1)")
  "$(ls "$libraries"/ld-linux-*.so.*)" --library-path "$libraries:$cache/fs/usr/lib" "$cache/fs/usr/sbin/mysqld" \
    --no-defaults --basedir="$cache/fs/usr" --lc-messages-dir="$cache/fs/usr/share/mysql" \
    --character-sets-dir="$cache/fs/usr/share/mysql/charsets" --plugin-dir="$cache/fs/usr/lib/mysql/plugin" \
    --user="$(id -un)" "$@"
}

free_port() {
  local port
  while port=$((20000 + RANDOM % 10000)) && (: <"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
  echo $port
}

start_unpacked() {
  [ -x "$cache/fs/usr/sbin/mysqld" ] || unpack
  local port
  port=$(free_port)
  mysqld --initialize-insecure --datadir="$folder/data" >"$folder/initialize.log" 2>&1 ||
    fail "MySQL could not make its data folder; see $folder/initialize.log"
  cat >"$folder/first.sql" <<-'SQL'
	CREATE DATABASE yucang CHARACTER SET utf8mb4;
	CREATE USER 'yucang'@'%' IDENTIFIED BY 'yucang';
	GRANT ALL ON yucang.* TO 'yucang'@'%';
	SQL
  mysqld --datadir="$folder/data" --bind-address=127.0.0.1 --port="$port" --socket="$(mktemp -u)" --mysqlx=OFF \
    --secure-file-priv=NULL --pid-file="$folder/pid" --transaction-isolation=READ-COMMITTED --skip-log-bin \
    --connect-timeout=$patience --init-file="$folder/first.sql" >"$folder/mysqld.log" 2>&1 </dev/null &
  disown
  await 120 grep -q "ready for connections" "$folder/mysqld.log"
  where "jdbc:mysql://127.0.0.1:$port/yucang?$parameters" yucang yucang
  say "MySQL from Debian unstable runs on port $port: $(mysqld --version | sed 's/.*Ver //')"
}

start() {
  stop
  rm -rf "$folder"
  mkdir -p "$folder"
  if [ -n "${YUCANG_TEST_DB_URL:-}" ]; then
    where "$YUCANG_TEST_DB_URL" "${YUCANG_TEST_DB_USER:-yucang}" "${YUCANG_TEST_DB_PASSWORD:-}"
    say "The database of YUCANG_TEST_DB_URL is used."
  elif command -v docker >/dev/null && timeout 20 docker info >/dev/null 2>&1 && start_container; then
    :
  else
    start_unpacked
  fi
}

stop() {
  if [ -s "$folder/container" ]; then
    docker stop "$(cat "$folder/container")" >/dev/null || true
    rm -f "$folder/container"
  fi
  if [ -s "$folder/pid" ]; then
    local pid
    pid=$(cat "$folder/pid")
    kill "$pid" 2>/dev/null || return 0
    for _ in {1..60}; do
      kill -0 "$pid" 2>/dev/null || return 0
      sleep 0.5
    done
    kill -9 "$pid" || true
  fi
}

folder=$2
"$1"
