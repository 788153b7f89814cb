# shellcheck shell=bash
#
# tools/test.sh - sourced by ./nianbao: every test.  Wants what tools/build.sh sets.
#
# Everything is started by its own process id and stopped by it; the trap in run_tests sees to it on
# every way out.

RESULTS=$ROOT/target/test

free_port() { # one on which nothing listens now
  local port
  while port=$((20000 + RANDOM % 20000)); do
    (exec 7<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { printf '%s\n' "$port"; return; }
  done
}

end_tests() {
  stop_server
  [ -z "${MYSQL_URL:-}" ] || "$ROOT/tools/mysql.sh" stop --port "$MYSQL_PORT" 2> /dev/null || true
  MYSQL_URL=
}

stop_server() { # within ten seconds, or it is a fault worth a word
  [ -n "${SERVER_PID:-}" ] || return 0
  kill -TERM "$SERVER_PID" 2> /dev/null || true
  local end=$((SECONDS + 10))
  while kill -0 "$SERVER_PID" 2> /dev/null; do
    if [ $SECONDS -ge $end ]; then say "the server did not stop within 10 s"; kill -KILL "$SERVER_PID"; SLOW_STOP=1; break; fi
    sleep 0.1
  done
  wait "$SERVER_PID" 2> /dev/null || true
  SERVER_PID=
}

# Tests, failures and skipped ones that the JUnit files below directory $1 tell of, as three words.
count_tests() {
  find "$1" -name 'TEST-*.xml' -exec grep -hoE '<testsuite( |s ).*' {} + 2> /dev/null | awk '
    function number(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
    /^<testsuite / { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
    END { print tests + 0, failed + 0, skipped + 0 }'
}

# A browser journey against a server of its own; $1 = the story below web-admin/e2e, $2 = name, the rest = more options of serve.
journey() {
  local story=$1 name=$1-$2 port data status=0; shift 2
  port=$(free_port)
  data=$RESULTS/$name/data
  mkdir -p "$data"
  say "in the browser: $name"
  "$ROOT/nianbao" serve --port "$port" --data "$data" "$@" > "$RESULTS/$name/server.log" 2>&1 &
  SERVER_PID=$!
  local end=$((SECONDS + 180))
  until curl -fsS -o "$RESULTS/$name/health" "http://127.0.0.1:$port/actuator/health/readiness" 2> /dev/null; do
    { kill -0 "$SERVER_PID" 2> /dev/null && [ $SECONDS -lt $end ]; } || {
      tail -n 30 "$RESULTS/$name/server.log" >&2
      say "the server did not start; its log is target/test/$name/server.log"; return 1
    }
    sleep 0.2
  done
  (cd "$ROOT/web-admin" && BASE_URL="http://127.0.0.1:$port" SCREENSHOTS="$RESULTS/$name" CHROMIUM="$CHROMIUM" \
    SERVER_LOG="$RESULTS/$name/server.log" node "e2e/$story.mjs") 2>&1 | tee "$RESULTS/$name/journey.log" || status=$?
  stop_server
  [ $status -eq 0 ] || say "$name failed; server.log, journey.log and screenshots are in target/test/$name"
  return $status
}

run_tests() {
  local option story demo start=$SECONDS failed=0 status=0 long=() line module tests fails skips total=0 bad=0 skipped=0
  for option in "$@"; do
    case $option in
      --long) long=(-Dtests.excluded=nothing) ;;
      *) die "unknown: test $option" ;;
    esac
  done
  java_command
  need_tools all
  have curl || die "curl is missing: run tools/install"
  for CHROMIUM in "${CHROMIUM:-}" chromium chromium-browser google-chrome; do have "$CHROMIUM" && break; done
  have "$CHROMIUM" || die "Chromium is missing: run tools/install on Debian, or name it in the environment variable CHROMIUM"
  CHROMIUM=$(command -v "$CHROMIUM")

  lock_builds
  rm -rf "$RESULTS" "$ROOT"/*/target/surefire-reports
  mkdir -p "$RESULTS" "$LAUNCH/core" "$LAUNCH/all"
  trap end_tests EXIT
  MYSQL_PORT=$(free_port)
  MYSQL_URL=$("$ROOT/tools/mysql.sh" start --fast --port "$MYSQL_PORT" 8>&-) || die "the MySQL of the tests does not start"
  export NIANBAO_TEST_MYSQL_URL=$MYSQL_URL # the database tests make their own databases on it

  say "unit, property, architecture, database and console tests (log: target/test/maven.log)"
  touch "$LAUNCH/started"
  maven "$RESULTS/maven.log" -T 2 -fae ${long[@]+"${long[@]}"} verify dependency:build-classpath || status=$?
  grep -E '^\[(INFO|WARNING|ERROR)\] Tests run:.*[0-9]$|^ +Tests  ' "$RESULTS/maven.log" || true
  if [ $status -ne 0 ]; then
    failed=1
    grep -E '^\[ERROR\]| FAIL |AssertionError' "$RESULTS/maven.log" | head -n 60 >&2
    say "the build or its tests failed: target/test/maven.log and */target/surefire-reports have the whole story"
  else
    assemble core "$LAUNCH/started"
    assemble all "$LAUNCH/started"
    exec 9> "$BUILD/in-use"; flock -s 9 # a build by somebody else must not remove it under the journey
    exec 8>&-
    for story in journey county; do
      demo=(); [ $story = county ] || demo=(--demo)
      journey $story h2 "${demo[@]}" || failed=1
      journey $story mysql "${demo[@]}" --db-user report --db-password report \
        --db-url "${MYSQL_URL%\?*}_$story?createDatabaseIfNotExist=true&${MYSQL_URL#*\?}" || failed=1
    done
    [ -z "${SLOW_STOP:-}" ] || failed=1
  fi

  end_tests
  for module in report-core web-admin workflow-service journey; do
    read -r tests fails skips < <(count_tests "$([ "$module" = journey ] && echo "$RESULTS" || echo "$ROOT/$module/target/surefire-reports")")
    printf '%-18s %5d tests, %d failed, %d skipped\n' "$module" "$tests" "$fails" "$skips"
    total=$((total + tests)) bad=$((bad + fails)) skipped=$((skipped + skips))
  done
  line="$total tests, $bad failed, $skipped skipped, in $((SECONDS - start)) s"
  if [ $failed -ne 0 ] || [ "$bad" -ne 0 ] || [ "$total" -eq 0 ]; then echo "FAILED: $line"; exit 1; fi
  echo "PASSED: $line"
}
