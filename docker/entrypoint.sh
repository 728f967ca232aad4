#!/bin/sh
# Starts the process that the first word names; anything else is a command of the command line.
set -eu
case "${1:-api}" in
  api | clearing) exec node "dist/apps/${1:-api}/main.js" ;;
  *) exec node dist/apps/cli/main.js "$@" ;;
esac
