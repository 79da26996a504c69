//! What a list alone decides: a row a fault. Which values it is told of, the tables say: those whose row wants a fact of the
//! look-up.

use crate::engine::fact::Standing::{self, Elsewhere, OtherSort, Unlisted};
use crate::engine::kind::Fault;
use crate::engine::rule::{Rule, RulePage};

const UNKNOWN: Fault = Fault("unknown");
const MASTER_DATA: &str = "MasStack documents, \"Convergent\": ids are those of the master data, read 2026-11-21; the list is the caller's";
const CATALOGUE_SOURCE: &str = "MasStack documents, \"Convergent\": products, promotions and what hangs on them are those of the catalogue, read \
     2026-11-21; the list is the caller's";
const REFUSED: &str = "The back end refuses what its master data does not have, after the customer has gone; often the id is of another system.";

const fn row(lookup: &str, standing: Standing, topic: &'static str, fault: Fault, page: RulePage) -> Rule {
    Rule::on_fact(lookup, standing, topic, fault).page(page)
}

const fn page(
    message: &'static str,
    help: &'static str,
    why: &'static str,
    source: &'static str,
    accepts: &'static str,
    rejects: &'static str,
) -> RulePage {
    RulePage { message, help, why, source, accepts, rejects }
}

/// Every row.
pub static RULES: &[&Rule] = &[
    &ACCOUNT,
    &CATALOGUE,
    &NOT_IN_BUNDLE,
    &WRONG_TECHNOLOGY,
    &COVERAGE,
    &CUSTOMER,
    &DOCUMENT_TYPE,
    &LANGUAGE,
    &MSISDN,
    &NATIONALITY,
    &OPERATOR,
    &SEGMENT,
    &STREET_TYPE,
    &SUBSCRIPTION,
    &TERRITORY_OWNER,
];

/// Of two packages, for the examples.
const TWO_BUNDLES: &str = r#"{"known": {"catalogue": {"bundles": {
    "123": {"landline": [543], "ftth": [2345], "adsl": [], "mobile": [12, 13], "tv": [4356]},
    "124": {"landline": [544], "ftth": [2346], "adsl": [3424], "mobile": [12, 14], "tv": []}}}}}"#;

/// `catalogue.unknown`
static CATALOGUE: Rule = row(
    "catalogue",
    Unlisted,
    "catalogue",
    UNKNOWN,
    page(
        "The catalogue has nothing of this id.",
        "Take the id from today's catalogue: what was sold last season may have gone.",
        REFUSED,
        CATALOGUE_SOURCE,
        r#"{"products": {"broadband": {"mobile_lines": [{"product_id": 13}]}}}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"product_id": 99}]}}}"#,
    ),
)
.context(TWO_BUNDLES);

/// `catalogue.not-in-bundle`
static NOT_IN_BUNDLE: Rule = row(
    "catalogue",
    Elsewhere,
    "catalogue",
    Fault("not-in-bundle"),
    page(
        "The product exists, and this package does not have it.",
        "Take one of the package's own products, or the package that has this one.",
        "A package is sold as the catalogue has it: with a product of another one its price is not the one agreed.",
        CATALOGUE_SOURCE,
        r#"{"products": {"broadband": {"mobile_lines": [{"product_id": 13}]}}}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"product_id": 14}]}}}"#,
    ),
)
.context(TWO_BUNDLES);

/// `catalogue.wrong-technology`
static WRONG_TECHNOLOGY: Rule = row(
    "catalogue",
    OtherSort,
    "catalogue",
    Fault("wrong-technology"),
    page(
        "The product is not of this sort: fibre, ADSL, landline, mobile line or television.",
        "Compare the product with the section that it stands in: one of the two is wrong.",
        "What is installed follows from the section, what is billed from the product; the two must not differ.",
        "MasStack documents, \"Convergent\", Broadband Section: a section a technology, each with its product, read 2026-11-21; \
         the list is the caller's",
        r#"{"products": {"broadband": {"ftth": {"product_id": 2345}}}}"#,
        r#"{"products": {"broadband": {"ftth": {"product_id": 3424}}}}"#,
    ),
)
.context(TWO_BUNDLES);

/// `coverage.none`
static COVERAGE: Rule = row(
    "coverage",
    Unlisted,
    "coverage",
    Fault("none"),
    page(
        "Nothing can be installed in this home.",
        "Look the address up again in the coverage tool; without coverage sell mobile lines alone.",
        "The installer would go for nothing, and the sale be cancelled weeks later.",
        "MasStack documents, \"Convergent\": gescal and address_id are the coverage tool's, read 2026-11-21; the answer is the \
         caller's",
        r#"{"products": {"broadband": {"installation_info": {"address": {"address_id": "12341231241U"}}}}}"#,
        r#"{"products": {"broadband": {"installation_info": {"address": {"address_id": "99991231241U"}}}}}"#,
    ),
)
.context(r#"{"known": {"coverage": {"12341231241U": {}, "99991231241U": null}}}"#);

/// `document-type.unknown`
static DOCUMENT_TYPE: Rule = row(
    "document-types",
    Unlisted,
    "document-type",
    UNKNOWN,
    page(
        "The master data has no type of document of this id.",
        "Choose the type of the document again.",
        REFUSED,
        MASTER_DATA,
        r#"{"clients": {"attributes": [{"document_type_id": 1}]}}"#,
        r#"{"clients": {"attributes": [{"document_type_id": 9}]}}"#,
    ),
)
.context(r#"{"known": {"documentTypes": {"1": "nif", "3": "nie"}}}"#);

/// `language.unknown`
static LANGUAGE: Rule = row(
    "languages",
    Unlisted,
    "language",
    UNKNOWN,
    page(
        "The master data has no language of this id.",
        "Choose the language again.",
        REFUSED,
        MASTER_DATA,
        r#"{"clients": {"attributes": [{"language_id": 90}]}}"#,
        r#"{"clients": {"attributes": [{"language_id": 91}]}}"#,
    ),
)
.context(r#"{"known": {"languages": [90]}}"#);

/// `msisdn.unknown`
static MSISDN: Rule = row(
    "msisdn",
    Unlisted,
    "msisdn",
    UNKNOWN,
    page(
        "This number is none of those that are given to new lines.",
        "Choose a number from the list of free ones. To keep a number of another operator, add its portability.",
        "A number that is not the operator's own comes by portability only; without it the line has no service.",
        "MasStack documents, \"Only mobile\": a new MSISDN is one of the available ones, read 2026-11-21; the answer is the caller's",
        r#"{"products": {"broadband": {"mobile_lines": [{}, {"msisdn": "612123124"}]}}}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{}, {"msisdn": "612123125"}]}}}"#,
    ),
)
.context(r#"{"known": {"msisdns": {"612123124": {"available": true}, "612123125": null}}}"#);

/// `nationality.unknown`
static NATIONALITY: Rule = row(
    "nationalities",
    Unlisted,
    "nationality",
    UNKNOWN,
    page(
        "The master data has no nationality of this id.",
        "Choose the nationality again.",
        REFUSED,
        MASTER_DATA,
        r#"{"clients": {"attributes": [{"nationality_id": 63}]}}"#,
        r#"{"clients": {"attributes": [{"nationality_id": 999}]}}"#,
    ),
)
.context(r#"{"known": {"nationalities": [63]}}"#);

/// `operator.unknown`
static OPERATOR: Rule = row(
    "operators",
    Unlisted,
    "operator",
    UNKNOWN,
    page(
        "The master data has no operator of this code.",
        "Choose the operator that the number is brought from again.",
        "A request to an operator that does not exist is answered by nobody: the number stays where it is.",
        MASTER_DATA,
        r#"{"products": {"broadband": {"landline": {"portability_info": {"operator_id": "345"}}}}}"#,
        r#"{"products": {"broadband": {"landline": {"portability_info": {"operator_id": "999"}}}}}"#,
    ),
)
.context(r#"{"known": {"operators": ["345", "456"]}}"#);

/// `street-type.unknown`
static STREET_TYPE: Rule = row(
    "street-types",
    Unlisted,
    "street-type",
    UNKNOWN,
    page(
        "The master data has no type of street of this id.",
        "Choose the type of street again.",
        REFUSED,
        MASTER_DATA,
        r#"{"clients": {"attributes": [{"address": {"street_type_id": 1}}]}}"#,
        r#"{"clients": {"attributes": [{"address": {"street_type_id": 77}}]}}"#,
    ),
)
.context(r#"{"known": {"streetTypes": [1]}}"#);

/// `territory-owner.unknown`
static TERRITORY_OWNER: Rule = row(
    "territory-owners",
    Unlisted,
    "territory-owner",
    UNKNOWN,
    page(
        "The master data has no owner of a network of this name.",
        "Take the owner that the coverage tool gives.",
        "The order for the installation goes to the owner; under another name it arrives nowhere.",
        MASTER_DATA,
        r#"{"products": {"broadband": {"territory_owner": "VULA01"}}}"#,
        r#"{"products": {"broadband": {"territory_owner": "FIBMM02"}}}"#,
    ),
)
.context(r#"{"known": {"territoryOwners": ["FIBMM01", "VULA01"]}}"#);

/// `account.unknown`
static ACCOUNT: Rule = row(
    "account",
    Unlisted,
    "account",
    UNKNOWN,
    page(
        "There is no account of this id.",
        "Look the account up again, by its customer.",
        "A change of what does not exist is refused; under another id it would be somebody else's.",
        "MasStack documents, \"Overview\": users, accounts and subscriptions are named by their ids, read 2026-11-21; the answer is the caller's",
        r#"{"path": {"accountId": "2042"}}"#,
        r#"{"path": {"accountId": "2043"}}"#,
    ),
)
.context(r#"{"known": {"accounts": {"2042": {"state": "ACTIVE"}, "2043": null}}}"#);

/// `customer.unknown`
static CUSTOMER: Rule = row(
    "customer",
    Unlisted,
    "customer",
    UNKNOWN,
    page(
        "There is no customer of this id.",
        "Look the customer up again, by document, e-mail or number.",
        "A change of what does not exist is refused; under another id it would be somebody else's.",
        "OCS.io documents, \"Update Customer's Segment\": the customer exists, the segment is configured, read 2026-11-21; the answer is the caller's",
        r#"{"path": {"userId": "1042"}}"#,
        r#"{"path": {"userId": "1043"}}"#,
    ),
)
.context(r#"{"known": {"customers": {"1042": {"state": "ACTIVE"}, "1043": null}}}"#);

/// `segment.unknown`
static SEGMENT: Rule = row(
    "segments",
    Unlisted,
    "segment",
    UNKNOWN,
    page(
        "No such segment is configured.",
        "Choose one of the segments that are configured.",
        "A customer in a segment that is not configured is rated by nobody: the change is refused.",
        "OCS.io documents, \"Update Customer's Segment\": the customer exists, the segment is configured, read 2026-11-21; the answer is the caller's",
        r#"{"customerSegment": "GOLD"}"#,
        r#"{"customerSegment": "PLATINUM"}"#,
    ),
)
.context(r#"{"known": {"segments": ["GOLD", "SILVER"]}}"#);

/// `subscription.unknown`
static SUBSCRIPTION: Rule = row(
    "subscription",
    Unlisted,
    "subscription",
    UNKNOWN,
    page(
        "There is no subscription of this id.",
        "Look the subscription up again, by its customer.",
        "A change of what does not exist is refused; under another id it would be somebody else's.",
        "MasStack documents, \"Overview\": users, accounts and subscriptions are named by their ids, read 2026-11-21; the answer is the caller's",
        r#"{"path": {"subscriptionId": "3042"}}"#,
        r#"{"path": {"subscriptionId": "3043"}}"#,
    ),
)
.context(r#"{"known": {"subscriptions": {"3042": {"state": "ACTIVE"}, "3043": null}}}"#);
