criba check --kind user-update --today 2026-11-23 update.json
