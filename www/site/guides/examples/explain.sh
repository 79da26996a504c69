criba explain nif.check-letter
