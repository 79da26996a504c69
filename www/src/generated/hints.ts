// Written by `UPDATE=1 cargo test --test generated`, from the tables. Do not edit.

/** What a form may tell of a field. */
export interface Hint {
  /** The kind of value: what `checkValue` takes, or a word of the tables. */
  kind?: string;
  autocomplete?: string;
  inputmode?: string;
  maxlength?: number;
  example?: string;
  /** The words that may be chosen from. */
  words?: readonly string[];
  /** The group of the object that stands here, or of the objects in a list. */
  group?: string;
  list?: true;
}

/** The group of each kind's root. */
export const roots: Readonly<Record<string, string>> = {
  "sale": "sale",
  "user-update": "person",
  "user-email": "user-email",
  "expedition-update": "person",
  "payment-info-update": "payment-info-update",
  "sell-payment": "sell-payment",
  "sim-activation": "sim-activation",
  "available-msisdns": "available-msisdns",
  "simcard-icc": "simcard-icc",
  "bundle-subscription": "bundle-subscription",
  "sim-replacement": "sim-replacement",
  "in-flight-cancellation": "in-flight-cancellation",
  "account-migration": "account-migration",
  "product-update": "product-update",
  "service-status": "service-status",
  "bonus-add": "bonus",
  "bonus-delete": "nothing",
  "promotion-add": "promotion",
  "promotion-delete": "nothing",
  "sim-status": "sim-status",
  "barring": "barring",
  "consumption-limit": "consumption-limit",
  "consumption-limit-delete": "nothing",
  "work-order-change": "work-order-change",
  "customer-tree": "customer-tree",
  "recharge-details": "recharge-details",
  "by-id": "nothing",
  "customer-segment": "customer-segment",
  "customer-create": "customer-create",
  "customer-state": "customer-state",
  "customer-structure": "customer-structure"
};

/** The fields of each group. */
export const groups: Readonly<Record<string, Readonly<Record<string, Hint>>>> = {
  "sale": {
    "sales_type": {
      "kind": "sales-type",
      "example": "telecomunications",
      "words": [
        "telecomunications"
      ]
    },
    "sales_info": {
      "group": "sales-info"
    },
    "clients": {
      "group": "clients"
    },
    "payment": {
      "group": "payment"
    },
    "products": {
      "group": "products"
    }
  },
  "person": {
    "type": {
      "kind": "role",
      "words": [
        "client",
        "account"
      ]
    },
    "name": {
      "kind": "name",
      "autocomplete": "given-name",
      "inputmode": "text",
      "maxlength": 100,
      "example": "Begoña"
    },
    "middlename": {
      "kind": "name",
      "inputmode": "text",
      "maxlength": 100,
      "example": "Puig"
    },
    "lastname": {
      "kind": "name",
      "autocomplete": "family-name",
      "inputmode": "text",
      "maxlength": 100,
      "example": "Soler"
    },
    "document_type_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "1"
    },
    "document_value": {
      "kind": "nif",
      "inputmode": "text",
      "maxlength": 24,
      "example": "35317901K"
    },
    "email": {
      "kind": "email",
      "autocomplete": "email",
      "inputmode": "email",
      "maxlength": 254,
      "example": "ana@example.com"
    },
    "birthdate": {
      "kind": "date",
      "autocomplete": "bday",
      "inputmode": "numeric",
      "maxlength": 10,
      "example": "1971-01-22"
    },
    "nationality_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "63"
    },
    "contact_phone": {
      "kind": "phone",
      "autocomplete": "tel",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "611111111"
    },
    "gender": {
      "kind": "gender",
      "example": "F",
      "words": [
        "M",
        "F"
      ]
    },
    "language_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "90"
    },
    "address": {
      "group": "address"
    },
    "company_name": {
      "kind": "text",
      "autocomplete": "organization",
      "inputmode": "text",
      "maxlength": 200,
      "example": "Ejemplo SL"
    }
  },
  "user-email": {
    "email": {
      "kind": "email",
      "autocomplete": "email",
      "inputmode": "email",
      "maxlength": 254,
      "example": "ana@example.com"
    }
  },
  "payment-info-update": {
    "bank_account": {
      "kind": "bank-account",
      "inputmode": "text",
      "maxlength": 42,
      "example": "ES2900492345701234512345"
    },
    "swift_bic": {
      "kind": "bic",
      "inputmode": "text",
      "maxlength": 14,
      "example": "BSCHESMM"
    },
    "billing_type_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "1"
    }
  },
  "sell-payment": {
    "sell_id": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "5042"
    },
    "amount": {
      "kind": "amount",
      "inputmode": "decimal",
      "example": "30"
    },
    "card_number": {
      "kind": "masked-card",
      "inputmode": "text",
      "maxlength": 26,
      "example": "411111******1111"
    },
    "expiry_date": {
      "kind": "card-expiry",
      "inputmode": "numeric",
      "maxlength": 7,
      "example": "1229"
    }
  },
  "sim-activation": {
    "iccid": {
      "kind": "iccid",
      "inputmode": "numeric",
      "maxlength": 26,
      "example": "8934042419120320860"
    },
    "msisdn": {
      "kind": "msisdn",
      "autocomplete": "tel-national",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "612123123"
    }
  },
  "available-msisdns": {
    "network": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "MASMOVIL"
    }
  },
  "simcard-icc": {
    "iccid": {
      "kind": "iccid",
      "inputmode": "numeric",
      "maxlength": 26,
      "example": "8934042419120320860"
    }
  },
  "bundle-subscription": {
    "bundle_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "123"
    },
    "mobile_lines": {
      "group": "mobile-line"
    },
    "landline": {
      "group": "landline"
    },
    "ftth": {
      "group": "ftth"
    },
    "adsl": {
      "group": "adsl"
    },
    "tv": {
      "group": "tv"
    }
  },
  "sim-replacement": {
    "iccid": {
      "kind": "iccid",
      "inputmode": "numeric",
      "maxlength": 26,
      "example": "8934042419120320860"
    },
    "fabrication_type_sim_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "7"
    }
  },
  "in-flight-cancellation": {
    "motive_id": {
      "kind": "text-id",
      "inputmode": "numeric",
      "maxlength": 19,
      "example": "3"
    }
  },
  "account-migration": {
    "migration": {
      "kind": "migration-type",
      "example": "prepaid-to-new-postpaid",
      "words": [
        "new-account",
        "existing-account",
        "prepaid-to-new-postpaid",
        "prepaid-to-existing-postpaid",
        "postpaid-to-new-prepaid",
        "postpaid-to-existing-prepaid",
        "bundle"
      ]
    },
    "accountId": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "2042"
    },
    "payment": {
      "group": "payment"
    },
    "product_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "12"
    },
    "bundle_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "123"
    }
  },
  "product-update": {
    "product_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "12"
    }
  },
  "service-status": {
    "status": {
      "kind": "service-status",
      "example": "ACTIVE",
      "words": [
        "ACTIVE",
        "INACTIVE"
      ]
    }
  },
  "bonus": {
    "id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "345"
    }
  },
  "nothing": {},
  "promotion": {
    "id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "345"
    },
    "value": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "PROMO_TV"
    }
  },
  "sim-status": {
    "status": {
      "kind": "sim-status",
      "example": "BLOCKED",
      "words": [
        "BLOCKED",
        "UNBLOCKED"
      ]
    }
  },
  "barring": {
    "barring_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "2"
    },
    "active": {
      "kind": "flag",
      "example": "true"
    }
  },
  "consumption-limit": {
    "limit": {
      "kind": "amount",
      "inputmode": "decimal",
      "example": "30"
    }
  },
  "work-order-change": {
    "status": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "CANCELLED"
    }
  },
  "customer-tree": {
    "email": {
      "kind": "email",
      "autocomplete": "email",
      "inputmode": "email",
      "maxlength": 254,
      "example": "ana@example.com"
    },
    "msisdn": {
      "kind": "msisdn",
      "autocomplete": "tel-national",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "612123123"
    },
    "document_number": {
      "kind": "nif",
      "inputmode": "text",
      "maxlength": 24,
      "example": "35317901K"
    }
  },
  "recharge-details": {
    "start_date": {
      "kind": "date",
      "inputmode": "text",
      "maxlength": 10,
      "example": "2026-10-01"
    },
    "end_date": {
      "kind": "date",
      "inputmode": "text",
      "maxlength": 10,
      "example": "2026-10-31"
    }
  },
  "customer-segment": {
    "requestId": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "REQ-2026-0001"
    },
    "customer": {
      "group": "ocs-customer"
    },
    "customerSegment": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "GOLD"
    },
    "customName": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "Casa de la playa"
    }
  },
  "customer-create": {
    "requestId": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "REQ-2026-0001"
    },
    "customer": {
      "group": "ocs-new-customer"
    }
  },
  "customer-state": {
    "requestId": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "REQ-2026-0001"
    },
    "customer": {
      "group": "ocs-customer"
    },
    "state": {
      "group": "customer-state-change"
    }
  },
  "customer-structure": {
    "account": {
      "group": "rator-account"
    }
  },
  "sales-info": {
    "channel": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "channel1"
    },
    "dealer_id": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "C00000"
    },
    "shop_id": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "C00-16"
    },
    "agent_id": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "AGENT1"
    },
    "logistic": {
      "kind": "flag",
      "example": "false"
    }
  },
  "clients": {
    "sector_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "1"
    },
    "attributes": {
      "group": "person",
      "list": true
    }
  },
  "payment": {
    "billing_type_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "1"
    },
    "scoring": {
      "group": "scoring"
    },
    "info": {
      "group": "payment-info"
    },
    "tpv_response": {
      "group": "tpv-response"
    }
  },
  "products": {
    "broadband": {
      "group": "broadband"
    },
    "bundle": {
      "group": "broadband"
    },
    "mobile_lines": {
      "group": "mobile-line",
      "list": true
    }
  },
  "address": {
    "street_type_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "1"
    },
    "street_name": {
      "kind": "address-line",
      "autocomplete": "address-line1",
      "inputmode": "text",
      "maxlength": 100,
      "example": "Alcalá"
    },
    "number": {
      "kind": "address-line",
      "inputmode": "text",
      "maxlength": 100,
      "example": "35"
    },
    "supplement": {
      "kind": "address-line",
      "autocomplete": "address-line2",
      "inputmode": "text",
      "maxlength": 100,
      "example": "1 IZQUIERDA"
    },
    "state_id": {
      "kind": "province",
      "inputmode": "numeric",
      "example": "28"
    },
    "locality": {
      "kind": "address-line",
      "autocomplete": "address-level2",
      "inputmode": "text",
      "maxlength": 100,
      "example": "Madrid"
    },
    "postal_code": {
      "kind": "postal-code",
      "autocomplete": "postal-code",
      "inputmode": "numeric",
      "maxlength": 8,
      "example": "28028"
    },
    "country": {
      "kind": "address-line",
      "autocomplete": "country-name",
      "inputmode": "text",
      "maxlength": 100,
      "example": "España"
    },
    "observation": {
      "kind": "note",
      "inputmode": "text"
    },
    "gescal": {
      "kind": "gescal",
      "inputmode": "text",
      "maxlength": 37,
      "example": "28000010012300123         001IZ      "
    },
    "pair_vacancy": {
      "kind": "flag",
      "example": "true"
    },
    "address_id": {
      "kind": "address-id",
      "inputmode": "text",
      "maxlength": 38
    }
  },
  "mobile-line": {
    "type": {
      "kind": "line-type",
      "example": "main",
      "words": [
        "main",
        "additional"
      ]
    },
    "product_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "12"
    },
    "portability_info": {
      "group": "portability"
    },
    "msisdn": {
      "kind": "msisdn",
      "autocomplete": "tel-national",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "612123123"
    },
    "iccid": {
      "kind": "iccid",
      "inputmode": "numeric",
      "maxlength": 26,
      "example": "8934042419120320860"
    },
    "fabrication_type_sim_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "7"
    },
    "bonuses": {
      "group": "bonus",
      "list": true
    },
    "campaigns": {
      "group": "campaign",
      "list": true
    },
    "campaign": {
      "group": "campaign",
      "list": true
    },
    "promotions": {
      "group": "promotion",
      "list": true
    },
    "terminals": {
      "group": "terminal",
      "list": true
    },
    "wants_communications": {
      "kind": "flag",
      "example": "true"
    },
    "expedition_info": {
      "group": "person"
    }
  },
  "landline": {
    "product_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "2345"
    },
    "portability_info": {
      "group": "portability"
    },
    "number": {
      "kind": "landline",
      "autocomplete": "tel-national",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "911111111"
    },
    "bonuses": {
      "group": "bonus",
      "list": true
    },
    "campaigns": {
      "group": "campaign",
      "list": true
    },
    "campaign": {
      "group": "campaign",
      "list": true
    },
    "promotions": {
      "group": "promotion",
      "list": true
    },
    "services": {
      "group": "service",
      "list": true
    },
    "wants_communications": {
      "kind": "flag",
      "example": "true"
    }
  },
  "ftth": {
    "product_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "2345"
    },
    "promotions": {
      "group": "promotion",
      "list": true
    },
    "connection_type": {
      "kind": "connection-type",
      "words": [
        "N",
        "NV",
        "R"
      ]
    },
    "installer": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "MM"
    },
    "iua": {
      "kind": "iua",
      "inputmode": "text",
      "maxlength": 40,
      "example": "ADHGSD35346"
    },
    "terminals": {
      "group": "terminal",
      "list": true
    },
    "wants_communications": {
      "kind": "flag",
      "example": "true"
    },
    "services": {
      "group": "service",
      "list": true
    },
    "access_reuse": {},
    "access_reuse_choice": {}
  },
  "adsl": {
    "product_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "2345"
    },
    "promotions": {
      "group": "promotion",
      "list": true
    },
    "wants_communications": {
      "kind": "flag",
      "example": "true"
    },
    "install_tech_support": {
      "kind": "flag"
    },
    "tech_support_billiable": {
      "kind": "flag"
    },
    "terminals": {
      "group": "terminal",
      "list": true
    },
    "services": {
      "group": "service",
      "list": true
    }
  },
  "tv": {
    "product_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "2345"
    },
    "number_associated": {
      "kind": "landline",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "912345678"
    },
    "registration_email": {
      "kind": "email",
      "autocomplete": "email",
      "inputmode": "email",
      "maxlength": 254,
      "example": "ana@example.es"
    },
    "contact_phone": {
      "kind": "phone",
      "autocomplete": "tel",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "612345678"
    },
    "install_tech_support": {
      "kind": "flag"
    },
    "promotions": {
      "group": "promotion",
      "list": true
    },
    "terminals": {
      "group": "terminal",
      "list": true
    },
    "bonuses": {
      "group": "bonus",
      "list": true
    },
    "campaigns": {
      "group": "campaign",
      "list": true
    },
    "campaign": {
      "group": "campaign",
      "list": true
    }
  },
  "ocs-customer": {
    "externalId": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "EXT-1"
    },
    "refId": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "REF-1"
    }
  },
  "ocs-new-customer": {
    "externalId": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "EXT-2"
    },
    "customerSegment": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "GOLD"
    },
    "customName": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "Casa de la playa"
    },
    "customAttributes": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200
    },
    "customerProfile": {},
    "state": {
      "kind": "customer-state",
      "example": "SUSPENDED",
      "words": [
        "PENDING",
        "ACTIVE",
        "SUSPENDED",
        "DEACTIVATED"
      ]
    },
    "stateReason": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "UNPAID"
    },
    "testCustomer": {
      "kind": "flag",
      "example": "false"
    }
  },
  "customer-state-change": {
    "state": {
      "kind": "customer-state",
      "example": "SUSPENDED",
      "words": [
        "PENDING",
        "ACTIVE",
        "SUSPENDED",
        "DEACTIVATED"
      ]
    },
    "stateReason": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "UNPAID"
    },
    "stateValidFrom": {
      "kind": "date-time",
      "inputmode": "text",
      "maxlength": 40,
      "example": "2026-12-01T00:00:00+01:00"
    },
    "pending": {
      "kind": "flag",
      "example": "false"
    }
  },
  "rator-account": {
    "users": {
      "group": "rator-user",
      "list": true
    },
    "billingGroups": {
      "group": "rator-billing-group",
      "list": true
    },
    "subscriptions": {
      "group": "rator-subscription",
      "list": true
    }
  },
  "scoring": {
    "scoring_value": {
      "kind": "count",
      "inputmode": "numeric"
    },
    "id_value": {
      "kind": "count",
      "inputmode": "numeric"
    },
    "forced_value": {
      "kind": "count",
      "inputmode": "numeric"
    },
    "up_front": {
      "kind": "amount",
      "inputmode": "decimal"
    }
  },
  "payment-info": {
    "bank_account": {
      "kind": "bank-account",
      "inputmode": "text",
      "maxlength": 42,
      "example": "ES2900492345701234512345"
    },
    "swift_bic": {
      "kind": "bic",
      "inputmode": "text",
      "maxlength": 14,
      "example": "BSCHESMM"
    }
  },
  "tpv-response": {
    "amount": {
      "kind": "amount",
      "inputmode": "decimal",
      "example": "30"
    },
    "card_number": {
      "kind": "masked-card",
      "inputmode": "text",
      "maxlength": 26,
      "example": "411111******1111"
    },
    "expiry_date": {
      "kind": "card-expiry",
      "inputmode": "numeric",
      "maxlength": 7,
      "example": "1229"
    }
  },
  "broadband": {
    "bundle_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "123"
    },
    "territory_owner": {
      "kind": "territory-owner",
      "example": "FIBMM01",
      "words": [
        "FIBMM01",
        "FIBMM02",
        "NEBA01",
        "MASMOVIL"
      ]
    },
    "installation_info": {
      "group": "installation"
    },
    "delivery_info": {
      "group": "delivery"
    },
    "promotions": {
      "group": "promotion",
      "list": true
    },
    "landline": {
      "group": "landline"
    },
    "ftth": {
      "group": "ftth"
    },
    "adsl": {
      "group": "adsl"
    },
    "mobile_lines": {
      "group": "mobile-line",
      "list": true
    },
    "tv": {
      "group": "tv"
    }
  },
  "portability": {
    "scheduled_date": {
      "kind": "date",
      "inputmode": "text",
      "maxlength": 10,
      "example": "2026-11-21"
    },
    "iccid": {
      "kind": "donor-iccid",
      "inputmode": "numeric",
      "maxlength": 26,
      "example": "8934…"
    },
    "operator_id": {
      "kind": "operator",
      "inputmode": "numeric",
      "maxlength": 5,
      "example": "456"
    },
    "operation_type": {
      "kind": "operation",
      "inputmode": "numeric",
      "example": "2"
    },
    "initial_date_operation": {
      "kind": "date",
      "inputmode": "text",
      "maxlength": 10,
      "example": "2026-11-21"
    },
    "donor_line_type": {
      "kind": "donor-line",
      "example": "C",
      "words": [
        "C",
        "P"
      ]
    },
    "donor_user": {
      "group": "person"
    },
    "internal_portability": {
      "kind": "flag"
    },
    "installation_required": {
      "kind": "flag"
    }
  },
  "campaign": {
    "id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "345"
    }
  },
  "terminal": {
    "id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "345"
    },
    "financed": {
      "kind": "flag",
      "example": "true"
    },
    "imei": {
      "kind": "imei",
      "inputmode": "numeric",
      "maxlength": 20,
      "example": "490154203237518"
    },
    "serial_number": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "QEW988AF23"
    }
  },
  "service": {
    "id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "345"
    }
  },
  "rator-user": {
    "id": {
      "kind": "reference",
      "inputmode": "text",
      "example": "u1"
    },
    "roles": {
      "list": true,
      "kind": "user-role",
      "words": [
        "owner",
        "billing",
        "delivery"
      ]
    },
    "name": {
      "kind": "name",
      "autocomplete": "given-name",
      "inputmode": "text",
      "maxlength": 100,
      "example": "Begoña"
    },
    "middlename": {
      "kind": "name",
      "inputmode": "text",
      "maxlength": 100,
      "example": "Puig"
    },
    "lastname": {
      "kind": "name",
      "autocomplete": "family-name",
      "inputmode": "text",
      "maxlength": 100,
      "example": "Soler"
    },
    "company_name": {
      "kind": "text",
      "autocomplete": "organization",
      "inputmode": "text",
      "maxlength": 200,
      "example": "Ejemplo SL"
    },
    "document_type_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "1"
    },
    "document_value": {
      "kind": "nif",
      "inputmode": "text",
      "maxlength": 24,
      "example": "35317901K"
    },
    "email": {
      "kind": "email",
      "autocomplete": "email",
      "inputmode": "email",
      "maxlength": 254,
      "example": "ana@example.com"
    },
    "birthdate": {
      "kind": "date",
      "autocomplete": "bday",
      "inputmode": "numeric",
      "maxlength": 10,
      "example": "1971-01-22"
    },
    "nationality_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "63"
    },
    "contact_phone": {
      "kind": "phone",
      "autocomplete": "tel",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "611111111"
    },
    "gender": {
      "kind": "gender",
      "example": "F",
      "words": [
        "M",
        "F"
      ]
    },
    "language_id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "90"
    },
    "address": {
      "group": "address"
    }
  },
  "rator-billing-group": {
    "id": {
      "kind": "reference",
      "inputmode": "text",
      "example": "u1"
    },
    "balance": {
      "kind": "balance",
      "inputmode": "decimal",
      "example": "0"
    },
    "currency": {
      "kind": "currency",
      "inputmode": "text",
      "maxlength": 3,
      "example": "EUR"
    },
    "billingCycle": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "MONTHLY"
    },
    "payment": {
      "group": "payment-info"
    }
  },
  "rator-subscription": {
    "id": {
      "kind": "reference",
      "inputmode": "text",
      "example": "u1"
    },
    "startDate": {
      "kind": "date",
      "inputmode": "text",
      "maxlength": 10,
      "example": "2026-12-01"
    },
    "salesChannel": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "SHOP"
    },
    "salesRep": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "AGENT1"
    },
    "user": {
      "kind": "reference",
      "inputmode": "text",
      "example": "u1"
    },
    "billingGroup": {
      "kind": "reference",
      "inputmode": "text",
      "example": "b1"
    },
    "service": {
      "group": "rator-service"
    }
  },
  "installation": {
    "contact": {
      "group": "contact"
    },
    "address": {
      "group": "address"
    },
    "delivery_info": {
      "group": "delivery"
    },
    "promotions": {
      "group": "promotion",
      "list": true
    }
  },
  "delivery": {
    "contact": {
      "group": "contact"
    },
    "address": {
      "group": "address"
    }
  },
  "rator-service": {
    "phoneNumber": {
      "kind": "phone",
      "autocomplete": "tel",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "612123123"
    },
    "device": {}
  },
  "contact": {
    "name": {
      "kind": "text",
      "inputmode": "text",
      "maxlength": 200,
      "example": "Portería"
    },
    "phone": {
      "kind": "phone",
      "autocomplete": "tel",
      "inputmode": "tel",
      "maxlength": 20,
      "example": "622222222"
    },
    "email": {
      "kind": "email",
      "autocomplete": "email",
      "inputmode": "email",
      "maxlength": 254,
      "example": "ana@example.es"
    },
    "document_type_id": {
      "kind": "id",
      "inputmode": "numeric"
    },
    "document_value": {
      "kind": "nif",
      "inputmode": "text",
      "maxlength": 24,
      "example": "12345678Z"
    }
  },
  "path": {
    "userId": {
      "kind": "text-id",
      "inputmode": "numeric",
      "maxlength": 19,
      "example": "1042"
    },
    "accountId": {
      "kind": "text-id",
      "inputmode": "numeric",
      "maxlength": 19,
      "example": "2042"
    },
    "subscriptionId": {
      "kind": "text-id",
      "inputmode": "numeric",
      "maxlength": 19,
      "example": "3042"
    },
    "serviceId": {
      "kind": "text-id",
      "inputmode": "numeric",
      "maxlength": 19,
      "example": "6"
    },
    "bonusId": {
      "kind": "text-id",
      "inputmode": "numeric",
      "maxlength": 19,
      "example": "12"
    },
    "promotionId": {
      "kind": "text-id",
      "inputmode": "numeric",
      "maxlength": 19,
      "example": "35"
    },
    "workOrderId": {
      "kind": "text-id",
      "inputmode": "numeric",
      "maxlength": 19,
      "example": "4042"
    }
  }
};
