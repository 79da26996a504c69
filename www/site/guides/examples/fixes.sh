echo '{ "document_value": "1234567L" }' |
  criba check --kind user-update --today 2026-11-23 --fixes -
