# shellcheck shell=bash disable=SC2034  # what it sets is read by the scripts that source it
#
# tools/build.sh - sourced by ./nianbao: builds what is out of date.  Wants ROOT, say and die.
#
# What it builds goes to target/launch/GROUP/BUILD (our own jars, the class path, an
# archive of loaded classes that makes the start quick).  GROUP is `core` (the commands on files)
# or `all` (the server).  The file target/launch/GROUP/current names the BUILD to run; it is as
# old as the sources that were read, so any source newer than it means: build again.  A program
# holds a lock on its BUILD as long as it runs, and nothing is removed while it is held.

LAUNCH=$ROOT/target/launch

have() { command -v "$1" > /dev/null 2>&1; }

# --- the tools ---
at_least() { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

java_command() {
  if [ -n "${JAVA_HOME:-}" ]; then JAVA=$JAVA_HOME/bin/java; else JAVA=java; fi
  have "$JAVA" || die "Java is missing ($JAVA). 17 or newer is needed, a JDK: run tools/install on Debian, or see https://adoptium.net"
}

need_tools() { # what a build needs; $1 = core|all
  local javac=javac version
  [ -z "${JAVA_HOME:-}" ] || javac=$JAVA_HOME/bin/javac
  have "$javac" || die "the Java compiler is missing ($javac). A JDK 17 or newer is needed: run tools/install on Debian, or see https://adoptium.net"
  version=$("$javac" -version 2>&1 | sed -n 's/^javac \([0-9.]*\).*/\1/p')
  at_least "${version:-0}" 17 || die "Java is $version, 17 or newer is needed: run tools/install on Debian, or see https://adoptium.net"
  have mvn || die "Maven is missing. 3.8.7 or newer is needed: run tools/install on Debian, or see https://maven.apache.org"
  [ "$1" = all ] || return 0
  { have node && have npm; } || die "Node.js is missing. 20.19 or newer with npm is needed to build the console: run tools/install on Debian, or see https://nodejs.org"
  version=$(node --version)
  at_least "${version#v}" 20.19 || die "Node.js is $version, 20.19 or newer is needed to build the console: see https://nodejs.org"
}

# --- the build ---
sources() { # of group $1, for find
  printf '%s\0' "$ROOT/pom.xml" "$ROOT/report-core/pom.xml" "$ROOT/report-core/src/main"
  [ "$1" = core ] || printf '%s\0' "$ROOT/workflow-service/pom.xml" "$ROOT/workflow-service/src/main" \
    "$ROOT"/web-admin/*.* "$ROOT/web-admin/.npmrc" "$ROOT/web-admin/src" "$ROOT/web-admin/public" "$ROOT/web-admin/scripts"
}

main_module() { if [ "$1" = core ]; then echo report-core; else echo workflow-service; fi; }

# Sets BUILD when group $1 is built from the sources as they are and complete.
up_to_date() {
  local current=$LAUNCH/$1/current newer files jars jar
  [ -s "$current" ] || return 1
  BUILD=$LAUNCH/$1/$(< "$current")
  [ -s "$BUILD/classpath" ] || return 1
  mapfile -d '' -t files < <(sources "$1")
  newer=$(find "${files[@]}" -newer "$current" -print -quit 2> /dev/null) || true
  [ -z "$newer" ] || return 1
  CLASSPATH_LINE=$(< "$BUILD/classpath")
  IFS=: read -r -a jars <<< "$CLASSPATH_LINE"
  for jar in "${jars[@]}"; do [ -e "$jar" ] || return 1; done
}

# Maven on the project, offline if it can be; the log is $1, the rest are its arguments.
maven() {
  local log=$1 pid status offline; shift
  for offline in -o ''; do
    # A process group of its own, so that an interrupted build ends with all it started.
    setsid mvn ${offline:+"$offline"} -B -ntp -f "$ROOT/pom.xml" "$@" > "$log" 2>&1 8>&- 9>&- < /dev/null &
    pid=$!
    trap 'kill -TERM -- "-$pid" 2> /dev/null || true; exit 130' INT TERM HUP
    status=0; wait "$pid" || status=$?
    trap - INT TERM HUP
    [ $status -ne 0 ] || return 0
    [ -n "$offline" ] && grep -qE 'in offline mode|Could not resolve|ENOTCACHED|could not be resolved' "$log" || return $status
    say "some libraries are not here yet: fetching them (once; this takes minutes)"
  done
}

lock_builds() {
  mkdir -p "$LAUNCH"
  have flock || die "flock is missing (package util-linux)"
  exec 8> "$LAUNCH/lock"
  flock -n 8 || { say "another nianbao is building, waiting for it"; flock 8; }
}

# Make a BUILD of group $1 out of what Maven left in the modules; $2 = a file as old as the sources.
assemble() {
  local module jar line='' entry entries
  module=$(main_module "$1")
  BUILD=$LAUNCH/$1/$(date +%Y%m%d-%H%M%S).$$
  mkdir -p "$BUILD"
  # Our own jars are copied, for the next build overwrites them while this one may be running.
  IFS=: read -r -a entries <<< "$ROOT/$module/target/$module.jar:$(< "$ROOT/$module/target/classpath")"
  for entry in "${entries[@]}"; do
    case $entry in
      "$ROOT"/*) jar=$BUILD/${entry##*/}; cp "$entry" "$jar" ;;
      *) jar=$entry ;;
    esac
    line=$line${line:+:}$jar
  done
  printf '%s\n' "$line" > "$BUILD/classpath"
  CLASSPATH_LINE=$line
  [ "$1" != core ] || rehearse
  printf '%s\n' "${BUILD##*/}" > "$LAUNCH/$1/current.new"
  touch -r "$2" "$LAUNCH/$1/current.new"
  mv "$LAUNCH/$1/current.new" "$LAUNCH/$1/current"
  remove_unused "$1"
}

remove_unused() { # the builds of group $1 that nothing runs any more
  local dir
  for dir in "$LAUNCH/$1"/*/; do
    dir=${dir%/}
    [ "$dir" != "$BUILD" ] || continue
    if flock -n -x "$dir/in-use" true 2> /dev/null; then rm -rf "$dir"; fi
  done
}

build() { # group $1
  need_tools "$1"
  local start=$SECONDS module
  module=$(main_module "$1")
  mkdir -p "$LAUNCH/$1"
  touch "$LAUNCH/$1/started"
  say "building $module (log: target/launch/$1.log)"
  maven "$LAUNCH/$1.log" -q -T 2 -pl "$module" -am package dependency:build-classpath -DskipTests -Dmaven.test.skip=true -Dspotless.check.skip=true || {
    grep -E '^\[ERROR\]|^npm (ERR|error)' "$LAUNCH/$1.log" | head -n 30 >&2
    die "the build failed; all of it is in $LAUNCH/$1.log"
  }
  assemble "$1" "$LAUNCH/$1/started"
  say "built in $((SECONDS - start)) s"
}

# Group $1 built, BUILD and CLASSPATH_LINE set, and the build held until this process (or the Java
# program it becomes) ends.
ready() {
  java_command
  if ! up_to_date "$1"; then
    lock_builds
    up_to_date "$1" || build "$1"
    exec 9> "$BUILD/in-use"; flock -s 9
    exec 8>&-
    return
  fi
  # Taken without the lock: a build may have just replaced and removed it.
  if ! { exec 9> "$BUILD/in-use"; } 2> /dev/null || ! flock -s 9 || [ ! -s "$BUILD/classpath" ]; then ready "$1"; fi
}
