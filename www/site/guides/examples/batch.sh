criba batch --kind user-update updates.ndjson
