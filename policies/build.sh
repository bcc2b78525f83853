#!/bin/sh
# Rebuilds every document in this folder from sources/. Needs python3 with venv and a way to reach PyPI.
# Arguments are passed on: --check compares with what is here and writes nothing; --measure needs LibreOffice.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
  typst==0.15.0 fontpkg-fira-sans==4.203 fontpkg-source-sans-3==3.52
"$work/venv/bin/python" "$here/build.py" "$@"
