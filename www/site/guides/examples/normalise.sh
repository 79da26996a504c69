echo '{ "document_value": "12.341.234-d", "contact_phone": "+34 634 567 890" }' |
  criba normalise --kind user-update --today 2026-11-23 -
