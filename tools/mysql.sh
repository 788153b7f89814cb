#!/usr/bin/env bash
#
# mysql.sh - a real MySQL server on loopback for the tests of Nianbao, with no
#            container engine and without touching the host's packages.
#
# How: Debian's mysql-server-core (9.7.x, suite "sid") and the libraries it
# depends on are resolved and fetched by apt into a private apt root, unpacked
# with dpkg-deb (no maintainer script runs, dpkg's database is not touched), and
# mysqld is run through the unpacked libc's own dynamic loader.  apt verifies
# the archive's signature and every package's checksum as usual.  The mirror is
# taken from the apt sources the machine already has.
#
# Usage: mysql.sh VERB [OPTION]... [-- MYSQLD_OPTION...]
#
#   install   fetch and unpack the server, prepare an empty data directory to
#             copy from (start does it when needed)
#   start     start the server, wait until it answers; prints the JDBC URL,
#             alone, on stdout (all else goes to stderr).  Already running: prints
#             the URL and succeeds
#   stop      SIGTERM, wait; deletes the data directory only if start made it up
#   crash     SIGKILL, data directory kept (for crash recovery tests)
#   status    exit 0 and the URL if running, 3 if not
#   url       the JDBC URL, running or not
#
#   --port N        [MYSQL_PORT, 33306]
#   --datadir DIR   [MYSQL_DATADIR] persistent: made if absent, never deleted.
#                   Without it every start gets a fresh one, deleted by stop
#   --fast          [MYSQL_FAST=1] innodb_flush_log_at_trx_commit=2, sync_binlog=0
#                   and no doublewrite: a commit survives a killed mysqld, but
#                   not a power cut.  Default: 1, 1, on (durable)
#   --binlog        [MYSQL_BINLOG=1] keep the binary log on (the server's default)
#   --timeout N     [MYSQL_TIMEOUT, 90] seconds to wait for start, and for stop
#   --cache DIR     [MYSQL_CACHE, ${XDG_CACHE_HOME:-~/.cache}/nianbao/mysql]
#
# More environment: MYSQL_DB, MYSQL_DB_USER, MYSQL_DB_PASSWORD (each "report");
# MYSQL_SUITE (sid); MYSQL_APT_URI (the mirror, if the guess is wrong); MYSQLD
# (run this mysqld of the machine instead; nothing is fetched).
#
# Needs: bash 4+, apt and dpkg-deb, tar, flock, /proc.  root or not.

set -euo pipefail

say() { printf 'mysql.sh: %s\n' "$*" >&2; }
die() { say "$*"; exit 1; }
usage() { sed -n '/^# Usage/,/^# Needs/s/^# \{0,1\}//p' "$0" >&2; exit 2; }

# ---------------------------------------------------------------- settings ---
VERB=${1:-}; [ $# -eq 0 ] || shift
PORT=${MYSQL_PORT:-33306}
DATADIR=${MYSQL_DATADIR:-}
FAST=${MYSQL_FAST:-0}
BINLOG=${MYSQL_BINLOG:-0}
TIMEOUT=${MYSQL_TIMEOUT:-90}
CACHE=${MYSQL_CACHE:-${XDG_CACHE_HOME:-${HOME:?}/.cache}/nianbao/mysql}
SUITE=${MYSQL_SUITE:-sid}
DB=${MYSQL_DB:-report} DB_USER=${MYSQL_DB_USER:-report} DB_PASSWORD=${MYSQL_DB_PASSWORD:-report}
EXTRA=()
need() { [ $# -ge 2 ] || die "$1 needs a value"; }
while [ $# -gt 0 ]; do
  case $1 in
    --port) need "$@"; PORT=$2; shift ;;
    --datadir) need "$@"; DATADIR=$2; shift ;;
    --timeout) need "$@"; TIMEOUT=$2; shift ;;
    --cache) need "$@"; CACHE=$2; shift ;;
    --fast) FAST=1 ;;
    --binlog) BINLOG=1 ;;
    --) shift; EXTRA=("$@"); break ;;
    *) say "unknown option: $1"; usage ;;
  esac
  shift
done
[[ $PORT =~ ^[1-9][0-9]{0,4}$ && $PORT -le 65535 ]] || die "bad port: $PORT"
[[ $TIMEOUT =~ ^[1-9][0-9]*$ ]] || die "bad timeout: $TIMEOUT"
for word in "$DB" "$DB_USER" "$DB_PASSWORD"; do # they go into SQL as they are
  [[ $word =~ ^[A-Za-z0-9_]+$ ]] || die "letters, digits and _ only, please: $word"
done
umask 077
mkdir -p "$CACHE"; CACHE=$(cd "$CACHE" && pwd)
PREFIX=$CACHE/$SUITE                # the unpacked packages
RUN=$CACHE/run/$PORT                # this port's state, log, socket, fresh data
STATE=$RUN/state LOG=$RUN/mysqld.log
URL="jdbc:mysql://127.0.0.1:$PORT/$DB?sslMode=DISABLED&allowPublicKeyRetrieval=true"

# ----------------------------------------------------------------- install ---
# The archive's base address: apt itself reads the machine's sources, in either
# format, and says where the main component of this release comes from.
mirror() {
  [ -z "${MYSQL_APT_URI:-}" ] || { printf '%s\n' "$MYSQL_APT_URI"; return; }
  local codename
  # shellcheck disable=SC1091
  codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
  # shellcheck disable=SC2016  # apt, not the shell, fills in the $(...)
  apt-get indextargets --no-release-info --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' \
    'Created-By: Packages' | awk -v c="$codename" '
      $3 == "main" && !other && $2 !~ /-/ { other = $1 }
      $3 == "main" && $2 == c && !uri { uri = $1 }
      END { print uri ? uri : other }'
}

# Unpack one package below $2, leaving out what a server does not need.
unpack() {
  dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --no-same-owner --keep-directory-symlink \
    --exclude=./usr/bin --exclude=./usr/share/doc --exclude=./usr/share/man \
    --exclude=./usr/share/locale --exclude=./usr/share/lintian
}

fetch() {
  local work=$CACHE/fetch.$$ uri key=/usr/share/keyrings/debian-archive-keyring.gpg
  uri=$(mirror); [ -n "$uri" ] || die "no Debian mirror in apt's sources: set MYSQL_APT_URI"
  # Left-overs of an interrupted install.  The caller holds the lock.
  rm -rf "$CACHE"/fetch.*
  mkdir -p "$work"/{lists/partial,cache/archives/partial,log,root/usr/{lib,lib64,sbin}}
  ln -s usr/lib usr/lib64 usr/sbin "$work/root/"   # for a package not yet merged into /usr
  [ -r "$key" ] && key="[signed-by=$key] " || key=
  printf 'deb %s%s %s main\n' "$key" "$uri" "$SUITE" > "$work/sources.list"
  # "Nothing is installed", so that libc and all the rest are fetched too; only
  # perl, for mysql-server-core's scripts, is pretended to be there (10 MB less).
  printf '%s: %s\n' Package perl Status 'install ok installed' Maintainer none \
    Architecture "$(dpkg --print-architecture)" Multi-Arch allowed Version 99 \
    Description stub > "$work/status"
  # Read last, so it wins over the machine's apt.conf.d, which stays in force
  # for the rest: proxy, credentials, certificates, Check-Valid-Until.
  cat > "$work/apt.conf" <<EOF
Dir::Etc::sourcelist "$work/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State "$work";
Dir::State::status "$work/status";
Dir::State::lists "$work/lists";
Dir::Cache "$work/cache";
Dir::Cache::archives "$work/cache/archives";
Dir::Log "$work/log";
APT::Sandbox::User "root";
APT::Install-Recommends "false";
APT::Update::Error-Mode "any";
Acquire::Retries "3";
Acquire::Languages "none";
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Post-Invoke;
EOF
  say "fetching mysql-server-core of $SUITE and its libraries (about 61 MB)"
  if ! { apt-get -q -c "$work/apt.conf" update &&
    apt-get -q -y -c "$work/apt.conf" --download-only install mysql-server-core; } > "$work/log/out" 2>&1; then
    tail -n 20 "$work/log/out" >&2; die "apt failed (is $SUITE on the mirror?)"
  fi
  export -f unpack
  # shellcheck disable=SC2016  # expanded by the inner bash
  find "$work/cache/archives" -name '*.deb' -print0 |
    xargs -0 -P "$(nproc)" -I{} bash -o pipefail -c 'unpack "$1" "$2"' _ {} "$work/root" ||
    die "unpacking failed"
  rm -rf "$PREFIX"; mv "$work/root" "$PREFIX"; rm -rf "$work"
}

# Fill the array SERVER: the command, up to and with the options that tell where
# its own files are.  OPENSSL_CONF: the host's may be for another OpenSSL.
server_command() {
  if [ -n "${MYSQLD:-}" ]; then SERVER=("$MYSQLD" --no-defaults); return; fi
  local usr=$PREFIX/usr loader lib
  for loader in "$usr"/lib/*/ld-linux*.so.* "$usr"/lib/ld-linux*.so.*; do
    [ ! -e "$loader" ] || break
  done
  lib=$(dirname "$(find "$usr/lib" -name libc.so.6 -print -quit)")
  SERVER=(env -u LD_LIBRARY_PATH -u LD_PRELOAD OPENSSL_CONF=/dev/null
    "$loader" --library-path "$lib" --argv0 "$usr/sbin/mysqld" "$usr/sbin/mysqld"
    --no-defaults --basedir="$usr" --lc-messages-dir="$usr/share/mysql"
    --plugin-dir="$usr/lib/mysql/plugin" --character-sets-dir="$usr/share/mysql/charsets")
}

install_server() {
  exec 8> "$CACHE/lock"; flock -w 900 8 || die "another install holds $CACHE/lock"
  [ -n "${MYSQLD:-}" ] || [ -x "$PREFIX/usr/sbin/mysqld" ] || fetch
  server_command
  local version
  version=$("${SERVER[@]}" --version 8>&-) || die "mysqld does not run"
  version=${version#*Ver }; version=${version%% *}
  TEMPLATE=$CACHE/template-$version
  if [ ! -d "$TEMPLATE" ]; then     # 3 s once; a copy of it takes 0.2 s
    say "mysqld $version: preparing the empty data directory"
    rm -rf "$CACHE"/template-*
    "${SERVER[@]}" --initialize-insecure --user="$(id -un)" --datadir="$TEMPLATE.new" \
      > "$CACHE/initialize.log" 2>&1 8>&- ||
      { tail -n 20 "$CACHE/initialize.log" >&2; die "mysqld --initialize-insecure failed"; }
    rm -f "$TEMPLATE.new/auto.cnf"  # every copy gets a server UUID of its own
    mv "$TEMPLATE.new" "$TEMPLATE"
  fi
  exec 8>&-
}

# ----------------------------------------------------------- the one process ---
# Field of the state file, which is read, never run.
state() { [ -r "$STATE" ] && sed -n "s/^$1=//p" "$STATE"; }

# The kernel's start time of a live process (not a zombie's): with it a pid is
# ours for certain, and not one that the kernel has since given to another.
started() {
  local stat; stat=$(cat "/proc/$1/stat" 2> /dev/null) || return 1
  read -r -a stat <<< "${stat##*) }" # after the name, which may hold anything
  [ "${stat[0]}" != Z ] && printf '%s' "${stat[19]}"
}

# Sets PID if the process that start recorded is alive.
running() {
  PID=$(state pid) && [ -n "$PID" ] && [ "$(started "$PID")" = "$(state started)" ]
}

wait_gone() { # until the process is gone, at most $1 s
  local end=$((SECONDS + $1))
  while running; do [ $SECONDS -lt $end ] || return 1; sleep 0.05; done
}

forget() { # after the server's end; fresh data goes, unless $1; a --datadir stays
  local fresh; fresh=$(state fresh || true)
  case $fresh in
    "${1:-/}") ;;
    "$RUN"/data.??????) rm -rf "$fresh" ;;
  esac
  rm -f "$STATE" "$RUN/mysqld.pid" "$RUN/mysqld.sock" "$RUN/mysqld.sock.lock"
}

# The server's greeting: length (3 bytes), number, protocol 10, version, NUL.
# mysqld greets only once it has run the init file below.
answers() {
  local word version=
  exec 7<> "/dev/tcp/127.0.0.1/$PORT" || return 1
  for _ in 1 2 3 4; do
    IFS= LC_ALL=C read -r -d '' -t 2 word <&7 || break
    version=$word
  done
  exec 7>&-
  [[ $version == $'\n'[0-9]* ]] && VERSION=${version#?}
} 2> /dev/null

lock_port() { # held until the script ends; mysqld must not inherit it
  mkdir -p "$RUN"
  exec 9> "$RUN/lock"; flock -w "$((TIMEOUT * 2))" 9 || die "another mysql.sh is at work on port $PORT"
}

start() {
  install_server
  lock_port
  if running; then say "already running, pid $PID"; printf '%s\n' "$URL"; return; fi
  ! (exec 7<> "/dev/tcp/127.0.0.1/$PORT") 2> /dev/null || die "port $PORT is taken by another program"

  local fresh=
  if [ -z "$DATADIR" ]; then
    # Beside the cache and not in /tmp, which may be memory, where fsync is free.
    fresh=$(mktemp -d "$RUN/data.XXXXXX"); DATADIR=$fresh
  fi
  mkdir -p "$DATADIR"; DATADIR=$(cd "$DATADIR" && pwd)
  forget "$DATADIR"                 # of a crash; its data stays if asked for by name
  if [ ! -e "$DATADIR/mysql.ibd" ]; then
    [ -z "$(ls -A "$DATADIR")" ] || die "$DATADIR is neither empty nor a MySQL data directory"
    cp -a --reflink=auto "$TEMPLATE/." "$DATADIR/" || die "cannot fill $DATADIR"
  fi

  # Run as root@localhost before the first connection; so it may be repeated.
  # root has no password but can only come through the socket, below a 0700
  # directory: with skip_name_resolve no TCP client is "localhost".
  # name%: the tests may make more databases, report_1 and so on.
  cat > "$RUN/init.sql" <<EOF
CREATE DATABASE IF NOT EXISTS \`$DB\` CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci;
CREATE USER IF NOT EXISTS '$DB_USER'@'%' IDENTIFIED BY '$DB_PASSWORD';
ALTER USER '$DB_USER'@'%' IDENTIFIED BY '$DB_PASSWORD';
GRANT ALL ON \`$DB%\`.* TO '$DB_USER'@'%';
EOF
  local socket=$RUN/mysqld.sock
  # The kernel's limit is 107.  mysqld's working directory is the data directory.
  [ ${#socket} -le 100 ] || socket=mysqld.sock

  local args=(--user="$(id -un)"    # mysqld will not be root unless told so
    --datadir="$DATADIR" --init-file="$RUN/init.sql" --pid-file="$RUN/mysqld.pid"
    --socket="$socket" --log-error="$LOG"
    --port="$PORT" --bind-address=127.0.0.1 --mysqlx=OFF
    --secure-file-priv=NULL         # Debian's default directory is not there
    --skip-name-resolve --max-connect-errors=1000000
    --character-set-server=utf8mb4 --collation-server=utf8mb4_0900_ai_ci
    --default-time-zone=+00:00 --innodb-buffer-pool-size=512M)
  if [ "$FAST" = 1 ]; then
    args+=(--innodb-flush-log-at-trx-commit=2 --sync-binlog=0 --innodb-doublewrite=OFF)
  else
    args+=(--innodb-flush-log-at-trx-commit=1 --sync-binlog=1 --innodb-doublewrite=ON)
  fi
  [ "$BINLOG" = 1 ] || args+=(--disable-log-bin)

  : > "$LOG"
  # A session of its own, so that ^C at the caller's terminal is not for it.
  setsid "${SERVER[@]}" "${args[@]}" ${EXTRA[@]+"${EXTRA[@]}"} \
    < /dev/null >> "$LOG" 2>&1 9>&- &
  local pid=$!
  disown "$pid"
  # The pid stays the same through setsid, env and the loader: each only execs.
  printf '%s\n' "pid=$pid" "started=$(started "$pid" || true)" "datadir=$DATADIR" \
    "fresh=$fresh" > "$STATE"
  trap 'say "interrupted"; abandon; exit 130' INT TERM HUP

  local end=$((SECONDS + TIMEOUT))
  until answers; do
    running || { tail -n 25 "$LOG" >&2; forget; die "mysqld ended; its log's end is above"; }
    [ $SECONDS -lt $end ] || { tail -n 25 "$LOG" >&2; abandon; die "no answer within $TIMEOUT s"; }
    sleep 0.05
  done
  running || { forget; die "mysqld ended, and something else answers on port $PORT"; }
  trap - INT TERM HUP
  say "MySQL $VERSION, pid $PID, $([ "$FAST" = 1 ] && echo fast || echo durable), user $DB_USER/$DB_PASSWORD, data in $DATADIR, log $LOG"
  printf '%s\n' "$URL"
}

abandon() { ! running || { kill -KILL "$PID" || true; wait_gone 10 || true; }; forget; }

stop() {
  lock_port
  if running; then
    kill -TERM "$PID"
    wait_gone "$TIMEOUT" || { say "still there after $TIMEOUT s: SIGKILL"; kill -KILL "$PID" || true; wait_gone 10; }
    say "stopped, pid $PID"
  else
    say "not running"
  fi
  forget
}

crash() {
  lock_port
  running || die "not running"
  kill -KILL "$PID"; wait_gone 10 || die "pid $PID does not go"
  say "killed, pid $PID; data kept in $(state datadir)"
}

case $VERB in
  install) install_server; "${SERVER[@]}" --version >&2 ;;
  start | stop | crash) "$VERB" ;;
  status) if running; then say "running, pid $PID, data in $(state datadir)"; printf '%s\n' "$URL"
          else say "not running"; exit 3; fi ;;
  url) printf '%s\n' "$URL" ;;
  *) usage ;;
esac
