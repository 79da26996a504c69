//! Examples of what the reader and the tables tell; kinds and rules have theirs on their own pages.

/// A text, or a part of one.
#[derive(Clone, Copy, Debug)]
pub enum Sample {
    /// A whole text, as it is sent.
    Text(&'static [u8]),
    /// A JSON merge patch over a sound sale.
    Patch(&'static str),
}

/// What tells a code, and what does not.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// The code.
    pub code: &'static str,
    /// Tells it.
    pub rejects: Sample,
    /// Does not.
    pub accepts: Sample,
    /// JSON merge patch over the context of a check; `null` in it is an absent member.
    pub context: &'static str,
}

const fn text(code: &'static str, rejects: &'static [u8], accepts: &'static [u8]) -> Told {
    Told { code, rejects: Sample::Text(rejects), accepts: Sample::Text(accepts), context: "{}" }
}

const fn patch(code: &'static str, rejects: &'static str, accepts: &'static str) -> Told {
    Told { code, rejects: Sample::Patch(rejects), accepts: Sample::Patch(accepts), context: "{}" }
}

impl Told {
    const fn under(mut self, context: &'static str) -> Told {
        self.context = context;
        self
    }
}

/// One for every code of the engine.
pub static ENGINE: &[Told] = &[
    text("json.syntax", br#"{"sales_type": }"#, br#"{"sales_type": "telecomunications"}"#),
    text(
        "json.trailing-comma",
        br#"{"sales_type": "telecomunications",}"#,
        br#"{"sales_type": "telecomunications"}"#,
    ),
    text(
        "json.duplicate-key",
        br#"{"sales_type": "", "sales_type": "telecomunications"}"#,
        br#"{"sales_type": "telecomunications"}"#,
    ),
    text("json.depth", br#"{"more": [[["deep"]]]}"#, br#"{"more": ["flat"]}"#)
        .under(r#"{"limits": {"depth": 3}}"#),
    text("json.size", br#"{"sales_type": "telecomunications"}"#, br#"{"sales_type": ""}"#)
        .under(r#"{"limits": {"bytes": 20}}"#),
    text("json.encoding", b"{\"locality\": \"Logro\xF1o\"}", "{\"locality\": \"Logroño\"}".as_bytes()),
    text("json.lone-surrogate", br#"{"observation": "\ud83d"}"#, br#"{"observation": "\ud83d\ude00"}"#),
    text("json.byte-order-mark", b"\xEF\xBB\xBF{}", b"{}"),
    patch("field.missing", r#"{"sales_type": null}"#, r#"{"sales_type": "telecomunications"}"#),
    patch(
        "field.expected",
        r#"{"products": {"broadband": {"landline": {"wants_communications": null}}}}"#,
        r#"{"products": {"broadband": {"landline": {"wants_communications": false}}}}"#,
    ),
    patch(
        "field.unknown",
        r#"{"sales_info": {"shop": "C00-16"}}"#,
        r#"{"sales_info": {"shop_id": "C00-16"}}"#,
    ),
    patch(
        "field.misplaced",
        r#"{"products": {"broadband": {"installation_info": {"promotions": [{"id": 35}]}}}}"#,
        r#"{"products": {"broadband": {"promotions": [{"id": 35}]}}}"#,
    ),
    patch(
        "field.type",
        r#"{"sales_info": {"logistic": "sometimes"}}"#,
        r#"{"sales_info": {"logistic": false}}"#,
    ),
    patch(
        "field.damaged-number",
        r#"{"products": {"broadband": {"mobile_lines": [{"iccid": 8934042419120320860}]}}}"#,
        r#"{"products": {"broadband": {"mobile_lines": [{"iccid": "8934042419120320860"}]}}}"#,
    ),
    patch(
        "field.single",
        r#"{"products": {"broadband": {"promotions": {"id": 35}}}}"#,
        r#"{"products": {"broadband": {"promotions": [{"id": 35}]}}}"#,
    ),
    patch(
        "group.one-of",
        r#"{"products": {"broadband": {"ftth": null}}}"#,
        r#"{"products": {"broadband": {"ftth": {"product_id": 2345}}}}"#,
    ),
    patch(
        "group.exclusive",
        r#"{"products": {"broadband": {"ftth": {"product_id": 2345}, "adsl": {"product_id": 3424}}}}"#,
        r#"{"products": {"broadband": {"ftth": {"product_id": 2345}}}}"#,
    ),
    text("context.today", br#"{"clients": {"attributes": [{"birthdate": "1984-06-15"}]}}"#, b"{}")
        .under(r#"{"today": null}"#),
    text("report.findings", b"{}", b"[]").under(r#"{"limits": {"findings": 1}}"#),
];

/// The example of a code of the engine.
pub fn of(code: &str) -> Option<&'static Told> {
    ENGINE.iter().find(|told| told.code == code)
}

impl Sample {
    /// As it is shown: what is not UTF-8 stands as `\xF1`.
    pub fn shown(&self) -> String {
        match self {
            Sample::Patch(patch) => (*patch).to_string(),
            Sample::Text(bytes) => shown(bytes),
        }
    }
}

fn shown(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.utf8_chunks() {
        out += &chunk.valid().replace('\u{feff}', "\\xEF\\xBB\\xBF");
        chunk.invalid().iter().for_each(|byte| out += &format!("\\x{byte:02X}"));
    }
    out
}
