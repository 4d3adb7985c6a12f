#!/bin/sh
# Checks the dossier on every push, and publishes it from main into a folder that a web server serves.
#
# Once, on the host: git init --bare dossier.git; this file as dossier.git/hooks/post-receive, to be run (chmod +x). It needs Git and
# Java 17 on the path. SITE, COMMUNIQUE and MAIN may be set in the environment; else they are as they stand here.
set -eu

SITE=${SITE:-/srv/www/dossier}
COMMUNIQUE=${COMMUNIQUE:-java -jar /opt/communique/communique.jar}
MAIN=${MAIN:-refs/heads/main}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

while read -r old new ref; do
  case $new in *[!0]*) ;; *) continue ;; esac
  rm -rf "$work/dossier"
  mkdir "$work/dossier"
  git archive --format=tar "$new" | tar -x -C "$work/dossier"
  echo "checking $ref, which was ${old:-new}"
  $COMMUNIQUE check "$work/dossier" --strict || continue
  if [ "$ref" = "$MAIN" ]; then
    $COMMUNIQUE publish "$work/dossier" --to "$SITE" --bundle --strict
  fi
done
