// Written by `UPDATE=1 cargo test --test generated`, from the tables. Do not edit.

/** A kind of request. */
export type Kind =
  | "sale";

/** A kind of value. */
export type ValueKind =
  | "nif"
  | "dni"
  | "nie"
  | "klm"
  | "cif"
  | "passport"
  | "bank-account"
  | "ccc"
  | "iban"
  | "bic"
  | "msisdn"
  | "landline"
  | "phone"
  | "iccid"
  | "donor-iccid"
  | "imei"
  | "email"
  | "postal-code"
  | "gescal"
  | "iua"
  | "date"
  | "masked-card"
  | "card-expiry";

/** A code of a finding: its page says what it means. */
export type Code =
  | "address-id.characters"
  | "address-id.length"
  | "address-id.placeholder"
  | "address-line.characters"
  | "address-line.length"
  | "address-line.placeholder"
  | "address.country-is-place"
  | "address.gescal-number"
  | "address.gescal-province"
  | "address.number-in-street"
  | "address.postal-province"
  | "amount.range"
  | "bank-account.characters"
  | "bank-account.check-digits"
  | "bank-account.country"
  | "bank-account.form"
  | "bank-account.issuer"
  | "bank-account.length"
  | "bank-account.placeholder"
  | "bank-account.prefix"
  | "bic.characters"
  | "bic.country"
  | "bic.form"
  | "bic.length"
  | "bic.placeholder"
  | "bic.unusual"
  | "broadband.landline-province"
  | "broadband.tv-number"
  | "card-expiry.calendar"
  | "card-expiry.characters"
  | "card-expiry.length"
  | "card-expiry.placeholder"
  | "ccc.characters"
  | "ccc.check-digits"
  | "ccc.issuer"
  | "ccc.length"
  | "ccc.placeholder"
  | "cif.characters"
  | "cif.check-digit"
  | "cif.check-form"
  | "cif.check-letter"
  | "cif.form"
  | "cif.length"
  | "cif.placeholder"
  | "cif.prefix"
  | "clients.no-client"
  | "clients.several-accounts"
  | "clients.several-clients"
  | "connection-type.word"
  | "context.today"
  | "count.range"
  | "date.calendar"
  | "date.characters"
  | "date.date-time"
  | "date.form"
  | "date.placeholder"
  | "dni.characters"
  | "dni.check-letter"
  | "dni.form"
  | "dni.length"
  | "dni.padding"
  | "dni.placeholder"
  | "dni.test-value"
  | "document.not-nif"
  | "document.two-letters"
  | "document.two-persons"
  | "donor-iccid.characters"
  | "donor-iccid.check-digit"
  | "donor-iccid.length"
  | "donor-iccid.placeholder"
  | "donor-iccid.prefix"
  | "donor-line.word"
  | "email.characters"
  | "email.form"
  | "email.length"
  | "email.placeholder"
  | "email.range"
  | "email.unusual"
  | "field.damaged-number"
  | "field.expected"
  | "field.misplaced"
  | "field.missing"
  | "field.single"
  | "field.type"
  | "field.unknown"
  | "gender.word"
  | "gescal.characters"
  | "gescal.component"
  | "gescal.form"
  | "gescal.length"
  | "gescal.placeholder"
  | "gescal.province"
  | "group.exclusive"
  | "group.one-of"
  | "iban.characters"
  | "iban.check-digits"
  | "iban.country"
  | "iban.form"
  | "iban.issuer"
  | "iban.length"
  | "iban.placeholder"
  | "iban.prefix"
  | "iccid.characters"
  | "iccid.check-digit"
  | "iccid.issuer"
  | "iccid.length"
  | "iccid.placeholder"
  | "iccid.prefix"
  | "id.range"
  | "imei.characters"
  | "imei.check-digit"
  | "imei.length"
  | "imei.padding"
  | "imei.placeholder"
  | "imei.test-value"
  | "imei.unusual"
  | "iua.characters"
  | "iua.placeholder"
  | "iua.unusual"
  | "json.byte-order-mark"
  | "json.depth"
  | "json.duplicate-key"
  | "json.encoding"
  | "json.lone-surrogate"
  | "json.size"
  | "json.syntax"
  | "json.trailing-comma"
  | "klm.characters"
  | "klm.check-letter"
  | "klm.form"
  | "klm.length"
  | "klm.placeholder"
  | "klm.prefix"
  | "landline.characters"
  | "landline.country"
  | "landline.length"
  | "landline.placeholder"
  | "landline.prefix"
  | "landline.service"
  | "line-type.word"
  | "lines.additional-without-main"
  | "lines.duplicate-iccid"
  | "lines.duplicate-msisdn"
  | "lines.iccid-online"
  | "lines.several-mains"
  | "masked-card.characters"
  | "masked-card.length"
  | "masked-card.placeholder"
  | "masked-card.unmasked"
  | "masked-card.unusual"
  | "msisdn.characters"
  | "msisdn.country"
  | "msisdn.length"
  | "msisdn.placeholder"
  | "msisdn.prefix"
  | "msisdn.service"
  | "msisdn.unusual"
  | "name.characters"
  | "name.placeholder"
  | "name.unusual"
  | "nie.characters"
  | "nie.check-letter"
  | "nie.form"
  | "nie.length"
  | "nie.padding"
  | "nie.placeholder"
  | "nie.prefix"
  | "nif.characters"
  | "nif.check-digit"
  | "nif.check-form"
  | "nif.check-letter"
  | "nif.form"
  | "nif.length"
  | "nif.padding"
  | "nif.placeholder"
  | "nif.prefix"
  | "nif.test-value"
  | "nif.unusual"
  | "note.characters"
  | "note.placeholder"
  | "operation.range"
  | "operator.characters"
  | "operator.form"
  | "operator.placeholder"
  | "passport.characters"
  | "passport.length"
  | "passport.placeholder"
  | "passport.unusual"
  | "payment.bic-entity"
  | "payment.card-expired"
  | "person.age-unusual"
  | "person.born-after-today"
  | "person.company-name"
  | "person.entity-in-residential"
  | "person.under-age"
  | "phone.characters"
  | "phone.country"
  | "phone.length"
  | "phone.placeholder"
  | "phone.prefix"
  | "phone.service"
  | "phone.unusual"
  | "portability.date-far"
  | "portability.date-not-working"
  | "portability.date-past"
  | "portability.date-soon"
  | "portability.donor-iccid"
  | "portability.donor-role"
  | "portability.donor-under-age"
  | "portability.initial-date-birthdate"
  | "portability.initial-date-future"
  | "portability.instant-with-date"
  | "portability.landline-iccid"
  | "portability.mobile-operator"
  | "postal-code.characters"
  | "postal-code.length"
  | "postal-code.placeholder"
  | "postal-code.province"
  | "promotion.two-names"
  | "province.range"
  | "report.findings"
  | "role.word"
  | "sale.channel-contradiction"
  | "sales-type.word"
  | "technology.adsl-owner"
  | "technology.fibre-owner"
  | "technology.gescal-floor"
  | "technology.gescal-hand"
  | "technology.gescal-length"
  | "terminal.unidentified"
  | "territory-owner.word"
  | "text.characters"
  | "text.placeholder";

/** What an edit did. */
export type ChangeWord =
  | "trimmed"
  | "spaces-cleaned"
  | "composed"
  | "upper-cased"
  | "lower-cased"
  | "case-changed"
  | "separators-removed"
  | "digits-only"
  | "prefix-removed"
  | "converted-to-iban"
  | "date-reformatted"
  | "mask-unified"
  | "to-text"
  | "to-number"
  | "to-boolean"
  | "decimal-point"
  | "filled-in"
  | "byte-order-mark-removed"
  | "rewritten";

/** A fact that only the back end has. */
export type Lookup =
  | "catalogue"
  | "operators"
  | "document-types"
  | "street-types"
  | "nationalities"
  | "languages"
  | "territory-owners"
  | "segments"
  | "customer"
  | "account"
  | "subscription"
  | "msisdn"
  | "coverage";

/** As good as absent, where a field may be absent; an empty list or object is as well. */
export type Nothing = null | "" | undefined;

/** What is read of each kind: what a person or a program may send. */
export interface Inputs {
  "sale": SaleInput;
}

/** The canonical form of each kind. */
export interface Canonical {
  "sale": Sale;
}

/** A sale: convergent (broadband, landline, lines, television) or only mobile. */
export interface SaleInput {
  /** Always `telecomunications`, spelled so. */
  sales_type: "telecomunications" | (string & {});
  /** Who sold it, and how. */
  sales_info: SalesInfoInput;
  /** Who buys. */
  clients: ClientsInput;
  /** How it is paid. */
  payment: PaymentInput;
  /** What is bought. */
  products: ProductsInput;
}

/** A sale: convergent (broadband, landline, lines, television) or only mobile. */
export interface Sale {
  /** Always `telecomunications`, spelled so. */
  sales_type: "telecomunications";
  /** Who sold it, and how. */
  sales_info: SalesInfo;
  /** Who buys. */
  clients: Clients;
  /** How it is paid. */
  payment: Payment;
  /** What is bought. */
  products: Products;
}

export interface SalesInfoInput {
  /** The channel, by the seller's own names. */
  channel: string | number;
  /** The dealer. */
  dealer_id: string | number;
  /** The shop. */
  shop_id?: string | number | Nothing;
  /** The seller. */
  agent_id?: string | number | Nothing;
  /** Whether the goods are sent: an online sale. */
  logistic: boolean | "true" | "false" | (string & {});
}

export interface SalesInfo {
  /** The channel, by the seller's own names. */
  channel: string;
  /** The dealer. */
  dealer_id: string;
  /** The shop. */
  shop_id?: string | Nothing;
  /** The seller. */
  agent_id?: string | Nothing;
  /** Whether the goods are sent: an online sale. */
  logistic: boolean;
}

export interface ClientsInput {
  /** The sector, by master data. */
  sector_id: string | number;
  /** The client, and the account holder where it is someone else. */
  attributes: ClientInput[] | ClientInput;
}

export interface Clients {
  /** The sector, by master data. */
  sector_id: number;
  /** The client, and the account holder where it is someone else. */
  attributes: Client[];
}

export interface PaymentInput {
  /** How it is billed, by master data. */
  billing_type_id: string | number;
  /** What the risk check said. */
  scoring?: ScoringInput | Nothing;
  /** The account to charge. */
  info?: PaymentInfoInput | Nothing;
  /** What the card terminal answered. */
  tpv_response?: TpvResponseInput | Nothing;
}

export interface Payment {
  /** How it is billed, by master data. */
  billing_type_id: number;
  /** What the risk check said. */
  scoring?: Scoring | Nothing;
  /** The account to charge. */
  info?: PaymentInfo | Nothing;
  /** What the card terminal answered. */
  tpv_response?: TpvResponse | Nothing;
}

export interface ProductsInput {
  /** The convergent package. */
  broadband?: BroadbandInput | Nothing;
  /** The same as `broadband`. */
  bundle?: BroadbandInput | Nothing;
  /** Lines outside the package. */
  mobile_lines?: MobileLineInput[] | MobileLineInput | Nothing;
}

export interface Products {
  /** The convergent package. */
  broadband?: Broadband | Nothing;
  /** The same as `broadband`. */
  bundle?: Broadband | Nothing;
  /** Lines outside the package. */
  mobile_lines?: MobileLine[] | Nothing;
}

export interface ClientInput {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type: "client" | "account" | (string & {});
  /** Given name. */
  name?: string | number | Nothing;
  /** First surname, where there are two. */
  middlename?: string | number | Nothing;
  /** Surname. */
  lastname?: string | number | Nothing;
  /** Type of document, by master data. */
  document_type_id: string | number;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value: string | number;
  /** E-mail address. */
  email?: string | number | Nothing;
  /** Date of birth. */
  birthdate?: string | number | Nothing;
  /** Nationality, by master data. */
  nationality_id?: string | number | Nothing;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | number | Nothing;
  /** `M` or `F`. */
  gender?: "M" | "F" | (string & {}) | Nothing;
  /** Language, by master data. */
  language_id?: string | number | Nothing;
  /** Where the person lives. */
  address?: AddressInput | Nothing;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | number | Nothing;
}

export interface Client {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type: "client" | "account";
  /** Given name. */
  name?: string | Nothing;
  /** First surname, where there are two. */
  middlename?: string | Nothing;
  /** Surname. */
  lastname?: string | Nothing;
  /** Type of document, by master data. */
  document_type_id: number;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value: string;
  /** E-mail address. */
  email?: string | Nothing;
  /** Date of birth. */
  birthdate?: string | Nothing;
  /** Nationality, by master data. */
  nationality_id?: number | Nothing;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | Nothing;
  /** `M` or `F`. */
  gender?: "M" | "F" | Nothing;
  /** Language, by master data. */
  language_id?: number | Nothing;
  /** Where the person lives. */
  address?: Address | Nothing;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | Nothing;
}

export interface ScoringInput {
  /** The score. */
  scoring_value?: string | number | Nothing;
  /** Id of the scoring. */
  id_value?: string | number | Nothing;
  /** A score set by hand. */
  forced_value?: string | number | Nothing;
  /** What is paid in advance. */
  up_front?: string | number | Nothing;
}

export interface Scoring {
  /** The score. */
  scoring_value?: number | Nothing;
  /** Id of the scoring. */
  id_value?: number | Nothing;
  /** A score set by hand. */
  forced_value?: number | Nothing;
  /** What is paid in advance. */
  up_front?: string | number | Nothing;
}

export interface PaymentInfoInput {
  /** IBAN, or a Spanish account of twenty digits, which becomes an IBAN. */
  bank_account?: string | number | Nothing;
  /** BIC of the bank. */
  swift_bic?: string | number | Nothing;
}

export interface PaymentInfo {
  /** IBAN, or a Spanish account of twenty digits, which becomes an IBAN. */
  bank_account?: string | Nothing;
  /** BIC of the bank. */
  swift_bic?: string | Nothing;
}

export interface TpvResponseInput {
  /** What was paid by card. */
  amount: string | number;
  /** The card, masked: never more than the first six and the last four digits. */
  card_number: string | number;
  /** Month and year, MMYY. */
  expiry_date: string | number;
}

export interface TpvResponse {
  /** What was paid by card. */
  amount: string | number;
  /** The card, masked: never more than the first six and the last four digits. */
  card_number: string;
  /** Month and year, MMYY. */
  expiry_date: string;
}

export interface BroadbandInput {
  /** The package, by the catalogue. */
  bundle_id: string | number;
  /** Who owns the network. */
  territory_owner: "FIBMM01" | "FIBMM02" | "NEBA01" | "MASMOVIL" | (string & {});
  /** Where and for whom it is installed. */
  installation_info: InstallationInput;
  /** Where things are sent, where it is not the client's. */
  delivery_info?: DeliveryInput | Nothing;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Nothing;
  /** The landline. */
  landline?: LandlineInput | Nothing;
  /** Fibre; or ADSL, never both. */
  ftth?: FtthInput | Nothing;
  /** ADSL; or fibre, never both. */
  adsl?: AdslInput | Nothing;
  /** The lines of the package. */
  mobile_lines?: MobileLineInput[] | MobileLineInput | Nothing;
  /** Television. */
  tv?: TvInput | Nothing;
}

export interface Broadband {
  /** The package, by the catalogue. */
  bundle_id: number;
  /** Who owns the network. */
  territory_owner: "FIBMM01" | "FIBMM02" | "NEBA01" | "MASMOVIL" | (string & {});
  /** Where and for whom it is installed. */
  installation_info: Installation;
  /** Where things are sent, where it is not the client's. */
  delivery_info?: Delivery | Nothing;
  /** Promotions. */
  promotions?: Promotion[] | Nothing;
  /** The landline. */
  landline?: Landline | Nothing;
  /** Fibre; or ADSL, never both. */
  ftth?: Ftth | Nothing;
  /** ADSL; or fibre, never both. */
  adsl?: Adsl | Nothing;
  /** The lines of the package. */
  mobile_lines?: MobileLine[] | Nothing;
  /** Television. */
  tv?: Tv | Nothing;
}

export interface MobileLineInput {
  /** `main` or `additional`; no additional line without a main one. */
  type: "main" | "additional" | (string & {});
  /** The mobile product, by the catalogue. */
  product_id: string | number;
  /** Where the number is brought from another operator. */
  portability_info?: PortabilityInput | Nothing;
  /** The mobile number: nine digits. */
  msisdn?: string | number | Nothing;
  /** The SIM card that is handed over; online it is assigned by logistics. */
  iccid?: string | number | Nothing;
  /** Type of SIM card, by master data. */
  fabrication_type_sim_id?: string | number | Nothing;
  /** Bonuses. */
  bonuses?: BonusInput[] | BonusInput | Nothing;
  /** Campaigns. */
  campaigns?: CampaignInput[] | CampaignInput | Nothing;
  /** The same as `campaigns`. */
  campaign?: CampaignInput[] | CampaignInput | Nothing;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Nothing;
  /** Telephones. */
  terminals?: TerminalInput[] | TerminalInput | Nothing;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | "true" | "false" | (string & {}) | Nothing;
  /** Where the SIM is sent, and to whom, where it is not the client. */
  expedition_info?: RecipientInput | Nothing;
}

export interface MobileLine {
  /** `main` or `additional`; no additional line without a main one. */
  type: "main" | "additional";
  /** The mobile product, by the catalogue. */
  product_id: number;
  /** Where the number is brought from another operator. */
  portability_info?: Portability | Nothing;
  /** The mobile number: nine digits. */
  msisdn?: string | Nothing;
  /** The SIM card that is handed over; online it is assigned by logistics. */
  iccid?: string | Nothing;
  /** Type of SIM card, by master data. */
  fabrication_type_sim_id?: number | Nothing;
  /** Bonuses. */
  bonuses?: Bonus[] | Nothing;
  /** Campaigns. */
  campaigns?: Campaign[] | Nothing;
  /** The same as `campaigns`. */
  campaign?: Campaign[] | Nothing;
  /** Promotions. */
  promotions?: Promotion[] | Nothing;
  /** Telephones. */
  terminals?: Terminal[] | Nothing;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | Nothing;
  /** Where the SIM is sent, and to whom, where it is not the client. */
  expedition_info?: Recipient | Nothing;
}

export interface AddressInput {
  /** Street, avenue, square …, by master data. */
  street_type_id?: string | number | Nothing;
  /** The street, without its number. */
  street_name: string | number;
  /** The number in the street; "s/n" where it has none. */
  number?: string | number | Nothing;
  /** Floor, door, staircase. */
  supplement?: string | number | Nothing;
  /** The province, 1 to 52. */
  state_id: string | number;
  /** Town or city. */
  locality: string | number;
  /** Five digits; the first two are the province. */
  postal_code: string | number;
  /** The country. */
  country?: string | number | Nothing;
  /** What the courier or installer should know. */
  observation?: string | number | Nothing;
  /** The code of the home that the coverage tool gives: 37 characters for fibre, 17 or 37 for ADSL, NEBA and VULA. */
  gescal?: string | number | Nothing;
  /** Whether a pair is free at the address. */
  pair_vacancy?: boolean | "true" | "false" | (string & {}) | Nothing;
  /** The home's own id, from the coverage tool. */
  address_id?: string | number | Nothing;
}

export interface Address {
  /** Street, avenue, square …, by master data. */
  street_type_id?: number | Nothing;
  /** The street, without its number. */
  street_name: string;
  /** The number in the street; "s/n" where it has none. */
  number?: string | Nothing;
  /** Floor, door, staircase. */
  supplement?: string | Nothing;
  /** The province, 1 to 52. */
  state_id: number;
  /** Town or city. */
  locality: string;
  /** Five digits; the first two are the province. */
  postal_code: string;
  /** The country. */
  country?: string | Nothing;
  /** What the courier or installer should know. */
  observation?: string | Nothing;
  /** The code of the home that the coverage tool gives: 37 characters for fibre, 17 or 37 for ADSL, NEBA and VULA. */
  gescal?: string | Nothing;
  /** Whether a pair is free at the address. */
  pair_vacancy?: boolean | Nothing;
  /** The home's own id, from the coverage tool. */
  address_id?: string | Nothing;
}

export interface InstallationInput {
  /** Whom to ask for, where it is not the client. */
  contact?: ContactInput | Nothing;
  /** From the coverage tool. */
  address: InstallationAddressInput;
  /** Where things are sent, where it is not the client's. */
  delivery_info?: DeliveryInput | Nothing;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Nothing;
}

export interface Installation {
  /** Whom to ask for, where it is not the client. */
  contact?: Contact | Nothing;
  /** From the coverage tool. */
  address: InstallationAddress;
  /** Where things are sent, where it is not the client's. */
  delivery_info?: Delivery | Nothing;
  /** Promotions. */
  promotions?: Promotion[] | Nothing;
}

export interface DeliveryInput {
  /** Whom to ask for, where it is not the client. */
  contact?: ContactInput | Nothing;
  /** Where to. */
  address?: AddressInput | Nothing;
}

export interface Delivery {
  /** Whom to ask for, where it is not the client. */
  contact?: Contact | Nothing;
  /** Where to. */
  address?: Address | Nothing;
}

export interface PromotionInput {
  /** By the catalogue. */
  id: string | number;
  /** Its name. */
  value?: string | number | Nothing;
}

export interface Promotion {
  /** By the catalogue. */
  id: number;
  /** Its name. */
  value?: string | Nothing;
}

export interface LandlineInput {
  /** The product, by the catalogue. */
  product_id: string | number;
  /** Where the number is brought from another operator. */
  portability_info?: PortabilityInput | Nothing;
  /** The number: nine digits. */
  number?: string | number | Nothing;
  /** Bonuses. */
  bonuses?: BonusInput[] | BonusInput | Nothing;
  /** Campaigns. */
  campaigns?: CampaignInput[] | CampaignInput | Nothing;
  /** The same as `campaigns`. */
  campaign?: CampaignInput[] | CampaignInput | Nothing;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Nothing;
  /** Added services. */
  services?: ServiceInput[] | ServiceInput | Nothing;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | "true" | "false" | (string & {}) | Nothing;
}

export interface Landline {
  /** The product, by the catalogue. */
  product_id: number;
  /** Where the number is brought from another operator. */
  portability_info?: Portability | Nothing;
  /** The number: nine digits. */
  number?: string | Nothing;
  /** Bonuses. */
  bonuses?: Bonus[] | Nothing;
  /** Campaigns. */
  campaigns?: Campaign[] | Nothing;
  /** The same as `campaigns`. */
  campaign?: Campaign[] | Nothing;
  /** Promotions. */
  promotions?: Promotion[] | Nothing;
  /** Added services. */
  services?: Service[] | Nothing;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | Nothing;
}

export interface FtthInput {
  /** The product, by the catalogue. */
  product_id?: string | number | Nothing;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Nothing;
  /** From the coverage tool; empty, N, NV or R. */
  connection_type?: "N" | "NV" | "R" | (string & {}) | Nothing;
  /** Who installs. */
  installer?: string | number | Nothing;
  /** The customer's access code, where it is known. */
  iua?: string | number | Nothing;
  /** Router or TV box. */
  terminals?: TerminalInput[] | TerminalInput | Nothing;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | "true" | "false" | (string & {}) | Nothing;
  /** Added services. */
  services?: ServiceInput[] | ServiceInput | Nothing;
  /** Whether the access that is there is used again. */
  access_reuse?: unknown;
  /** Which access is used again. */
  access_reuse_choice?: unknown;
}

export interface Ftth {
  /** The product, by the catalogue. */
  product_id?: number | Nothing;
  /** Promotions. */
  promotions?: Promotion[] | Nothing;
  /** From the coverage tool; empty, N, NV or R. */
  connection_type?: "N" | "NV" | "R" | Nothing;
  /** Who installs. */
  installer?: string | Nothing;
  /** The customer's access code, where it is known. */
  iua?: string | Nothing;
  /** Router or TV box. */
  terminals?: Terminal[] | Nothing;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | Nothing;
  /** Added services. */
  services?: Service[] | Nothing;
  /** Whether the access that is there is used again. */
  access_reuse?: unknown;
  /** Which access is used again. */
  access_reuse_choice?: unknown;
}

export interface AdslInput {
  /** The product, by the catalogue. */
  product_id?: string | number | Nothing;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Nothing;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | "true" | "false" | (string & {}) | Nothing;
  /** Whether a technician is needed. */
  install_tech_support: boolean | "true" | "false" | (string & {});
  /** Whether the technician's visit is charged; the documented spelling. */
  tech_support_billiable?: boolean | "true" | "false" | (string & {}) | Nothing;
  /** Router or TV box. */
  terminals?: TerminalInput[] | TerminalInput | Nothing;
  /** Added services. */
  services?: ServiceInput[] | ServiceInput | Nothing;
}

export interface Adsl {
  /** The product, by the catalogue. */
  product_id?: number | Nothing;
  /** Promotions. */
  promotions?: Promotion[] | Nothing;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | Nothing;
  /** Whether a technician is needed. */
  install_tech_support: boolean;
  /** Whether the technician's visit is charged; the documented spelling. */
  tech_support_billiable?: boolean | Nothing;
  /** Router or TV box. */
  terminals?: Terminal[] | Nothing;
  /** Added services. */
  services?: Service[] | Nothing;
}

export interface TvInput {
  /** The product, by the catalogue. */
  product_id: string | number;
  /** The landline that it hangs on. */
  number_associated?: string | number | Nothing;
  /** The address that opens the TV account. */
  registration_email: string | number;
  /** Number to call. */
  contact_phone: string | number;
  /** Whether a technician is needed. */
  install_tech_support: boolean | "true" | "false" | (string & {});
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Nothing;
  /** Router or TV box. */
  terminals?: TerminalInput[] | TerminalInput | Nothing;
  /** Bonuses. */
  bonuses?: BonusInput[] | BonusInput | Nothing;
  /** Campaigns. */
  campaigns?: CampaignInput[] | CampaignInput | Nothing;
  /** The same as `campaigns`. */
  campaign?: CampaignInput[] | CampaignInput | Nothing;
}

export interface Tv {
  /** The product, by the catalogue. */
  product_id: number;
  /** The landline that it hangs on. */
  number_associated?: string | Nothing;
  /** The address that opens the TV account. */
  registration_email: string;
  /** Number to call. */
  contact_phone: string;
  /** Whether a technician is needed. */
  install_tech_support: boolean;
  /** Promotions. */
  promotions?: Promotion[] | Nothing;
  /** Router or TV box. */
  terminals?: Terminal[] | Nothing;
  /** Bonuses. */
  bonuses?: Bonus[] | Nothing;
  /** Campaigns. */
  campaigns?: Campaign[] | Nothing;
  /** The same as `campaigns`. */
  campaign?: Campaign[] | Nothing;
}

export interface PortabilityInput {
  /** The day of the change, where it is scheduled. */
  scheduled_date?: string | number | Nothing;
  /** The SIM that the customer has today. Where it is not known, 8934040000000000002; filled in for a contract line. */
  iccid?: string | number | Nothing;
  /** The operator that loses the number. */
  operator_id: string | number;
  /** 1 at once, 2 on the scheduled date. */
  operation_type: string | number;
  /** When the operation began. */
  initial_date_operation?: string | number | Nothing;
  /** C: contract. P: prepaid. */
  donor_line_type: "C" | "P" | (string & {});
  /** Who has the line today, where it is not the client. */
  donor_user?: DonorInput | Nothing;
  /** Within the same network. */
  internal_portability?: boolean | "true" | "false" | (string & {}) | Nothing;
  /** Whether somebody has to come. */
  installation_required?: boolean | "true" | "false" | (string & {}) | Nothing;
}

export interface Portability {
  /** The day of the change, where it is scheduled. */
  scheduled_date?: string | Nothing;
  /** The SIM that the customer has today. Where it is not known, 8934040000000000002; filled in for a contract line. */
  iccid?: string | Nothing;
  /** The operator that loses the number. */
  operator_id: string;
  /** 1 at once, 2 on the scheduled date. */
  operation_type: number;
  /** When the operation began. */
  initial_date_operation?: string | Nothing;
  /** C: contract. P: prepaid. */
  donor_line_type: "C" | "P";
  /** Who has the line today, where it is not the client. */
  donor_user?: Donor | Nothing;
  /** Within the same network. */
  internal_portability?: boolean | Nothing;
  /** Whether somebody has to come. */
  installation_required?: boolean | Nothing;
}

export interface BonusInput {
  /** By the catalogue. */
  id: string | number;
}

export interface Bonus {
  /** By the catalogue. */
  id: number;
}

export interface CampaignInput {
  /** By the catalogue. */
  id: string | number;
}

export interface Campaign {
  /** By the catalogue. */
  id: number;
}

export interface TerminalInput {
  /** By the catalogue. */
  id: string | number;
  /** Whether it is paid in instalments. */
  financed?: boolean | "true" | "false" | (string & {}) | Nothing;
  /** Fifteen digits; *#06# shows them. */
  imei?: string | number | Nothing;
  /** The maker's number. */
  serial_number?: string | number | Nothing;
}

export interface Terminal {
  /** By the catalogue. */
  id: number;
  /** Whether it is paid in instalments. */
  financed?: boolean | Nothing;
  /** Fifteen digits; *#06# shows them. */
  imei?: string | Nothing;
  /** The maker's number. */
  serial_number?: string | Nothing;
}

export interface RecipientInput {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | (string & {}) | Nothing;
  /** Given name. */
  name?: string | number | Nothing;
  /** First surname, where there are two. */
  middlename?: string | number | Nothing;
  /** Surname. */
  lastname?: string | number | Nothing;
  /** Type of document, by master data. */
  document_type_id?: string | number | Nothing;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value?: string | number | Nothing;
  /** E-mail address. */
  email?: string | number | Nothing;
  /** Date of birth. */
  birthdate?: string | number | Nothing;
  /** Nationality, by master data. */
  nationality_id?: string | number | Nothing;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | number | Nothing;
  /** `M` or `F`. */
  gender?: "M" | "F" | (string & {}) | Nothing;
  /** Language, by master data. */
  language_id?: string | number | Nothing;
  /** Where the person lives. */
  address?: AddressInput | Nothing;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | number | Nothing;
}

export interface Recipient {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | Nothing;
  /** Given name. */
  name?: string | Nothing;
  /** First surname, where there are two. */
  middlename?: string | Nothing;
  /** Surname. */
  lastname?: string | Nothing;
  /** Type of document, by master data. */
  document_type_id?: number | Nothing;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value?: string | Nothing;
  /** E-mail address. */
  email?: string | Nothing;
  /** Date of birth. */
  birthdate?: string | Nothing;
  /** Nationality, by master data. */
  nationality_id?: number | Nothing;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | Nothing;
  /** `M` or `F`. */
  gender?: "M" | "F" | Nothing;
  /** Language, by master data. */
  language_id?: number | Nothing;
  /** Where the person lives. */
  address?: Address | Nothing;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | Nothing;
}

export interface ContactInput {
  /** A person or a company. */
  name: string | number;
  /** Number to call. */
  phone: string | number;
  /** E-mail address. */
  email?: string | number | Nothing;
  /** Type of document, by master data. */
  document_type_id: string | number;
  /** Number of the document. */
  document_value: string | number;
}

export interface Contact {
  /** A person or a company. */
  name: string;
  /** Number to call. */
  phone: string;
  /** E-mail address. */
  email?: string | Nothing;
  /** Type of document, by master data. */
  document_type_id: number;
  /** Number of the document. */
  document_value: string;
}

export interface InstallationAddressInput {
  /** Street, avenue, square …, by master data. */
  street_type_id?: string | number | Nothing;
  /** The street, without its number. */
  street_name: string | number;
  /** The number in the street; "s/n" where it has none. */
  number?: string | number | Nothing;
  /** Floor, door, staircase. */
  supplement?: string | number | Nothing;
  /** The province, 1 to 52. */
  state_id: string | number;
  /** Town or city. */
  locality: string | number;
  /** Five digits; the first two are the province. */
  postal_code: string | number;
  /** The country. */
  country?: string | number | Nothing;
  /** What the courier or installer should know. */
  observation?: string | number | Nothing;
  /** The code of the home that the coverage tool gives: 37 characters for fibre, 17 or 37 for ADSL, NEBA and VULA. */
  gescal: string | number;
  /** Whether a pair is free at the address. */
  pair_vacancy?: boolean | "true" | "false" | (string & {}) | Nothing;
  /** The home's own id, from the coverage tool. */
  address_id?: string | number | Nothing;
}

export interface InstallationAddress {
  /** Street, avenue, square …, by master data. */
  street_type_id?: number | Nothing;
  /** The street, without its number. */
  street_name: string;
  /** The number in the street; "s/n" where it has none. */
  number?: string | Nothing;
  /** Floor, door, staircase. */
  supplement?: string | Nothing;
  /** The province, 1 to 52. */
  state_id: number;
  /** Town or city. */
  locality: string;
  /** Five digits; the first two are the province. */
  postal_code: string;
  /** The country. */
  country?: string | Nothing;
  /** What the courier or installer should know. */
  observation?: string | Nothing;
  /** The code of the home that the coverage tool gives: 37 characters for fibre, 17 or 37 for ADSL, NEBA and VULA. */
  gescal: string;
  /** Whether a pair is free at the address. */
  pair_vacancy?: boolean | Nothing;
  /** The home's own id, from the coverage tool. */
  address_id?: string | Nothing;
}

export interface ServiceInput {
  /** By the catalogue. */
  id: string | number;
}

export interface Service {
  /** By the catalogue. */
  id: number;
}

export interface DonorInput {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | (string & {}) | Nothing;
  /** Given name. */
  name?: string | number | Nothing;
  /** First surname, where there are two. */
  middlename?: string | number | Nothing;
  /** Surname. */
  lastname?: string | number | Nothing;
  /** Type of document, by master data. */
  document_type_id: string | number;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value: string | number;
  /** E-mail address. */
  email?: string | number | Nothing;
  /** Date of birth. */
  birthdate?: string | number | Nothing;
  /** Nationality, by master data. */
  nationality_id?: string | number | Nothing;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | number | Nothing;
  /** `M` or `F`. */
  gender?: "M" | "F" | (string & {}) | Nothing;
  /** Language, by master data. */
  language_id?: string | number | Nothing;
  /** Where the person lives. */
  address?: AddressInput | Nothing;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | number | Nothing;
}

export interface Donor {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | Nothing;
  /** Given name. */
  name?: string | Nothing;
  /** First surname, where there are two. */
  middlename?: string | Nothing;
  /** Surname. */
  lastname?: string | Nothing;
  /** Type of document, by master data. */
  document_type_id: number;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value: string;
  /** E-mail address. */
  email?: string | Nothing;
  /** Date of birth. */
  birthdate?: string | Nothing;
  /** Nationality, by master data. */
  nationality_id?: number | Nothing;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | Nothing;
  /** `M` or `F`. */
  gender?: "M" | "F" | Nothing;
  /** Language, by master data. */
  language_id?: number | Nothing;
  /** Where the person lives. */
  address?: Address | Nothing;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | Nothing;
}
