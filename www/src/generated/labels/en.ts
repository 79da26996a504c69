// Written by `UPDATE=1 cargo test --test generated`, from the tables. Do not edit.

/** The names of the fields of each group, as a form asks for them. */
export const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "sale": {
    "sales_type": "Type of sale",
    "sales_info": "Seller",
    "clients": "Customer",
    "payment": "Payment",
    "products": "Products"
  },
  "sales-info": {
    "channel": "Channel",
    "dealer_id": "Dealer",
    "shop_id": "Shop",
    "agent_id": "Seller’s code",
    "logistic": "Goods are sent"
  },
  "clients": {
    "sector_id": "Sector",
    "attributes": "People"
  },
  "payment": {
    "billing_type_id": "Type of billing",
    "scoring": "Scoring",
    "info": "Bank details",
    "tpv_response": "Card payment"
  },
  "products": {
    "broadband": "Package",
    "bundle": "Package",
    "mobile_lines": "Mobile lines"
  },
  "person": {
    "type": "Role",
    "name": "Given name",
    "middlename": "First surname",
    "lastname": "Surname",
    "document_type_id": "Type of document",
    "document_value": "Document number",
    "email": "E-mail",
    "birthdate": "Date of birth",
    "nationality_id": "Nationality",
    "contact_phone": "Contact phone",
    "gender": "Gender",
    "language_id": "Language",
    "address": "Address",
    "company_name": "Company name"
  },
  "scoring": {
    "scoring_value": "Score",
    "id_value": "Id of the scoring",
    "forced_value": "Score set by hand",
    "up_front": "Paid in advance"
  },
  "payment-info": {
    "bank_account": "Bank account (IBAN)",
    "swift_bic": "BIC"
  },
  "tpv-response": {
    "amount": "Amount",
    "card_number": "Card number, masked",
    "expiry_date": "Card expiry"
  },
  "broadband": {
    "bundle_id": "Package",
    "territory_owner": "Owner of the network",
    "installation_info": "Installation",
    "delivery_info": "Delivery",
    "promotions": "Promotions",
    "landline": "Landline",
    "ftth": "Fibre",
    "adsl": "ADSL",
    "mobile_lines": "Mobile lines",
    "tv": "Television"
  },
  "mobile-line": {
    "type": "Type of line",
    "product_id": "Product",
    "portability_info": "Portability",
    "msisdn": "Mobile number",
    "iccid": "SIM card (ICCID)",
    "fabrication_type_sim_id": "Type of SIM",
    "bonuses": "Bonuses",
    "campaigns": "Campaigns",
    "campaign": "Campaigns",
    "promotions": "Promotions",
    "terminals": "Devices",
    "wants_communications": "Wants communications",
    "expedition_info": "Recipient of the SIM"
  },
  "address": {
    "street_type_id": "Type of street",
    "street_name": "Street",
    "number": "Number",
    "supplement": "Floor, door",
    "state_id": "Province",
    "locality": "Town or city",
    "postal_code": "Postal code",
    "country": "Country",
    "observation": "Notes",
    "gescal": "GESCAL code",
    "pair_vacancy": "Free pair",
    "address_id": "Id of the home"
  },
  "installation": {
    "contact": "Contact",
    "address": "Address",
    "delivery_info": "Delivery",
    "promotions": "Promotions"
  },
  "delivery": {
    "contact": "Contact",
    "address": "Address"
  },
  "promotion": {
    "id": "Id",
    "value": "Name"
  },
  "landline": {
    "product_id": "Product",
    "portability_info": "Portability",
    "number": "Landline number",
    "bonuses": "Bonuses",
    "campaigns": "Campaigns",
    "campaign": "Campaigns",
    "promotions": "Promotions",
    "services": "Services",
    "wants_communications": "Wants communications"
  },
  "ftth": {
    "product_id": "Product",
    "promotions": "Promotions",
    "connection_type": "Type of connection",
    "installer": "Installer",
    "iua": "Access code (IUA)",
    "terminals": "Devices",
    "wants_communications": "Wants communications",
    "services": "Services",
    "access_reuse": "Access used again",
    "access_reuse_choice": "Access to use again"
  },
  "adsl": {
    "product_id": "Product",
    "promotions": "Promotions",
    "wants_communications": "Wants communications",
    "install_tech_support": "Technician needed",
    "tech_support_billiable": "Technician is charged",
    "terminals": "Devices",
    "services": "Services"
  },
  "tv": {
    "product_id": "Product",
    "number_associated": "Landline of the television",
    "registration_email": "E-mail of the TV account",
    "contact_phone": "Contact phone",
    "install_tech_support": "Technician needed",
    "promotions": "Promotions",
    "terminals": "Devices",
    "bonuses": "Bonuses",
    "campaigns": "Campaigns",
    "campaign": "Campaigns"
  },
  "portability": {
    "scheduled_date": "Date of the change",
    "iccid": "SIM in use today (ICCID)",
    "operator_id": "Operator today",
    "operation_type": "Type of operation",
    "initial_date_operation": "Beginning of the operation",
    "donor_line_type": "Type of line today",
    "donor_user": "Holder today",
    "internal_portability": "Within the same network",
    "installation_required": "Somebody has to come"
  },
  "bonus": {
    "id": "Id"
  },
  "campaign": {
    "id": "Id"
  },
  "terminal": {
    "id": "Id",
    "financed": "In instalments",
    "imei": "IMEI",
    "serial_number": "Serial number"
  },
  "contact": {
    "name": "Name",
    "phone": "Phone",
    "email": "E-mail",
    "document_type_id": "Type of document",
    "document_value": "Document number"
  },
  "service": {
    "id": "Id"
  }
};
