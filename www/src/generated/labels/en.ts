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
  "user-email": {
    "email": "E-mail"
  },
  "payment-info-update": {
    "bank_account": "Bank account (IBAN)",
    "swift_bic": "BIC",
    "billing_type_id": "Type of billing"
  },
  "sell-payment": {
    "sell_id": "Sale",
    "amount": "Amount",
    "card_number": "Card number, masked",
    "expiry_date": "Card expiry"
  },
  "sim-activation": {
    "iccid": "SIM card (ICCID)",
    "msisdn": "Mobile number"
  },
  "available-msisdns": {
    "network": "Network"
  },
  "simcard-icc": {
    "iccid": "SIM card (ICCID)"
  },
  "bundle-subscription": {
    "bundle_id": "Package",
    "mobile_lines": "Mobile lines",
    "landline": "Landline",
    "ftth": "Fibre",
    "adsl": "ADSL",
    "tv": "Television"
  },
  "sim-replacement": {
    "iccid": "SIM card (ICCID)",
    "fabrication_type_sim_id": "Type of SIM"
  },
  "in-flight-cancellation": {
    "motive_id": "Reason"
  },
  "account-migration": {
    "migration": "Migration",
    "accountId": "Account",
    "payment": "Payment",
    "product_id": "Product",
    "bundle_id": "Package"
  },
  "product-update": {
    "product_id": "Product"
  },
  "service-status": {
    "status": "State of the service"
  },
  "bonus": {
    "id": "Id"
  },
  "nothing": {},
  "promotion": {
    "id": "Id",
    "value": "Name"
  },
  "sim-status": {
    "status": "State of the SIM"
  },
  "barring": {
    "barring_id": "Barring",
    "active": "Active"
  },
  "consumption-limit": {
    "limit": "Limit"
  },
  "work-order-change": {
    "status": "State of the work order"
  },
  "customer-tree": {
    "email": "E-mail",
    "msisdn": "Mobile number",
    "document_number": "Document number"
  },
  "recharge-details": {
    "start_date": "From",
    "end_date": "To"
  },
  "customer-segment": {
    "requestId": "Id of the request",
    "customer": "Customer",
    "customerSegment": "Segment",
    "customName": "Name of the customer"
  },
  "customer-create": {
    "requestId": "Id of the request",
    "customer": "Customer"
  },
  "customer-state": {
    "requestId": "Id of the request",
    "customer": "Customer",
    "state": "State"
  },
  "customer-structure": {
    "account": "Account"
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
  "ocs-customer": {
    "externalId": "External id",
    "refId": "Id in the OCS"
  },
  "ocs-new-customer": {
    "externalId": "External id",
    "customerSegment": "Segment",
    "customName": "Name of the customer",
    "customAttributes": "Further attributes",
    "customerProfile": "Profile",
    "state": "State",
    "stateReason": "Reason of the state",
    "testCustomer": "Test customer"
  },
  "customer-state-change": {
    "state": "State",
    "stateReason": "Reason of the state",
    "stateValidFrom": "Valid from",
    "pending": "Pending"
  },
  "rator-account": {
    "users": "Users",
    "billingGroups": "Billing groups",
    "subscriptions": "Subscriptions"
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
  "campaign": {
    "id": "Id"
  },
  "terminal": {
    "id": "Id",
    "financed": "In instalments",
    "imei": "IMEI",
    "serial_number": "Serial number"
  },
  "service": {
    "id": "Id"
  },
  "rator-user": {
    "id": "Id",
    "roles": "Roles",
    "name": "Given name",
    "middlename": "First surname",
    "lastname": "Surname",
    "company_name": "Company name",
    "document_type_id": "Type of document",
    "document_value": "Document number",
    "email": "E-mail",
    "birthdate": "Date of birth",
    "nationality_id": "Nationality",
    "contact_phone": "Contact phone",
    "gender": "Gender",
    "language_id": "Language",
    "address": "Address"
  },
  "rator-billing-group": {
    "id": "Id",
    "balance": "Balance",
    "currency": "Currency",
    "billingCycle": "Billing cycle",
    "payment": "Payment"
  },
  "rator-subscription": {
    "id": "Id",
    "startDate": "Start",
    "salesChannel": "Sales channel",
    "salesRep": "Seller",
    "user": "User",
    "billingGroup": "Billing group",
    "service": "Service"
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
  "rator-service": {
    "phoneNumber": "Phone number",
    "device": "Device"
  },
  "contact": {
    "name": "Name",
    "phone": "Phone",
    "email": "E-mail",
    "document_type_id": "Type of document",
    "document_value": "Document number"
  },
  "path": {
    "userId": "Customer",
    "accountId": "Account",
    "subscriptionId": "Subscription",
    "serviceId": "Service",
    "bonusId": "Bonus",
    "promotionId": "Promotion",
    "workOrderId": "Work order"
  }
};
