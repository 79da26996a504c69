// The fields of the Sign up page: places of the tables, and how each is asked for. What is silent here comes from the hints.

import * as sold from "./catalogue.mjs";

const text = (place, more = {}) => ({ place, ...more });
const choice = (place, choices, more = {}) => ({ place, choices, ...more });
const yesOrNo = (place, more = {}) => ({ place, radios: [["true", "yes"], ["false", "no"]], ...more });
const consent = (place) => ({ place, tick: true, label: "consent" });
const OPTIONAL = { optional: true };

const address = (at) => [
  text(`${at}.street_name`, { label: "street", autocomplete: "address-line1" }),
  text(`${at}.number`, { label: "number", hint: "number", short: true, inputmode: "text" }),
  text(`${at}.supplement`, { ...OPTIONAL, short: true, autocomplete: "address-line2" }),
  text(`${at}.postal_code`, { short: true }),
  text(`${at}.locality`),
  choice(`${at}.state_id`, sold.PROVINCES),
];

const CLIENT = "clients.attributes[0]";
const BROADBAND = "products.broadband";
const COMPANY = `${CLIENT}.document_type_id=2`;

/** What is the same for every order of this shop. Sent goods make it an online sale. */
export const FIXED = {
  "sales_type": "telecomunications",
  "sales_info.channel": "web",
  "sales_info.dealer_id": "C00000",
  "sales_info.logistic": "true",
  "clients.sector_id": "1",
  [`${CLIENT}.type`]: "client",
  "payment.billing_type_id": "1",
};

/** A line, by its number in the list. */
export const line = (at) => {
  const place = `${BROADBAND}.mobile_lines[${at}]`;
  const brought = `${place}.portability_info.operator_id`;
  return [
    { place: `${place}.type`, choices: [["main", "main"], ["additional", "additional"]], none: "line", own: true },
    { with: `${place}.type`, fields: [
      choice(`${place}.product_id`, sold.TARIFFS, { label: "tariff" }),
      text(`${place}.msisdn`, { ...OPTIONAL, label: "phone" }),
      choice(brought, sold.OPERATORS, { label: "operator", none: "operator" }),
      { with: brought, fields: [
        { place: `${place}.portability_info.donor_line_type`, radios: [["C", "contract"], ["P", "prepaid"]], label: "donor" },
        text(`${place}.portability_info.iccid`, { ...OPTIONAL, hint: "donor_iccid" }),
        { place: `${place}.portability_info.operation_type`, radios: [["1", "instant"], ["2", "scheduled"]], label: "when" },
        { with: `${place}.portability_info.operation_type=2`, fields: [text(`${place}.portability_info.scheduled_date`, { type: "date", label: "day" })] },
      ] },
      consent(`${place}.wants_communications`),
    ] },
  ];
};

/** The steps in their order. A block `with` a field is there while that has a value, or that value; `without` is the opposite. */
export const STEPS = [
  { name: "client", fields: [
    choice(`${CLIENT}.document_type_id`, sold.DOCUMENTS),
    text(`${CLIENT}.document_value`, { label: "document" }),
    { with: COMPANY, fields: [text(`${CLIENT}.company_name`)] },
    { without: COMPANY, fields: [
      text(`${CLIENT}.name`),
      text(`${CLIENT}.middlename`, { ...OPTIONAL, label: "surname", autocomplete: "additional-name" }),
      text(`${CLIENT}.lastname`),
      text(`${CLIENT}.birthdate`, { hint: "birthdate", inputmode: "text", short: true }),
      choice(`${CLIENT}.nationality_id`, sold.NATIONALITIES),
    ] },
    text(`${CLIENT}.email`),
    text(`${CLIENT}.contact_phone`, { short: true }),
    { group: "address", fields: address(`${CLIENT}.address`) },
  ] },
  { name: "payment", fields: [text("payment.info.bank_account", { hint: "bank_account" })] },
  { name: "broadband", fields: [
    choice(`${BROADBAND}.bundle_id`, sold.BUNDLES),
    { note: "technology" },
    choice(`${BROADBAND}.ftth.product_id`, sold.FIBRE, { label: "ftth", none: "ftth" }),
    choice(`${BROADBAND}.adsl.product_id`, sold.ADSL, { label: "adsl", none: "adsl" }),
    { with: `${BROADBAND}.adsl.product_id`, fields: [yesOrNo(`${BROADBAND}.adsl.install_tech_support`, { label: "support" })] },
    choice(`${BROADBAND}.territory_owner`, sold.NETWORKS),
    { group: "installation", home: `${CLIENT}.address`, fields: [
      ...address(`${BROADBAND}.installation_info.address`),
      text(`${BROADBAND}.installation_info.address.gescal`, { hint: "gescal" }),
    ] },
    { group: "landline", fields: [
      choice(`${BROADBAND}.landline.product_id`, sold.LANDLINES, { label: "landline", none: "landline" }),
      { with: `${BROADBAND}.landline.product_id`, fields: [
        text(`${BROADBAND}.landline.number`, { ...OPTIONAL, short: true }),
        consent(`${BROADBAND}.landline.wants_communications`),
      ] },
    ] },
  ] },
  { name: "lines", lines: true, fields: [] },
  { name: "tv", fields: [
    choice(`${BROADBAND}.tv.product_id`, sold.TELEVISION, { label: "television", none: "tv" }),
    { with: `${BROADBAND}.tv.product_id`, fields: [
      text(`${BROADBAND}.tv.registration_email`),
      text(`${BROADBAND}.tv.contact_phone`, { short: true }),
      { with: `${BROADBAND}.landline.product_id`, fields: [text(`${BROADBAND}.tv.number_associated`, { short: true })] },
      yesOrNo(`${BROADBAND}.tv.install_tech_support`, { label: "support" }),
    ] },
  ] },
];
