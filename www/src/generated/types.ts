// Written by `UPDATE=1 cargo test --test generated`, from the tables. Do not edit.

/** A kind of request. */
export type Kind =
  | "sale"
  | "user-update"
  | "user-email"
  | "expedition-update"
  | "payment-info-update"
  | "sell-payment"
  | "sim-activation"
  | "available-msisdns"
  | "simcard-icc"
  | "bundle-subscription"
  | "sim-replacement"
  | "in-flight-cancellation"
  | "account-migration"
  | "product-update"
  | "service-status"
  | "bonus-add"
  | "bonus-delete"
  | "promotion-add"
  | "promotion-delete"
  | "sim-status"
  | "barring"
  | "consumption-limit"
  | "consumption-limit-delete"
  | "work-order-change"
  | "customer-tree"
  | "recharge-details"
  | "by-id"
  | "customer-segment"
  | "customer-create"
  | "customer-state"
  | "customer-structure";

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
  | "date-time"
  | "masked-card"
  | "card-expiry"
  | "currency";

/** A code of a finding: its page says what it means. */
export type Code =
  | "account.deactivated"
  | "account.not-active"
  | "account.unknown"
  | "account.wrong-payment"
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
  | "catalogue.not-in-bundle"
  | "catalogue.unknown"
  | "catalogue.wrong-technology"
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
  | "coverage.none"
  | "coverage.owner"
  | "coverage.technology"
  | "currency.characters"
  | "currency.component"
  | "currency.length"
  | "currency.placeholder"
  | "currency.test-value"
  | "customer-state.word"
  | "customer.deactivated"
  | "customer.two-ids"
  | "customer.unknown"
  | "date-time.calendar"
  | "date-time.characters"
  | "date-time.form"
  | "date-time.placeholder"
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
  | "document-type.unknown"
  | "document.not-nif"
  | "document.other-type"
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
  | "language.unknown"
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
  | "migration-type.word"
  | "migration.account-given"
  | "migration.not-used"
  | "msisdn.characters"
  | "msisdn.country"
  | "msisdn.length"
  | "msisdn.not-available"
  | "msisdn.placeholder"
  | "msisdn.prefix"
  | "msisdn.service"
  | "msisdn.unknown"
  | "msisdn.unusual"
  | "name.characters"
  | "name.placeholder"
  | "name.unusual"
  | "nationality.unknown"
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
  | "operator.unknown"
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
  | "recharge.date-future"
  | "recharge.dates-reversed"
  | "reference.characters"
  | "reference.placeholder"
  | "report.findings"
  | "role.word"
  | "sale.channel-contradiction"
  | "sales-type.word"
  | "segment.unknown"
  | "service-status.word"
  | "sim-status.word"
  | "street-type.unknown"
  | "structure.duplicate-id"
  | "structure.no-owner"
  | "structure.unknown-billing-group"
  | "structure.unknown-user"
  | "subscription.barred"
  | "subscription.deactivated"
  | "subscription.prepaid-limit"
  | "subscription.unknown"
  | "subscription.wrong-payment"
  | "technology.adsl-owner"
  | "technology.fibre-owner"
  | "technology.gescal-floor"
  | "technology.gescal-hand"
  | "technology.gescal-length"
  | "terminal.unidentified"
  | "territory-owner.unknown"
  | "territory-owner.word"
  | "text-id.characters"
  | "text-id.placeholder"
  | "text-id.range"
  | "text.characters"
  | "text.placeholder"
  | "user-role.word";

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
export type Blank = null | "" | undefined;

/** What is read of each kind: what a person or a program may send. */
export interface Inputs {
  "sale": SaleInput;
  "user-update": UserUpdateInput;
  "user-email": UserEmailInput;
  "expedition-update": ExpeditionUpdateInput;
  "payment-info-update": PaymentInfoUpdateInput;
  "sell-payment": SellPaymentInput;
  "sim-activation": SimActivationInput;
  "available-msisdns": AvailableMsisdnsInput;
  "simcard-icc": SimcardIccInput;
  "bundle-subscription": BundleSubscriptionInput;
  "sim-replacement": SimReplacementInput;
  "in-flight-cancellation": InFlightCancellationInput;
  "account-migration": AccountMigrationInput;
  "product-update": ProductUpdateInput;
  "service-status": ServiceStatusInput;
  "bonus-add": BonusAddInput;
  "bonus-delete": BonusDeleteInput;
  "promotion-add": PromotionAddInput;
  "promotion-delete": PromotionDeleteInput;
  "sim-status": SimStatusInput;
  "barring": BarringInput;
  "consumption-limit": ConsumptionLimitInput;
  "consumption-limit-delete": ConsumptionLimitDeleteInput;
  "work-order-change": WorkOrderChangeInput;
  "customer-tree": CustomerTreeInput;
  "recharge-details": RechargeDetailsInput;
  "by-id": ByIdInput;
  "customer-segment": CustomerSegmentInput;
  "customer-create": CustomerCreateInput;
  "customer-state": CustomerStateInput;
  "customer-structure": CustomerStructureInput;
}

/** The canonical form of each kind. */
export interface Canonical {
  "sale": Sale;
  "user-update": UserUpdate;
  "user-email": UserEmail;
  "expedition-update": ExpeditionUpdate;
  "payment-info-update": PaymentInfoUpdate;
  "sell-payment": SellPayment;
  "sim-activation": SimActivation;
  "available-msisdns": AvailableMsisdns;
  "simcard-icc": SimcardIcc;
  "bundle-subscription": BundleSubscription;
  "sim-replacement": SimReplacement;
  "in-flight-cancellation": InFlightCancellation;
  "account-migration": AccountMigration;
  "product-update": ProductUpdate;
  "service-status": ServiceStatus;
  "bonus-add": BonusAdd;
  "bonus-delete": BonusDelete;
  "promotion-add": PromotionAdd;
  "promotion-delete": PromotionDelete;
  "sim-status": SimStatus;
  "barring": Barring;
  "consumption-limit": ConsumptionLimit;
  "consumption-limit-delete": ConsumptionLimitDelete;
  "work-order-change": WorkOrderChange;
  "customer-tree": CustomerTree;
  "recharge-details": RechargeDetails;
  "by-id": ById;
  "customer-segment": CustomerSegment;
  "customer-create": CustomerCreate;
  "customer-state": CustomerState;
  "customer-structure": CustomerStructure;
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

/** Changes some of a customer's data. What is sent follows the rules of a sale; nothing else is asked for. */
export interface PersonInput {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | (string & {}) | Blank;
  /** Given name. */
  name?: string | number | Blank;
  /** First surname, where there are two. */
  middlename?: string | number | Blank;
  /** Surname. */
  lastname?: string | number | Blank;
  /** Type of document, by master data. */
  document_type_id?: string | number | Blank;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value?: string | number | Blank;
  /** E-mail address. */
  email?: string | number | Blank;
  /** Date of birth. */
  birthdate?: string | number | Blank;
  /** Nationality, by master data. */
  nationality_id?: string | number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | number | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | (string & {}) | Blank;
  /** Language, by master data. */
  language_id?: string | number | Blank;
  /** Where the person lives. */
  address?: AddressInput | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | number | Blank;
}

/** Changes some of a customer's data. What is sent follows the rules of a sale; nothing else is asked for. */
export interface Person {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | Blank;
  /** Given name. */
  name?: string | Blank;
  /** First surname, where there are two. */
  middlename?: string | Blank;
  /** Surname. */
  lastname?: string | Blank;
  /** Type of document, by master data. */
  document_type_id?: number | Blank;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value?: string | Blank;
  /** E-mail address. */
  email?: string | Blank;
  /** Date of birth. */
  birthdate?: string | Blank;
  /** Nationality, by master data. */
  nationality_id?: number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | Blank;
  /** Language, by master data. */
  language_id?: number | Blank;
  /** Where the person lives. */
  address?: Address | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | Blank;
}

/** Changes a customer's e-mail address, which activates Agile TV. */
export interface UserEmailInput {
  /** The address that opens Agile TV. */
  email: string | number;
}

/** Changes a customer's e-mail address, which activates Agile TV. */
export interface UserEmail {
  /** The address that opens Agile TV. */
  email: string;
}

/** Changes where a customer's parcels go, and to whom. Name, surname and document come together. */
export interface RecipientInput {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | (string & {}) | Blank;
  /** Given name. */
  name?: string | number | Blank;
  /** First surname, where there are two. */
  middlename?: string | number | Blank;
  /** Surname. */
  lastname?: string | number | Blank;
  /** Type of document, by master data. */
  document_type_id?: string | number | Blank;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value?: string | number | Blank;
  /** E-mail address. */
  email?: string | number | Blank;
  /** Date of birth. */
  birthdate?: string | number | Blank;
  /** Nationality, by master data. */
  nationality_id?: string | number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | number | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | (string & {}) | Blank;
  /** Language, by master data. */
  language_id?: string | number | Blank;
  /** Where the person lives. */
  address?: AddressInput | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | number | Blank;
}

/** Changes where a customer's parcels go, and to whom. Name, surname and document come together. */
export interface Recipient {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | Blank;
  /** Given name. */
  name?: string | Blank;
  /** First surname, where there are two. */
  middlename?: string | Blank;
  /** Surname. */
  lastname?: string | Blank;
  /** Type of document, by master data. */
  document_type_id?: number | Blank;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value?: string | Blank;
  /** E-mail address. */
  email?: string | Blank;
  /** Date of birth. */
  birthdate?: string | Blank;
  /** Nationality, by master data. */
  nationality_id?: number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | Blank;
  /** Language, by master data. */
  language_id?: number | Blank;
  /** Where the person lives. */
  address?: Address | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | Blank;
}

/** Changes the bank account that an account is charged to. */
export interface PaymentInfoUpdateInput {
  /** IBAN, or a Spanish account of twenty digits, which becomes an IBAN. */
  bank_account: string | number;
  /** BIC of the bank. */
  swift_bic?: string | number | Blank;
  /** How it is billed, by master data. */
  billing_type_id?: string | number | Blank;
}

/** Changes the bank account that an account is charged to. */
export interface PaymentInfoUpdate {
  /** IBAN, or a Spanish account of twenty digits, which becomes an IBAN. */
  bank_account: string;
  /** BIC of the bank. */
  swift_bic?: string | Blank;
  /** How it is billed, by master data. */
  billing_type_id?: number | Blank;
}

/** Registers what was paid by card for a sale. */
export interface SellPaymentInput {
  /** The sale, by the id that it was given. */
  sell_id: string | number;
  /** What was paid by card. */
  amount: string | number;
  /** The card, masked: never more than the first six and the last four digits. */
  card_number: string | number;
  /** Month and year, MMYY. */
  expiry_date: string | number;
}

/** Registers what was paid by card for a sale. */
export interface SellPayment {
  /** The sale, by the id that it was given. */
  sell_id: string;
  /** What was paid by card. */
  amount: string | number;
  /** The card, masked: never more than the first six and the last four digits. */
  card_number: string;
  /** Month and year, MMYY. */
  expiry_date: string;
}

/** Activates a SIM card with its number. */
export interface SimActivationInput {
  /** The SIM card: nineteen digits beginning 8934. */
  iccid: string | number;
  /** The number that it is activated with. */
  msisdn: string | number;
}

/** Activates a SIM card with its number. */
export interface SimActivation {
  /** The SIM card: nineteen digits beginning 8934. */
  iccid: string;
  /** The number that it is activated with. */
  msisdn: string;
}

/** Asks for the free numbers of a network. */
export interface AvailableMsisdnsInput {
  /** The network whose numbers are wanted. */
  network: string | number;
}

/** Asks for the free numbers of a network. */
export interface AvailableMsisdns {
  /** The network whose numbers are wanted. */
  network: string;
}

/** Asks for a SIM card by its number. */
export interface SimcardIccInput {
  /** The SIM card: nineteen digits beginning 8934. */
  iccid: string | number;
}

/** Asks for a SIM card by its number. */
export interface SimcardIcc {
  /** The SIM card: nineteen digits beginning 8934. */
  iccid: string;
}

/** Adds one service to a customer's package: a mobile line, a landline, fibre, ADSL or television, each as in a sale. */
export interface BundleSubscriptionInput {
  /** The package, by the catalogue. */
  bundle_id: string | number;
  /** One mobile line, as an object. */
  mobile_lines?: MobileLineInput | Blank;
  /** A landline. */
  landline?: LandlineInput | Blank;
  /** Fibre. */
  ftth?: FtthInput | Blank;
  /** ADSL. */
  adsl?: AdslInput | Blank;
  /** Television. */
  tv?: TvInput | Blank;
}

/** Adds one service to a customer's package: a mobile line, a landline, fibre, ADSL or television, each as in a sale. */
export interface BundleSubscription {
  /** The package, by the catalogue. */
  bundle_id: number;
  /** One mobile line, as an object. */
  mobile_lines?: MobileLine | Blank;
  /** A landline. */
  landline?: Landline | Blank;
  /** Fibre. */
  ftth?: Ftth | Blank;
  /** ADSL. */
  adsl?: Adsl | Blank;
  /** Television. */
  tv?: Tv | Blank;
}

/** Replaces the SIM card of a line. */
export interface SimReplacementInput {
  /** The new SIM card: nineteen digits beginning 8934. */
  iccid: string | number;
  /** Type of SIM card, by master data. */
  fabrication_type_sim_id?: string | number | Blank;
}

/** Replaces the SIM card of a line. */
export interface SimReplacement {
  /** The new SIM card: nineteen digits beginning 8934. */
  iccid: string;
  /** Type of SIM card, by master data. */
  fabrication_type_sim_id?: number | Blank;
}

/** Cancels a mobile line that is not active yet. */
export interface InFlightCancellationInput {
  /** The reason, by master data. */
  motive_id: string | number;
}

/** Cancels a mobile line that is not active yet. */
export interface InFlightCancellation {
  /** The reason, by master data. */
  motive_id: string;
}

/** Moves a subscription to a new or an existing account, between prepaid and postpaid, or to another package. */
export interface AccountMigrationInput {
  /** What is migrated to what. */
  migration: "new-account" | "existing-account" | "prepaid-to-new-postpaid" | "prepaid-to-existing-postpaid" | "postpaid-to-new-prepaid" | "postpaid-to-existing-prepaid" | "bundle" | (string & {});
  /** The account that the subscription moves to, where it exists. */
  accountId?: string | number | Blank;
  /** How the new account is paid. */
  payment?: PaymentInput | Blank;
  /** The product after the change between prepaid and postpaid, by the catalogue. */
  product_id?: string | number | Blank;
  /** The package that it moves to, by the catalogue. */
  bundle_id?: string | number | Blank;
}

/** Moves a subscription to a new or an existing account, between prepaid and postpaid, or to another package. */
export interface AccountMigration {
  /** What is migrated to what. */
  migration: "new-account" | "existing-account" | "prepaid-to-new-postpaid" | "prepaid-to-existing-postpaid" | "postpaid-to-new-prepaid" | "postpaid-to-existing-prepaid" | "bundle";
  /** The account that the subscription moves to, where it exists. */
  accountId?: number | Blank;
  /** How the new account is paid. */
  payment?: Payment | Blank;
  /** The product after the change between prepaid and postpaid, by the catalogue. */
  product_id?: number | Blank;
  /** The package that it moves to, by the catalogue. */
  bundle_id?: number | Blank;
}

/** Changes the product of a subscription. */
export interface ProductUpdateInput {
  /** The new product, by the catalogue. */
  product_id: string | number;
}

/** Changes the product of a subscription. */
export interface ProductUpdate {
  /** The new product, by the catalogue. */
  product_id: number;
}

/** Switches a service of a subscription on or off. */
export interface ServiceStatusInput {
  /** `ACTIVE` or `INACTIVE`. */
  status: "ACTIVE" | "INACTIVE" | (string & {});
}

/** Switches a service of a subscription on or off. */
export interface ServiceStatus {
  /** `ACTIVE` or `INACTIVE`. */
  status: "ACTIVE" | "INACTIVE";
}

/** Adds a bonus to a subscription. */
export interface BonusInput {
  /** By the catalogue. */
  id: string | number;
}

/** Adds a bonus to a subscription. */
export interface Bonus {
  /** By the catalogue. */
  id: number;
}

/** Takes a bonus from a subscription. */
export interface NothingInput {
}

/** Takes a bonus from a subscription. */
export interface Nothing {
}

/** Adds a promotion to a subscription. */
export interface PromotionInput {
  /** By the catalogue. */
  id: string | number;
  /** Its name. */
  value?: string | number | Blank;
}

/** Adds a promotion to a subscription. */
export interface Promotion {
  /** By the catalogue. */
  id: number;
  /** Its name. */
  value?: string | Blank;
}

/** Blocks or unblocks the SIM card of a subscription. */
export interface SimStatusInput {
  /** `BLOCKED` or `UNBLOCKED`. */
  status: "BLOCKED" | "UNBLOCKED" | (string & {});
}

/** Blocks or unblocks the SIM card of a subscription. */
export interface SimStatus {
  /** `BLOCKED` or `UNBLOCKED`. */
  status: "BLOCKED" | "UNBLOCKED";
}

/** Sets or lifts a barring of a subscription. */
export interface BarringInput {
  /** The barring, by master data. */
  barring_id: string | number;
  /** Whether it is set. */
  active: boolean | "true" | "false" | (string & {});
}

/** Sets or lifts a barring of a subscription. */
export interface Barring {
  /** The barring, by master data. */
  barring_id: number;
  /** Whether it is set. */
  active: boolean;
}

/** Sets the limit of what a subscription may use. */
export interface ConsumptionLimitInput {
  /** The most that may be used, in euros, from 0 on. */
  limit: string | number;
}

/** Sets the limit of what a subscription may use. */
export interface ConsumptionLimit {
  /** The most that may be used, in euros, from 0 on. */
  limit: string | number;
}

/** Changes the state of a work order. */
export interface WorkOrderChangeInput {
  /** The new state, by the names of the work order's system. */
  status: string | number;
}

/** Changes the state of a work order. */
export interface WorkOrderChange {
  /** The new state, by the names of the work order's system. */
  status: string;
}

/** Asks for everything that a customer has, by one of e-mail address, number or document. */
export interface CustomerTreeInput {
  /** The customer's e-mail address. */
  email?: string | number | Blank;
  /** The number of one of the customer's lines. */
  msisdn?: string | number | Blank;
  /** The number of the customer's document. */
  document_number?: string | number | Blank;
}

/** Asks for everything that a customer has, by one of e-mail address, number or document. */
export interface CustomerTree {
  /** The customer's e-mail address. */
  email?: string | Blank;
  /** The number of one of the customer's lines. */
  msisdn?: string | Blank;
  /** The number of the customer's document. */
  document_number?: string | Blank;
}

/** Asks for the recharges of a subscription between two days. */
export interface RechargeDetailsInput {
  /** The first day. */
  start_date: string | number;
  /** The last day; not after today. */
  end_date: string | number;
}

/** Asks for the recharges of a subscription between two days. */
export interface RechargeDetails {
  /** The first day. */
  start_date: string;
  /** The last day; not after today. */
  end_date: string;
}

/** Puts a customer in another segment, from now on (OCS). */
export interface CustomerSegmentInput {
  /** The request's own id, from the system that sends it. */
  requestId: string | number;
  /** The customer: it exists and is not deactivated. */
  customer: OcsCustomerInput;
  /** The new segment, one of those that are configured. */
  customerSegment: string | number;
  /** What the customer is called. */
  customName?: string | number | Blank;
}

/** Puts a customer in another segment, from now on (OCS). */
export interface CustomerSegment {
  /** The request's own id, from the system that sends it. */
  requestId: string;
  /** The customer: it exists and is not deactivated. */
  customer: OcsCustomer;
  /** The new segment, one of those that are configured. */
  customerSegment: string;
  /** What the customer is called. */
  customName?: string | Blank;
}

/** Creates a customer (OCS). */
export interface CustomerCreateInput {
  /** The request's own id, from the system that sends it. */
  requestId: string | number;
  /** The new customer. */
  customer: OcsNewCustomerInput;
}

/** Creates a customer (OCS). */
export interface CustomerCreate {
  /** The request's own id, from the system that sends it. */
  requestId: string;
  /** The new customer. */
  customer: OcsNewCustomer;
}

/** Puts a customer in another state (OCS). */
export interface CustomerStateInput {
  /** The request's own id, from the system that sends it. */
  requestId: string | number;
  /** The customer: it exists and is not deactivated. */
  customer: OcsCustomerInput;
  /** The new state. */
  state: CustomerStateChangeInput;
}

/** Puts a customer in another state (OCS). */
export interface CustomerState {
  /** The request's own id, from the system that sends it. */
  requestId: string;
  /** The customer: it exists and is not deactivated. */
  customer: OcsCustomer;
  /** The new state. */
  state: CustomerStateChange;
}

/** Creates a customer as a whole: an account with its users, billing groups and subscriptions (Rator). */
export interface CustomerStructureInput {
  /** The account, with all that hangs on it. */
  account: RatorAccountInput;
}

/** Creates a customer as a whole: an account with its users, billing groups and subscriptions (Rator). */
export interface CustomerStructure {
  /** The account, with all that hangs on it. */
  account: RatorAccount;
}

export interface SalesInfoInput {
  /** The channel, by the seller's own names. */
  channel: string | number;
  /** The dealer. */
  dealer_id: string | number;
  /** The shop. */
  shop_id?: string | number | Blank;
  /** The seller. */
  agent_id?: string | number | Blank;
  /** Whether the goods are sent: an online sale. */
  logistic: boolean | "true" | "false" | (string & {});
}

export interface SalesInfo {
  /** The channel, by the seller's own names. */
  channel: string;
  /** The dealer. */
  dealer_id: string;
  /** The shop. */
  shop_id?: string | Blank;
  /** The seller. */
  agent_id?: string | Blank;
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
  scoring?: ScoringInput | Blank;
  /** The account to charge. */
  info?: PaymentInfoInput | Blank;
  /** What the card terminal answered. */
  tpv_response?: TpvResponseInput | Blank;
}

export interface Payment {
  /** How it is billed, by master data. */
  billing_type_id: number;
  /** What the risk check said. */
  scoring?: Scoring | Blank;
  /** The account to charge. */
  info?: PaymentInfo | Blank;
  /** What the card terminal answered. */
  tpv_response?: TpvResponse | Blank;
}

export interface ProductsInput {
  /** The convergent package. */
  broadband?: BroadbandInput | Blank;
  /** The same as `broadband`. */
  bundle?: BroadbandInput | Blank;
  /** Lines outside the package. */
  mobile_lines?: MobileLineInput[] | MobileLineInput | Blank;
}

export interface Products {
  /** The convergent package. */
  broadband?: Broadband | Blank;
  /** The same as `broadband`. */
  bundle?: Broadband | Blank;
  /** Lines outside the package. */
  mobile_lines?: MobileLine[] | Blank;
}

export interface AddressInput {
  /** Street, avenue, square …, by master data. */
  street_type_id?: string | number | Blank;
  /** The street, without its number. */
  street_name: string | number;
  /** The number in the street; "s/n" where it has none. */
  number?: string | number | Blank;
  /** Floor, door, staircase. */
  supplement?: string | number | Blank;
  /** The province, 1 to 52. */
  state_id: string | number;
  /** Town or city. */
  locality: string | number;
  /** Five digits; the first two are the province. */
  postal_code: string | number;
  /** The country. */
  country?: string | number | Blank;
  /** What the courier or installer should know. */
  observation?: string | number | Blank;
  /** The code of the home that the coverage tool gives: 37 characters for fibre, 17 or 37 for ADSL, NEBA and VULA. */
  gescal?: string | number | Blank;
  /** Whether a pair is free at the address. */
  pair_vacancy?: boolean | "true" | "false" | (string & {}) | Blank;
  /** The home's own id, from the coverage tool. */
  address_id?: string | number | Blank;
}

export interface Address {
  /** Street, avenue, square …, by master data. */
  street_type_id?: number | Blank;
  /** The street, without its number. */
  street_name: string;
  /** The number in the street; "s/n" where it has none. */
  number?: string | Blank;
  /** Floor, door, staircase. */
  supplement?: string | Blank;
  /** The province, 1 to 52. */
  state_id: number;
  /** Town or city. */
  locality: string;
  /** Five digits; the first two are the province. */
  postal_code: string;
  /** The country. */
  country?: string | Blank;
  /** What the courier or installer should know. */
  observation?: string | Blank;
  /** The code of the home that the coverage tool gives: 37 characters for fibre, 17 or 37 for ADSL, NEBA and VULA. */
  gescal?: string | Blank;
  /** Whether a pair is free at the address. */
  pair_vacancy?: boolean | Blank;
  /** The home's own id, from the coverage tool. */
  address_id?: string | Blank;
}

export interface MobileLineInput {
  /** `main` or `additional`; no additional line without a main one. */
  type: "main" | "additional" | (string & {});
  /** The mobile product, by the catalogue. */
  product_id: string | number;
  /** Where the number is brought from another operator. */
  portability_info?: PortabilityInput | Blank;
  /** The mobile number: nine digits. */
  msisdn?: string | number | Blank;
  /** The SIM card that is handed over; online it is assigned by logistics. */
  iccid?: string | number | Blank;
  /** Type of SIM card, by master data. */
  fabrication_type_sim_id?: string | number | Blank;
  /** Bonuses. */
  bonuses?: BonusInput[] | BonusInput | Blank;
  /** Campaigns. */
  campaigns?: CampaignInput[] | CampaignInput | Blank;
  /** The same as `campaigns`. */
  campaign?: CampaignInput[] | CampaignInput | Blank;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Blank;
  /** Telephones. */
  terminals?: TerminalInput[] | TerminalInput | Blank;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | "true" | "false" | (string & {}) | Blank;
  /** Where the SIM is sent, and to whom, where it is not the client. */
  expedition_info?: RecipientInput | Blank;
}

export interface MobileLine {
  /** `main` or `additional`; no additional line without a main one. */
  type: "main" | "additional";
  /** The mobile product, by the catalogue. */
  product_id: number;
  /** Where the number is brought from another operator. */
  portability_info?: Portability | Blank;
  /** The mobile number: nine digits. */
  msisdn?: string | Blank;
  /** The SIM card that is handed over; online it is assigned by logistics. */
  iccid?: string | Blank;
  /** Type of SIM card, by master data. */
  fabrication_type_sim_id?: number | Blank;
  /** Bonuses. */
  bonuses?: Bonus[] | Blank;
  /** Campaigns. */
  campaigns?: Campaign[] | Blank;
  /** The same as `campaigns`. */
  campaign?: Campaign[] | Blank;
  /** Promotions. */
  promotions?: Promotion[] | Blank;
  /** Telephones. */
  terminals?: Terminal[] | Blank;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | Blank;
  /** Where the SIM is sent, and to whom, where it is not the client. */
  expedition_info?: Recipient | Blank;
}

export interface LandlineInput {
  /** The product, by the catalogue. */
  product_id: string | number;
  /** Where the number is brought from another operator. */
  portability_info?: PortabilityInput | Blank;
  /** The number: nine digits. */
  number?: string | number | Blank;
  /** Bonuses. */
  bonuses?: BonusInput[] | BonusInput | Blank;
  /** Campaigns. */
  campaigns?: CampaignInput[] | CampaignInput | Blank;
  /** The same as `campaigns`. */
  campaign?: CampaignInput[] | CampaignInput | Blank;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Blank;
  /** Added services. */
  services?: ServiceInput[] | ServiceInput | Blank;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | "true" | "false" | (string & {}) | Blank;
}

export interface Landline {
  /** The product, by the catalogue. */
  product_id: number;
  /** Where the number is brought from another operator. */
  portability_info?: Portability | Blank;
  /** The number: nine digits. */
  number?: string | Blank;
  /** Bonuses. */
  bonuses?: Bonus[] | Blank;
  /** Campaigns. */
  campaigns?: Campaign[] | Blank;
  /** The same as `campaigns`. */
  campaign?: Campaign[] | Blank;
  /** Promotions. */
  promotions?: Promotion[] | Blank;
  /** Added services. */
  services?: Service[] | Blank;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | Blank;
}

export interface FtthInput {
  /** The product, by the catalogue. */
  product_id?: string | number | Blank;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Blank;
  /** From the coverage tool; empty, N, NV or R. */
  connection_type?: "N" | "NV" | "R" | (string & {}) | Blank;
  /** Who installs. */
  installer?: string | number | Blank;
  /** The customer's access code, where it is known. */
  iua?: string | number | Blank;
  /** Router or TV box. */
  terminals?: TerminalInput[] | TerminalInput | Blank;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | "true" | "false" | (string & {}) | Blank;
  /** Added services. */
  services?: ServiceInput[] | ServiceInput | Blank;
  /** Whether the access that is there is used again. */
  access_reuse?: unknown;
  /** Which access is used again. */
  access_reuse_choice?: unknown;
}

export interface Ftth {
  /** The product, by the catalogue. */
  product_id?: number | Blank;
  /** Promotions. */
  promotions?: Promotion[] | Blank;
  /** From the coverage tool; empty, N, NV or R. */
  connection_type?: "N" | "NV" | "R" | Blank;
  /** Who installs. */
  installer?: string | Blank;
  /** The customer's access code, where it is known. */
  iua?: string | Blank;
  /** Router or TV box. */
  terminals?: Terminal[] | Blank;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | Blank;
  /** Added services. */
  services?: Service[] | Blank;
  /** Whether the access that is there is used again. */
  access_reuse?: unknown;
  /** Which access is used again. */
  access_reuse_choice?: unknown;
}

export interface AdslInput {
  /** The product, by the catalogue. */
  product_id?: string | number | Blank;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Blank;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | "true" | "false" | (string & {}) | Blank;
  /** Whether a technician is needed. */
  install_tech_support: boolean | "true" | "false" | (string & {});
  /** Whether the technician's visit is charged; the documented spelling. */
  tech_support_billiable?: boolean | "true" | "false" | (string & {}) | Blank;
  /** Router or TV box. */
  terminals?: TerminalInput[] | TerminalInput | Blank;
  /** Added services. */
  services?: ServiceInput[] | ServiceInput | Blank;
}

export interface Adsl {
  /** The product, by the catalogue. */
  product_id?: number | Blank;
  /** Promotions. */
  promotions?: Promotion[] | Blank;
  /** Consent to communications; never assumed. */
  wants_communications?: boolean | Blank;
  /** Whether a technician is needed. */
  install_tech_support: boolean;
  /** Whether the technician's visit is charged; the documented spelling. */
  tech_support_billiable?: boolean | Blank;
  /** Router or TV box. */
  terminals?: Terminal[] | Blank;
  /** Added services. */
  services?: Service[] | Blank;
}

export interface TvInput {
  /** The product, by the catalogue. */
  product_id: string | number;
  /** The landline that it hangs on. */
  number_associated?: string | number | Blank;
  /** The address that opens the TV account. */
  registration_email: string | number;
  /** Number to call. */
  contact_phone: string | number;
  /** Whether a technician is needed. */
  install_tech_support: boolean | "true" | "false" | (string & {});
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Blank;
  /** Router or TV box. */
  terminals?: TerminalInput[] | TerminalInput | Blank;
  /** Bonuses. */
  bonuses?: BonusInput[] | BonusInput | Blank;
  /** Campaigns. */
  campaigns?: CampaignInput[] | CampaignInput | Blank;
  /** The same as `campaigns`. */
  campaign?: CampaignInput[] | CampaignInput | Blank;
}

export interface Tv {
  /** The product, by the catalogue. */
  product_id: number;
  /** The landline that it hangs on. */
  number_associated?: string | Blank;
  /** The address that opens the TV account. */
  registration_email: string;
  /** Number to call. */
  contact_phone: string;
  /** Whether a technician is needed. */
  install_tech_support: boolean;
  /** Promotions. */
  promotions?: Promotion[] | Blank;
  /** Router or TV box. */
  terminals?: Terminal[] | Blank;
  /** Bonuses. */
  bonuses?: Bonus[] | Blank;
  /** Campaigns. */
  campaigns?: Campaign[] | Blank;
  /** The same as `campaigns`. */
  campaign?: Campaign[] | Blank;
}

export interface OcsCustomerInput {
  /** The customer's id in the system that sends the request. */
  externalId?: string | number | Blank;
  /** The customer's id in the OCS, in place of externalId. */
  refId?: string | number | Blank;
}

export interface OcsCustomer {
  /** The customer's id in the system that sends the request. */
  externalId?: string | Blank;
  /** The customer's id in the OCS, in place of externalId. */
  refId?: string | Blank;
}

export interface OcsNewCustomerInput {
  /** The customer's id in the system that sends the request. */
  externalId: string | number;
  /** The segment, one of those that are configured. */
  customerSegment: string | number;
  /** What the customer is called. */
  customName?: string | number | Blank;
  /** Whatever else is kept of the customer: names and texts. */
  customAttributes?: Record<string, string | number> | Blank;
  /** A profile, which says what the new customer is; in place of its state. */
  customerProfile?: unknown;
  /** `PENDING`, `ACTIVE`, `SUSPENDED` or `DEACTIVATED`. */
  state?: "PENDING" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | (string & {}) | Blank;
  /** Why the customer is in that state. */
  stateReason?: string | number | Blank;
  /** Whether the customer is there for tests only. */
  testCustomer?: boolean | "true" | "false" | (string & {}) | Blank;
}

export interface OcsNewCustomer {
  /** The customer's id in the system that sends the request. */
  externalId: string;
  /** The segment, one of those that are configured. */
  customerSegment: string;
  /** What the customer is called. */
  customName?: string | Blank;
  /** Whatever else is kept of the customer: names and texts. */
  customAttributes?: Record<string, string> | Blank;
  /** A profile, which says what the new customer is; in place of its state. */
  customerProfile?: unknown;
  /** `PENDING`, `ACTIVE`, `SUSPENDED` or `DEACTIVATED`. */
  state?: "PENDING" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | (string & {}) | Blank;
  /** Why the customer is in that state. */
  stateReason?: string | Blank;
  /** Whether the customer is there for tests only. */
  testCustomer?: boolean | Blank;
}

export interface CustomerStateChangeInput {
  /** `PENDING`, `ACTIVE`, `SUSPENDED` or `DEACTIVATED`. */
  state: "PENDING" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | (string & {});
  /** Why the customer is in that state. */
  stateReason: string | number;
  /** From when on, with its offset from universal time. */
  stateValidFrom?: string | number | Blank;
  /** Whether the change is still to be confirmed. */
  pending?: boolean | "true" | "false" | (string & {}) | Blank;
}

export interface CustomerStateChange {
  /** `PENDING`, `ACTIVE`, `SUSPENDED` or `DEACTIVATED`. */
  state: "PENDING" | "ACTIVE" | "SUSPENDED" | "DEACTIVATED" | (string & {});
  /** Why the customer is in that state. */
  stateReason: string;
  /** From when on, with its offset from universal time. */
  stateValidFrom?: string | Blank;
  /** Whether the change is still to be confirmed. */
  pending?: boolean | Blank;
}

export interface RatorAccountInput {
  /** Who has to do with it; at least one. */
  users: RatorUserInput[] | RatorUserInput;
  /** Who pays what; at least one. */
  billingGroups: RatorBillingGroupInput[] | RatorBillingGroupInput;
  /** What is subscribed to. */
  subscriptions?: RatorSubscriptionInput[] | RatorSubscriptionInput | Blank;
}

export interface RatorAccount {
  /** Who has to do with it; at least one. */
  users: RatorUser[];
  /** Who pays what; at least one. */
  billingGroups: RatorBillingGroup[];
  /** What is subscribed to. */
  subscriptions?: RatorSubscription[] | Blank;
}

export interface ClientInput {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type: "client" | "account" | (string & {});
  /** Given name. */
  name?: string | number | Blank;
  /** First surname, where there are two. */
  middlename?: string | number | Blank;
  /** Surname. */
  lastname?: string | number | Blank;
  /** Type of document, by master data. */
  document_type_id: string | number;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value: string | number;
  /** E-mail address. */
  email?: string | number | Blank;
  /** Date of birth. */
  birthdate?: string | number | Blank;
  /** Nationality, by master data. */
  nationality_id?: string | number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | number | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | (string & {}) | Blank;
  /** Language, by master data. */
  language_id?: string | number | Blank;
  /** Where the person lives. */
  address?: AddressInput | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | number | Blank;
}

export interface Client {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type: "client" | "account";
  /** Given name. */
  name?: string | Blank;
  /** First surname, where there are two. */
  middlename?: string | Blank;
  /** Surname. */
  lastname?: string | Blank;
  /** Type of document, by master data. */
  document_type_id: number;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value: string;
  /** E-mail address. */
  email?: string | Blank;
  /** Date of birth. */
  birthdate?: string | Blank;
  /** Nationality, by master data. */
  nationality_id?: number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | Blank;
  /** Language, by master data. */
  language_id?: number | Blank;
  /** Where the person lives. */
  address?: Address | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | Blank;
}

export interface ScoringInput {
  /** The score. */
  scoring_value?: string | number | Blank;
  /** Id of the scoring. */
  id_value?: string | number | Blank;
  /** A score set by hand. */
  forced_value?: string | number | Blank;
  /** What is paid in advance. */
  up_front?: string | number | Blank;
}

export interface Scoring {
  /** The score. */
  scoring_value?: number | Blank;
  /** Id of the scoring. */
  id_value?: number | Blank;
  /** A score set by hand. */
  forced_value?: number | Blank;
  /** What is paid in advance. */
  up_front?: string | number | Blank;
}

export interface PaymentInfoInput {
  /** IBAN, or a Spanish account of twenty digits, which becomes an IBAN. */
  bank_account?: string | number | Blank;
  /** BIC of the bank. */
  swift_bic?: string | number | Blank;
}

export interface PaymentInfo {
  /** IBAN, or a Spanish account of twenty digits, which becomes an IBAN. */
  bank_account?: string | Blank;
  /** BIC of the bank. */
  swift_bic?: string | Blank;
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
  delivery_info?: DeliveryInput | Blank;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Blank;
  /** The landline. */
  landline?: LandlineInput | Blank;
  /** Fibre; or ADSL, never both. */
  ftth?: FtthInput | Blank;
  /** ADSL; or fibre, never both. */
  adsl?: AdslInput | Blank;
  /** The lines of the package. */
  mobile_lines?: MobileLineInput[] | MobileLineInput | Blank;
  /** Television. */
  tv?: TvInput | Blank;
}

export interface Broadband {
  /** The package, by the catalogue. */
  bundle_id: number;
  /** Who owns the network. */
  territory_owner: "FIBMM01" | "FIBMM02" | "NEBA01" | "MASMOVIL" | (string & {});
  /** Where and for whom it is installed. */
  installation_info: Installation;
  /** Where things are sent, where it is not the client's. */
  delivery_info?: Delivery | Blank;
  /** Promotions. */
  promotions?: Promotion[] | Blank;
  /** The landline. */
  landline?: Landline | Blank;
  /** Fibre; or ADSL, never both. */
  ftth?: Ftth | Blank;
  /** ADSL; or fibre, never both. */
  adsl?: Adsl | Blank;
  /** The lines of the package. */
  mobile_lines?: MobileLine[] | Blank;
  /** Television. */
  tv?: Tv | Blank;
}

export interface PortabilityInput {
  /** The day of the change, where it is scheduled. */
  scheduled_date?: string | number | Blank;
  /** The SIM that the customer has today. Where it is not known, 8934040000000000002; filled in for a contract line. */
  iccid?: string | number | Blank;
  /** The operator that loses the number. */
  operator_id: string | number;
  /** 1 at once, 2 on the scheduled date. */
  operation_type: string | number;
  /** When the operation began. */
  initial_date_operation?: string | number | Blank;
  /** C: contract. P: prepaid. */
  donor_line_type: "C" | "P" | (string & {});
  /** Who has the line today, where it is not the client. */
  donor_user?: DonorInput | Blank;
  /** Within the same network. */
  internal_portability?: boolean | "true" | "false" | (string & {}) | Blank;
  /** Whether somebody has to come. */
  installation_required?: boolean | "true" | "false" | (string & {}) | Blank;
}

export interface Portability {
  /** The day of the change, where it is scheduled. */
  scheduled_date?: string | Blank;
  /** The SIM that the customer has today. Where it is not known, 8934040000000000002; filled in for a contract line. */
  iccid?: string | Blank;
  /** The operator that loses the number. */
  operator_id: string;
  /** 1 at once, 2 on the scheduled date. */
  operation_type: number;
  /** When the operation began. */
  initial_date_operation?: string | Blank;
  /** C: contract. P: prepaid. */
  donor_line_type: "C" | "P";
  /** Who has the line today, where it is not the client. */
  donor_user?: Donor | Blank;
  /** Within the same network. */
  internal_portability?: boolean | Blank;
  /** Whether somebody has to come. */
  installation_required?: boolean | Blank;
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
  financed?: boolean | "true" | "false" | (string & {}) | Blank;
  /** Fifteen digits; *#06# shows them. */
  imei?: string | number | Blank;
  /** The maker's number. */
  serial_number?: string | number | Blank;
}

export interface Terminal {
  /** By the catalogue. */
  id: number;
  /** Whether it is paid in instalments. */
  financed?: boolean | Blank;
  /** Fifteen digits; *#06# shows them. */
  imei?: string | Blank;
  /** The maker's number. */
  serial_number?: string | Blank;
}

export interface ServiceInput {
  /** By the catalogue. */
  id: string | number;
}

export interface Service {
  /** By the catalogue. */
  id: number;
}

export interface RatorUserInput {
  /** Its id within this request; others name it by it. */
  id: string | number;
  /** `owner`, `billing`, `delivery`: one or several. */
  roles: ("owner" | "billing" | "delivery" | (string & {}))[];
  /** Given name. */
  name?: string | number | Blank;
  /** First surname, where there are two. */
  middlename?: string | number | Blank;
  /** Surname. */
  lastname?: string | number | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | number | Blank;
  /** Type of document, by master data. */
  document_type_id?: string | number | Blank;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value?: string | number | Blank;
  /** E-mail address. */
  email?: string | number | Blank;
  /** Date of birth. */
  birthdate?: string | number | Blank;
  /** Nationality, by master data. */
  nationality_id?: string | number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | number | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | (string & {}) | Blank;
  /** Language, by master data. */
  language_id?: string | number | Blank;
  /** Where the person lives. */
  address?: AddressInput | Blank;
}

export interface RatorUser {
  /** Its id within this request; others name it by it. */
  id: string;
  /** `owner`, `billing`, `delivery`: one or several. */
  roles: ("owner" | "billing" | "delivery")[];
  /** Given name. */
  name?: string | Blank;
  /** First surname, where there are two. */
  middlename?: string | Blank;
  /** Surname. */
  lastname?: string | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | Blank;
  /** Type of document, by master data. */
  document_type_id?: number | Blank;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value?: string | Blank;
  /** E-mail address. */
  email?: string | Blank;
  /** Date of birth. */
  birthdate?: string | Blank;
  /** Nationality, by master data. */
  nationality_id?: number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | Blank;
  /** Language, by master data. */
  language_id?: number | Blank;
  /** Where the person lives. */
  address?: Address | Blank;
}

export interface RatorBillingGroupInput {
  /** Its id within this request; others name it by it. */
  id: string | number;
  /** What it stands at. */
  balance: string | number;
  /** The currency of the balance. */
  currency: string | number;
  /** When it is billed. */
  billingCycle: string | number;
  /** The account to charge. */
  payment: RatorBillingGroupPaymentInput;
}

export interface RatorBillingGroup {
  /** Its id within this request; others name it by it. */
  id: string;
  /** What it stands at. */
  balance: string | number;
  /** The currency of the balance. */
  currency: string;
  /** When it is billed. */
  billingCycle: string;
  /** The account to charge. */
  payment: RatorBillingGroupPayment;
}

export interface RatorSubscriptionInput {
  /** Its id within this request; others name it by it. */
  id: string | number;
  /** When it begins. */
  startDate: string | number;
  /** How it was sold. */
  salesChannel: string | number;
  /** Who sold it. */
  salesRep?: string | number | Blank;
  /** The id of the user who uses it. */
  user: string | number;
  /** The id of the billing group that pays for it. */
  billingGroup: string | number;
  /** The number and what it is used with. */
  service: RatorServiceInput;
}

export interface RatorSubscription {
  /** Its id within this request; others name it by it. */
  id: string;
  /** When it begins. */
  startDate: string;
  /** How it was sold. */
  salesChannel: string;
  /** Who sold it. */
  salesRep?: string | Blank;
  /** The id of the user who uses it. */
  user: string;
  /** The id of the billing group that pays for it. */
  billingGroup: string;
  /** The number and what it is used with. */
  service: RatorService;
}

export interface InstallationInput {
  /** Whom to ask for, where it is not the client. */
  contact?: ContactInput | Blank;
  /** From the coverage tool. */
  address: InstallationAddressInput;
  /** Where things are sent, where it is not the client's. */
  delivery_info?: DeliveryInput | Blank;
  /** Promotions. */
  promotions?: PromotionInput[] | PromotionInput | Blank;
}

export interface Installation {
  /** Whom to ask for, where it is not the client. */
  contact?: Contact | Blank;
  /** From the coverage tool. */
  address: InstallationAddress;
  /** Where things are sent, where it is not the client's. */
  delivery_info?: Delivery | Blank;
  /** Promotions. */
  promotions?: Promotion[] | Blank;
}

export interface DeliveryInput {
  /** Whom to ask for, where it is not the client. */
  contact?: ContactInput | Blank;
  /** Where to. */
  address?: AddressInput | Blank;
}

export interface Delivery {
  /** Whom to ask for, where it is not the client. */
  contact?: Contact | Blank;
  /** Where to. */
  address?: Address | Blank;
}

export interface DonorInput {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | (string & {}) | Blank;
  /** Given name. */
  name?: string | number | Blank;
  /** First surname, where there are two. */
  middlename?: string | number | Blank;
  /** Surname. */
  lastname?: string | number | Blank;
  /** Type of document, by master data. */
  document_type_id: string | number;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value: string | number;
  /** E-mail address. */
  email?: string | number | Blank;
  /** Date of birth. */
  birthdate?: string | number | Blank;
  /** Nationality, by master data. */
  nationality_id?: string | number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | number | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | (string & {}) | Blank;
  /** Language, by master data. */
  language_id?: string | number | Blank;
  /** Where the person lives. */
  address?: AddressInput | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | number | Blank;
}

export interface Donor {
  /** `client`: who buys. `account`: who pays, where it is someone else. */
  type?: "client" | "account" | Blank;
  /** Given name. */
  name?: string | Blank;
  /** First surname, where there are two. */
  middlename?: string | Blank;
  /** Surname. */
  lastname?: string | Blank;
  /** Type of document, by master data. */
  document_type_id: number;
  /** Number of the document: DNI, NIE, NIF or passport. */
  document_value: string;
  /** E-mail address. */
  email?: string | Blank;
  /** Date of birth. */
  birthdate?: string | Blank;
  /** Nationality, by master data. */
  nationality_id?: number | Blank;
  /** Number to call. Nine digits, no prefix. */
  contact_phone?: string | Blank;
  /** `M` or `F`. */
  gender?: "M" | "F" | Blank;
  /** Language, by master data. */
  language_id?: number | Blank;
  /** Where the person lives. */
  address?: Address | Blank;
  /** Name of a company, in place of name, middlename and lastname. */
  company_name?: string | Blank;
}

export interface RatorBillingGroupPaymentInput {
  /** IBAN, or a Spanish account of twenty digits, which becomes an IBAN. */
  bank_account: string | number;
  /** BIC of the bank. */
  swift_bic?: string | number | Blank;
}

export interface RatorBillingGroupPayment {
  /** IBAN, or a Spanish account of twenty digits, which becomes an IBAN. */
  bank_account: string;
  /** BIC of the bank. */
  swift_bic?: string | Blank;
}

export interface RatorServiceInput {
  /** The number. */
  phoneNumber: string | number;
  /** What it is used with. */
  device?: unknown;
}

export interface RatorService {
  /** The number. */
  phoneNumber: string;
  /** What it is used with. */
  device?: unknown;
}

export interface ContactInput {
  /** A person or a company. */
  name: string | number;
  /** Number to call. */
  phone: string | number;
  /** E-mail address. */
  email?: string | number | Blank;
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
  email?: string | Blank;
  /** Type of document, by master data. */
  document_type_id: number;
  /** Number of the document. */
  document_value: string;
}

export interface InstallationAddressInput {
  /** Street, avenue, square …, by master data. */
  street_type_id?: string | number | Blank;
  /** The street, without its number. */
  street_name: string | number;
  /** The number in the street; "s/n" where it has none. */
  number?: string | number | Blank;
  /** Floor, door, staircase. */
  supplement?: string | number | Blank;
  /** The province, 1 to 52. */
  state_id: string | number;
  /** Town or city. */
  locality: string | number;
  /** Five digits; the first two are the province. */
  postal_code: string | number;
  /** The country. */
  country?: string | number | Blank;
  /** What the courier or installer should know. */
  observation?: string | number | Blank;
  /** The code of the home that the coverage tool gives: 37 characters for fibre, 17 or 37 for ADSL, NEBA and VULA. */
  gescal: string | number;
  /** Whether a pair is free at the address. */
  pair_vacancy?: boolean | "true" | "false" | (string & {}) | Blank;
  /** The home's own id, from the coverage tool. */
  address_id?: string | number | Blank;
}

export interface InstallationAddress {
  /** Street, avenue, square …, by master data. */
  street_type_id?: number | Blank;
  /** The street, without its number. */
  street_name: string;
  /** The number in the street; "s/n" where it has none. */
  number?: string | Blank;
  /** Floor, door, staircase. */
  supplement?: string | Blank;
  /** The province, 1 to 52. */
  state_id: number;
  /** Town or city. */
  locality: string;
  /** Five digits; the first two are the province. */
  postal_code: string;
  /** The country. */
  country?: string | Blank;
  /** What the courier or installer should know. */
  observation?: string | Blank;
  /** The code of the home that the coverage tool gives: 37 characters for fibre, 17 or 37 for ADSL, NEBA and VULA. */
  gescal: string;
  /** Whether a pair is free at the address. */
  pair_vacancy?: boolean | Blank;
  /** The home's own id, from the coverage tool. */
  address_id?: string | Blank;
}

export type UserUpdateInput = PersonInput;
export type UserUpdate = Person;

export type ExpeditionUpdateInput = RecipientInput;
export type ExpeditionUpdate = Recipient;

export type BonusAddInput = BonusInput;
export type BonusAdd = Bonus;

export type BonusDeleteInput = NothingInput;
export type BonusDelete = Nothing;

export type PromotionAddInput = PromotionInput;
export type PromotionAdd = Promotion;

export type PromotionDeleteInput = NothingInput;
export type PromotionDelete = Nothing;

export type ConsumptionLimitDeleteInput = NothingInput;
export type ConsumptionLimitDelete = Nothing;

export type ByIdInput = NothingInput;
export type ById = Nothing;
