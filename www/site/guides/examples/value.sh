criba value nif 12341234-d 12341234J
