//! English.

mod fields;
mod site;

use super::{Entry, Terms, Words, says};

pub(super) static WORDS: Words = Words {
    labels: LABELS,
    faults: FAULTS,
    codes: CODES,
    rules: &[],
    fields: fields::FIELDS,
    requests: fields::REQUESTS,
    terms: TERMS,
    site: &site::SITE,
};

const TERMS: Terms = Terms {
    error: ["error", "errors"],
    warning: ["warning", "warnings"],
    info: ["note", "notes"],
    change: ["change", "changes"],
    valid: "valid",
    help: "help",
    at: "at",
    also_here: "also here",
    why: "Why",
    about: "About",
    source: "Source",
    severity: "Severity",
    accepted: "Accepted",
    doubted: "Doubted",
    rejected: "Rejected",
    looks_at: "Looks at",
    found_in: "Found in",
    fix: "fix",
    wanted: "still to be looked up",
};

/// Only of kinds whose own page does not say it.
const LABELS: &[(&str, &str, &str)] = &[
    ("nif", "NIF, DNI or NIE", ""),
    ("donor-iccid", "ICCID of the SIM in use today", ""),
    ("sales-type", "Type of sale", "The documents know one, spelled with one m."),
    ("role", "Role", "client: who buys. account: whose account pays."),
    ("gender", "Gender", "M or F."),
    ("line-type", "Type of line", "main or additional."),
    ("operation", "Type of operation", "1: at once. 2: on the scheduled date."),
    ("donor-line", "Type of line today", "C: contract. P: prepaid."),
    ("territory-owner", "Owner of the network", "MásMóvil's own fibre, Movistar's network, or ADSL."),
    ("migration-type", "Type of migration", "From what to what a subscription moves."),
    ("service-status", "State of the service", "ACTIVE or INACTIVE."),
    ("sim-status", "State of the SIM card", "BLOCKED or UNBLOCKED."),
    ("user-role", "Role", "owner: whose account it is. billing, delivery: where bills and parcels go."),
    ("connection-type", "Type of connection", "From the coverage tool: empty, N, NV or R."),
];

const COMPARE: &str = "Compare it with the original, character by character.";

const FAULTS: &[Entry] = &[
    says(
        &["characters"],
        "{label}: there is a character in it that does not belong there.",
        "Type it in by hand: a copied text may hold look-alike or invisible characters.",
    )
    .why("A character of another alphabet or an invisible one reads like the right one and is another."),
    says(&["length"], "{label}: wrong length (characters due: {expected}).", COMPARE),
    says(&["length"], "{label}: wrong length (characters due: {min} to {max}).", COMPARE),
    says(&["length"], "{label}: too long (characters at most: {max}).", "Shorten it."),
    says(&["length"], "{label}: wrong length.", COMPARE),
    says(
        &["check-digit"],
        "{label}: the check digit does not match the rest.",
        "Compare it with the original, digit by digit: one is wrong, or two have changed places.",
    )
    .why("The check digit is computed from the others, so that a slip of the pen is noticed."),
    says(
        &["check-digits"],
        "{label}: the check digits do not match the rest.",
        "Compare it with the original, digit by digit: one is wrong, or two have changed places. Never work out other check \
         digits: they could make it somebody else's.",
    )
    .why("The check digits are computed from the others, so that a slip of the pen is noticed."),
    says(
        &["check-letter"],
        "{label}: the letter does not match the digits.",
        "Compare digits and letter with the document. Never work out another letter: it could make it somebody else's.",
    )
    .why("The letter is computed from the digits, so that a slip of the pen is noticed."),
    says(
        &["check-form"],
        "{label}: the last character is a letter where a digit is usual, or the reverse.",
        "Compare it with the document: some older entities do have such a number.",
    )
    .why("Which of the two an entity has follows from its first letter; older foreign ones are exceptions."),
    says(&["form"], "{label}: not written as it should be (form due: {expected}).", "Write it in that form."),
    says(&["form"], "{label}: letters and digits do not stand where they should.", COMPARE),
    says(&["prefix"], "{label}: does not begin as it should (beginnings due: {expected}).", COMPARE),
    says(&["prefix"], "{label}: nothing of this sort begins so.", COMPARE),
    says(&["country"], "{label}: of a country that is not served.", "Give a Spanish one, or ask before going on."),
    says(
        &["province"],
        "{label}: its first two digits are not a province ({min} to {max}).",
        "Begin it with the two digits of the province, with the zero that may stand in front.",
    ),
    says(&["issuer"], "{label}: whoever issued it is not known.", COMPARE),
    says(&["service"], "{label}: a number of another service.", "Give a number of the sort that is asked for."),
    says(&["component"], "{label}: one of its parts is not in the list for it.", COMPARE),
    says(&["calendar"], "{label}: there is no such day.", "Correct day or month.")
        .why("A day that the calendar does not have is a slip, and nobody can tell which day was meant."),
    says(
        &["date-time"],
        "{label}: a time of day stands with the date.",
        "Send the plain date, such as 1980-05-17. Do not cut the time off: a program that writes midnight in Madrid as \
         universal time has moved it to the day before. In JavaScript, do not use toISOString() for a date.",
    )
    .why("Midnight in Madrid is the day before in universal time: half the dates with a time are a day early."),
    says(
        &["padding"],
        "{label}: zeros are missing at the front, or there is one too many.",
        "Write it as the document does, with all its zeros.",
    )
    .why("Spreadsheets drop the zeros at the front of a number."),
    says(
        &["placeholder"],
        "{label}: a sample or a filler such as \"string\", \"null\" or \"undefined\", not a value.",
        "Give the real value, or leave the field out where there is none.",
    )
    .why("Programs write such words where they have no value, and documents where an example belongs."),
    says(&["test-value"], "{label}: a well-known test value.", "Give the real one.")
        .why("It passes every check and belongs to nobody who buys."),
    says(
        &["unmasked"],
        "{label}: more of the card number can be read than may ever be sent.",
        "Send at most the first six and the last four digits ({max} in all), the others as asterisks. If this number was \
         stored or logged anywhere, delete it there.",
    )
    .why("The card industry forbids more (PCI DSS, requirement 3.4.1)."),
    says(&["unusual"], "{label}: unusual, and perhaps right.", "Have another look at it; it may stay as it is."),
    says(&["range"], "{label}: outside its bounds ({min} to {max}).", "Give a number within them."),
    says(&["range"], "{label}: too small (least: {min}).", "Give a larger number."),
    says(&["range"], "{label}: too large (most: {max}).", "Give a smaller number."),
    says(&["range"], "{label}: less than 0.", "Give a number from 0 on."),
    says(&["word"], "{label}: not one of the words for it ({allowed}).", "Use one of them, spelled exactly so.")
        .why("The back end knows these words alone."),
];

const CODES: &[Entry] = &[
    says(&["json.syntax"], "There is no text.", "Send the JSON of the request.").when("empty"),
    says(
        &["json.syntax"],
        "The JSON ends before it is complete.",
        "Close every string, list and object; see whether the text was cut off on its way.",
    )
    .when("unfinished"),
    says(&["json.syntax"], "This is not JSON.", "Correct it here; what follows could not be read.").when("unexpected"),
    says(&["json.syntax"], "A comma too many.", "Take one of them out.").when("doubled-comma"),
    says(&["json.syntax"], "A comma is missing.", "Put a comma between the two values.").when("missing-comma"),
    says(&["json.syntax"], "A colon is missing after the name.", "Put a colon between name and value.")
        .when("missing-colon"),
    says(&["json.syntax"], "A value is missing.", "Give a value, or take the name out.").when("missing-value"),
    says(&["json.syntax"], "A name without quotes.", "Put it in double quotes.").when("unquoted-key"),
    says(&["json.syntax"], "Single quotes.", "JSON knows double quotes only.").when("single-quotes"),
    says(&["json.syntax"], "A comment.", "JSON has no comments: take it out.").when("comment"),
    says(
        &["json.syntax"],
        "A word that JSON does not have.",
        "JSON has true, false and null, in small letters; any other text stands in double quotes.",
    )
    .when("literal"),
    says(
        &["json.syntax"],
        "Not a JSON number.",
        "Write it without a zero or a plus in front, with a digit on both sides of the point; a code with zeros in front is \
         a text, in double quotes.",
    )
    .when("number"),
    says(
        &["json.syntax"],
        "A backslash that JSON does not understand.",
        "Write \\\\ for a backslash, \\\" for a quote, \\u00e9 for a character by its number.",
    )
    .when("escape"),
    says(
        &["json.syntax"],
        "A line break, a tab or another control character within a text.",
        "Write \\n for a line break and \\t for a tab.",
    )
    .when("control-character"),
    says(&["json.syntax"], "There is something after the end.", "Send one JSON object and nothing else.")
        .when("trailing-text"),
    says(
        &["json.syntax"],
        "This object cannot be written as JSON: it holds itself.",
        "Send the request alone, without references back to the objects that hold it.",
    )
    .when("cycle"),
    says(
        &["json.syntax"],
        "This object cannot be written as JSON: it holds a BigInt.",
        "Give the number as a text.",
    )
    .when("big-integer"),
    says(
        &["json.syntax"],
        "This object cannot be written as JSON.",
        "One of its properties fails when it is read: send a plain object.",
    )
    .when("unreadable"),
    says(&["json.syntax"], "This is not JSON.", "Write the request with a JSON library, not by hand.")
        .why("The back end reads JSON (RFC 8259) and nothing else; criba reads on where it can, to tell all at once."),
    says(&["json.trailing-comma"], "A comma before a closing bracket.", "Take it out.")
        .why("JSON has none there, though JavaScript and the documents' own example do."),
    says(
        &["json.duplicate-key"],
        "This name is there twice in the same object.",
        "Keep one of the two; the last one is checked here.",
    )
    .why("Programs differ in which of the two they take: what is checked may not be what is sold."),
    says(&["json.depth"], "Nested too deep.", "Send the request as the documents lay it out.")
        .why("No request needs such depth, and reading it costs without bound."),
    says(&["json.size"], "The text is too long (bytes at most: {limit}).", "Send one request at a time.")
        .why("No request needs such length, and reading it costs without bound."),
    says(&["json.encoding"], "These bytes are not UTF-8.", "Save or send the text as UTF-8.")
        .why("JSON is UTF-8 (RFC 8259); in another encoding every ñ and accent is lost."),
    says(
        &["json.lone-surrogate"],
        "Half of a character: one of its two \\u parts is missing.",
        "Write the character itself, or both parts; see whether the text was cut within it.",
    )
    .why("Half a character cannot be stored; most programs turn it into a question mark."),
    says(&["json.byte-order-mark"], "A byte-order mark stands before the text.", "Save the file as UTF-8 without one.")
        .why("RFC 8259 asks senders to leave it out; it is skipped here, and not everywhere."),
    says(&["field.missing"], "The field {name} is missing.", "Add {name}; an empty value counts as none.")
        .why("The request cannot be carried out without it."),
    says(&["field.expected"], "The field {name} is not there.", "Add {name} where it is known.")
        .why("It may be left out, and later steps ask for it."),
    says(
        &["field.unknown"],
        "There is no field of this name here; {nearest} is the nearest.",
        "If {nearest} is meant, write it so; otherwise leave the field out.",
    ),
    says(
        &["field.unknown"],
        "There is no field of this name here.",
        "See whether it belongs in another object; otherwise leave it out.",
    )
    .why("It is passed on as it is, and the back end will most likely ignore it: what it says would be lost."),
    says(
        &["field.misplaced"],
        "This field is read here, and belongs elsewhere.",
        "Put it where the documents have it: see the page of the request.",
    )
    .why("The documents' own example has it here, their tables elsewhere."),
    says(&["field.type"], "A text is due here.", "Put the value in double quotes.").when("text"),
    says(&["field.type"], "A whole number is due here.", "Write digits only, without quotes.").when("integer"),
    says(&["field.type"], "An amount is due here.", "Write a number such as 30 or 29.90.").when("decimal"),
    says(&["field.type"], "Yes or no is due here.", "Write true or false, without quotes.").when("boolean"),
    says(&["field.type"], "An object is due here.", "Write an object: its fields within braces.").when("object"),
    says(&["field.type"], "A list is due here.", "Write a list: its items within square brackets.").when("list"),
    says(&["field.type"], "A value of another type is due here.", "See the page of the request.")
        .why("Text, numbers, lists and objects are not exchanged for one another without a guess."),
    says(
        &["field.damaged-number"],
        "So long a number has lost its last digits on its way.",
        "Send it as a text, in double quotes, and take it from its source again.",
    )
    .why("JavaScript and others keep fifteen digits of a number: an ICCID sent as one arrives as another."),
    says(&["field.single"], "A single object, where a list is due.", "Put it within square brackets.")
        .why("It is read as a list of one; the back end may not do so."),
    says(&["group.one-of"], "One of these fields is due: {names}.", "Add the one that applies.")
        .why("Without one of them there is nothing to carry out."),
    says(&["group.exclusive"], "Of these fields only one may be there: {names}.", "Keep the one that applies.")
        .why("They exclude each other, and nobody can tell which is meant."),
    says(
        &["context.today"],
        "What depends on today's date was not checked.",
        "Give the date of the check: today in the context, or --today.",
    )
    .why("The check itself reads no clock, so that the same request gives the same answer everywhere."),
    says(&["report.findings"], "There are more findings than are shown: {more}.", "Correct these first, and check again.")
        .why("A report is bounded; the count and the verdict are not."),
    // Values that need more than their fault says.
    says(
        &["iccid.check-digit", "iccid.length", "donor-iccid.length"],
        "{label}: this is not the number of a SIM card: a digit is wrong, missing or too many.",
        "Read it off the card itself: nineteen digits beginning 8934, printed on the SIM and on the card that it was broken \
         out of. Send it as a text: as a number it loses its last digits.",
    )
    .why("The last digit is computed from the others (Luhn); a line with another SIM's number cannot be activated."),
    says(
        &["donor-iccid.check-digit"],
        "{label}: the check digit does not match the rest.",
        "Read it off the SIM that the customer uses today; for a contract line it may be left out.",
    )
    .why("The operator that loses the number compares it, for a prepaid line, with its own."),
    says(
        &["iccid.placeholder"],
        "{label}: a filler, not the number of a SIM card.",
        "Read the nineteen digits beginning 8934 off the card that is handed over. 8934040000000000002 stands for an unknown \
         SIM of the old operator, and only there.",
    ),
    says(
        &["iccid.issuer"],
        "{label}: a card of another issuer than MásMóvil.",
        "See whether the SIM in use today was given in place of the new one.",
    )
    .why("The fifth and sixth digit tell the issuer; the list of issuers is not complete, hence a doubt."),
    says(
        &["bic.length", "bic.form"],
        "{label}: this is not the code of a bank.",
        "Eight or eleven letters and digits, such as BSCHESMM: the statement shows it beside the IBAN. It may be left out \
         for a Spanish account.",
    ),
    says(&["bic.country"], "{label}: its fifth and sixth letter are not a country.", COMPARE),
    says(&["bic.unusual"], "{label}: a digit stands among the letters of the bank.", "See whether an O or an I is meant."),
    says(&["iban.length"], "{label}: wrong length for its country (a Spanish one has {expected} characters).", COMPARE),
    says(
        &["bank-account.length"],
        "{label}: wrong length (a Spanish account has 20 digits, its IBAN 24 characters).",
        COMPARE,
    ),
    says(
        &["iban.prefix", "bank-account.prefix"],
        "{label}: its first two letters are not a country with IBANs.",
        "A Spanish one begins with ES.",
    ),
    says(
        &["iban.country", "bank-account.country"],
        "{label}: of a country outside the Single Euro Payments Area.",
        "Ask for an account within it: bills may not be drawn on this one.",
    ),
    says(&["ccc.issuer", "iban.issuer", "bank-account.issuer"], "{label}: there is no bank 0000.", COMPARE),
    says(
        &["msisdn.service"],
        "{label}: not a mobile number.",
        "Give the number of the mobile line: nine digits beginning with 6 or with 71 to 74.",
    ),
    says(&["msisdn.country", "landline.country"], "{label}: a foreign number.", "Give a Spanish number."),
    says(&["msisdn.unusual"], "{label}: of a range that is hardly in use.", "See whether a digit is wrong."),
    says(
        &["landline.service"],
        "{label}: not the number of a landline.",
        "Give the number of the landline: nine digits beginning with 8 or 9, and not 80 or 90.",
    ),
    says(&["phone.service"], "{label}: a toll-free or premium-rate number.", "Give a number that the customer answers."),
    says(&["phone.country"], "{label}: a foreign number.", "Give a Spanish number where there is one."),
    says(
        &["phone.unusual"],
        "{label}: a number that companies answer.",
        "Give the customer's own number where there is one.",
    ),
    says(&["imei.length"], "{label}: wrong length (characters due: {expected}).", "Dial *#06# on the telephone: it shows \
         the fifteen digits. Eight are the model alone."),
    says(&["imei.padding"], "{label}: the fifteenth digit, the check digit, is missing.", "Dial *#06#: it shows all."),
    says(
        &["imei.unusual"],
        "{label}: sixteen digits, of which the last two are a software version.",
        "Dial *#06# and give the first fifteen digits that it shows as IMEI.",
    ),
    says(&["email.form"], "{label}: not an e-mail address.", "It has one @, and a domain with a dot after it.")
        .why("Contracts and access codes go there; a wrong address is noticed only when they do not arrive."),
    says(
        &["email.characters"],
        "{label}: there is a character in it that does not belong there.",
        "Give one address, without spaces, quotes or commas.",
    ),
    says(&["email.range"], "{label}: more than {max} characters.", "Use a shorter one: the back end may cut it.")
        .why("The back end's field has been seen to be so long."),
    says(&["email.unusual"], "{label}: with letters beyond the English ones.", "See whether it is really written so."),
    says(
        &["gescal.length"],
        "{label}: wrong length (characters due: {expected}).",
        "Take the code from the coverage tool as it is, with its blanks, also those at the end: never trim it.",
    )
    .why("The blanks hold the places of floor and door: without them the installer has another home."),
    says(
        &["gescal.form", "gescal.characters", "gescal.province"],
        "{label}: this is not the code of a home.",
        "Take the code from the coverage tool as it is; do not put it together by hand.",
    )
    .why("Its first seventeen digits are province, population, street and number."),
    says(
        &["gescal.component"],
        "{label}: bis, block or floor is not in its list.",
        "Compare it with the coverage tool; a house has a floor code too, such as BA.",
    ),
    says(
        &["card-expiry.calendar"],
        "{label}: there is no such month.",
        "Month, then year, two digits each, as on the card: 1229.",
    ),
    says(&["card-expiry.length"], "{label}: wrong length (characters due: {expected}).", "Month, then year: 1229."),
    says(
        &["masked-card.unusual"],
        "{label}: more digits can be read than usual.",
        "Leave the first six and the last four ({max} in all), the others as asterisks.",
    )
    .why("The card industry allows no more (PCI DSS, requirement 3.4.1), but for some longer numbers."),
    says(
        &["reference.characters", "text.characters", "note.characters", "name.characters", "address-line.characters", "address-id.characters"],
        "{label}: a hidden control character or a damaged letter stands in it.",
        "Type it in again; see that every program on the way uses UTF-8.",
    )
    .why("Such characters cannot be printed on a label, and some make a text read in another order than it is stored."),
    says(
        &["name.unusual"],
        "{label}: digits or signs that a name hardly has.",
        "See whether it is really written so; it may stay as it is.",
    ),
    says(&["address-line.length"], "{label}: more than 100 characters.", "Shorten it: labels cut there."),
    says(&["address-id.length"], "{label}: more than 38 characters.", "Take it from the coverage tool again."),
    says(
        &["sales-type.word"],
        "{label}: not the word for it ({allowed}).",
        "The documents spell it so, with one m: copy it as it is.",
    ),
    says(
        &["territory-owner.word"],
        "{label}: not one of the known ones ({allowed}).",
        "Take it from the coverage tool; others may have come since.",
    )
    .why("The documents name these and do not say that there are no others, hence a doubt."),
    says(
        &["customer-state.word"],
        "{label}: not one of the known ones ({allowed}).",
        "Use one of them, unless your OCS has been given others.",
    )
    .why("The documents do not list the states, hence a doubt."),
    says(
        &["text-id.characters", "text-id.placeholder"],
        "{name} in the route: not a whole number.",
        "Put the id itself in the place of {name}: digits and nothing else.",
    )
    .why("Ids are whole numbers; a name between braces or \"undefined\" shows that a program did not fill in the route."),
    says(&["text-id.range"], "{name} in the route: no id is so.", "Ids begin with 1 and have at most nineteen digits."),
    says(&["text-id.range"], "{label}: no id is so.", "Ids begin with 1 and have at most nineteen digits."),
    says(
        &["date-time.form"],
        "{label}: not written as it should be (form due: {expected}).",
        "Write day, time and offset, such as 2026-12-01T00:00:00+01:00 for midnight in Madrid.",
    )
    .why("Without the offset of its clock a time of day is another moment in another place."),
    says(
        &["date-time.calendar"],
        "{label}: there is no such day, time or offset.",
        "Correct it: hours go to 23, minutes and seconds to 59.",
    ),
    says(&["currency.component"], "{label}: no currency in use has this code.", "Write its ISO 4217 code, such as EUR."),
    says(&["operation.range"], "{label}: 1 (at once) or 2 (on the scheduled date) is due.", "Send one of the two."),
    says(
        &["province.range"],
        "{label}: there is no such province ({min} to {max}).",
        "Give the province's number, such as 28 for Madrid; 0 stands for none.",
    ),
    says(
        &["operator.form"],
        "{label}: three digits are usual, or five for landlines.",
        "Take the code from the list of operators.",
    ),
    says(
        &["nif.unusual"],
        "{label}: neither a Spanish number nor a usual passport.",
        "Compare it with the document: a character may be missing.",
    ),
    says(
        &["passport.unusual"],
        "{label}: not the form of a Spanish passport.",
        "Compare it with the document; a DNI or NIE belongs under its own type.",
    ),
    says(
        &["iua.unusual"],
        "{label}: capital letters and digits are usual, at most twenty.",
        "Compare it with the label at the socket; it may stay as it is, or be left out.",
    ),
];
