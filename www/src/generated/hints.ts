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
  "sale": "sale"
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
  "bonus": {
    "id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "345"
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
  "service": {
    "id": {
      "kind": "id",
      "inputmode": "numeric",
      "example": "345"
    }
  }
};
