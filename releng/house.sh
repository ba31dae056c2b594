# What ./run and ./test share: finding Java and Maven, and a display where there is none.
# shellcheck shell=bash

say() { echo "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# The major version of the JDK in a directory, from its "release" file; 0 when there is none.
jdk_version() {
  local version=
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

# Points JAVA_HOME to a JDK of 21 or newer.
find_jdk() {
  local candidate path_java
  path_java=$(command -v javac || true)
  [ -n "$path_java" ] && path_java=$(dirname "$(dirname "$(readlink -f "$path_java" 2>/dev/null || echo "$path_java")")")
  for candidate in "${JAVA_HOME:-}" "$path_java" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/current; do
    if [ -n "$candidate" ] && [ "$(jdk_version "$candidate")" -ge 21 ]; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  fail "Kartotek is built with a JDK of 21 or newer and none was found: install one, or point JAVA_HOME to it."
}

# The version of a Maven as a number: 3.9.16 is 30916.
maven_number() {
  "$1" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\)\.\([0-9]*\).*/\1 \2 \3/p' | {
    read -r major minor patch && echo $((major * 10000 + minor * 100 + patch)) || echo 0
  }
}

# Puts the path of a Maven of 3.9 or newer into "maven". An older one fetches it, through the user's own settings.
find_maven() {
  local version=3.9.16 cache=${XDG_CACHE_HOME:-$HOME/.cache}/kartotek found
  maven=$cache/apache-maven-$version/bin/mvn
  [ -x "$maven" ] && return
  found=$(command -v mvn || true)
  if [ -z "$found" ]; then
    install_packages maven
    found=$(command -v mvn) || fail "Kartotek is built with Maven 3.9 or newer and none was found: install Maven (an older one will do to begin with)."
  fi
  if [ "$(maven_number "$found")" -ge 30900 ]; then
    maven=$found
    return
  fi
  say "Fetching Maven $version, because $found is older than 3.9."
  mkdir -p "$cache"
  (cd "$cache" && "$found" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
    -Dartifact=org.apache.maven:apache-maven:$version:zip:bin -DoutputDirectory="$cache" >"$cache/maven.log" 2>&1) \
    || fail "Maven $version could not be fetched; $cache/maven.log says why. Kartotek is built with Maven 3.9 or newer: install one."
  chmod +x "$maven"
}

# Installs packages as root on Debian and Ubuntu; elsewhere names them in one sentence and ends.
install_packages() {
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    fail "These packages of the system are missing, please install them (the names are Debian's): $*."
  fi
  say "Installing packages of the system: $*."
  local log
  log=$(mktemp)
  if ! { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" \
    || { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    fail "These packages of the system could not be installed: $*."
  fi
  rm -f "$log"
}

has_library() {
  { ldconfig -p 2>/dev/null || /sbin/ldconfig -p; } | grep "$1" >/dev/null
}

# What a window needs on Linux: GTK and the browser that shows reports.
need_window_libraries() {
  [ "$(uname)" = Linux ] || return 0
  local missing=()
  has_library libgtk-3.so.0 || missing+=(libgtk-3-0)
  has_library libwebkit2gtk-4.1.so.0 || missing+=(libwebkit2gtk-4.1-0)
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# What a virtual display needs besides: a server, a window manager for the focus, a message bus, letters.
need_virtual_display() {
  need_window_libraries
  [ "$(uname)" = Linux ] || return 0
  local missing=()
  command -v Xvfb >/dev/null || missing+=(xvfb)
  command -v openbox >/dev/null || missing+=(openbox)
  command -v dbus-run-session >/dev/null || missing+=(dbus)
  [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || missing+=(fonts-dejavu-core)
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# What it takes to drive a window from outside: the bus of screen readers, and the system's own Python that speaks it.
need_screen_reading() {
  need_virtual_display
  local missing=()
  [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || missing+=(at-spi2-core)
  /usr/bin/python3 -c 'import pyatspi' 2>/dev/null || missing+=(python3-pyatspi)
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# As on_virtual_display, but what is in the window can be read out.
on_readable_display() {
  need_screen_reading
  local reading=yes
  on_virtual_display "$@"
}

# Runs a command on a display of its own, 1366 by 768 unless $screen says otherwise, and gives back its exit code. What the message bus says is nobody's business.
on_virtual_display() {
  need_virtual_display
  local directory display server manager code bridge=NO_AT_BRIDGE=1
  [ -z "${reading-}" ] || bridge=-uNO_AT_BRIDGE
  directory=$(mktemp -d)
  Xvfb -displayfd 3 -screen 0 "${screen:-1366x768}x24" -nolisten tcp 3>"$directory/display" >"$directory/log" 2>&1 &
  server=$!
  for _ in $(seq 100); do
    [ -s "$directory/display" ] && break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  display=$(cat "$directory/display")
  if [ -z "$display" ]; then
    tail -n 3 "$directory/log" >&2
    fail "The virtual display did not start."
  fi
  DISPLAY=:$display openbox >/dev/null 2>&1 &
  manager=$!
  # A test that hangs is ended from outside: take the display down whatever happens.
  # shellcheck disable=SC2064
  trap "kill $manager $server 2>/dev/null; rm -rf '$directory'" EXIT
  code=0
  env -u WAYLAND_DISPLAY "$bridge" DISPLAY=:"$display" GDK_BACKEND=x11 LIBGL_ALWAYS_SOFTWARE=1 \
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1 dbus-run-session -- sh -c 'exec "$@" 2>&9 9>&-' sh "$@" 9>&2 2>"$directory/bus" || code=$?
  kill "$manager" "$server" 2>/dev/null || true
  rm -rf "$directory"
  trap - EXIT
  return $code
}

has_display() {
  [ "$(uname)" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# Where the product for this machine is installed by the build.
product_directory() {
  case $(uname) in
    Darwin) echo "$root/releng/org.kartotek.product/target/products/kartotek/macosx/cocoa/aarch64/Kartotek.app/Contents/Eclipse" ;;
    *) echo "$root/releng/org.kartotek.product/target/products/kartotek/linux/gtk/x86_64" ;;
  esac
}

# All files the product is built from. A deleted or added file changes the list, a changed one is newer than the stamp.
source_files() {
  (cd "$root" && find pom.xml .mvn target-platform bundles features releng -type f \
    ! -path '*/target/*' ! -path '*/bin/*' ! -name '.polyglot*' ! -name '.tycho-consumer-pom.xml' | LC_ALL=C sort)
}

product_is_current() {
  [ -x "$(product_directory)/kartotek" ] && [ -f "$root/target/built" ] \
    && [ "$(source_files | cksum)" = "$(cat "$root/target/built")" ] \
    && [ -z "$(cd "$root" && source_files | tr '\n' '\0' | xargs -0 sh -c 'find "$@" -newer target/built' sh | head -n 1)" ]
}

# The build compiles what changed and keeps the rest: of a source that is gone, class and service would stay in the product.
forget_classes() {
  rm -rf "$root"/bundles/*/target/classes "$root"/tests/*/target/classes
}

# To be called with the moment the build began, so that what was edited meanwhile is built next time.
remember_product() {
  source_files | cksum >"$root/target/built"
  touch -r "$1" "$root/target/built"
}
