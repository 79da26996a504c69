//! The report of a check: what was collected, with pointers, lines and columns.

use std::borrow::Cow;

use super::request::Carries;
use super::{Verdict, wanted};
use crate::engine::codes;
use crate::engine::context::{Context, Profile};
use crate::engine::edit::Edit;
use crate::engine::finding::{
    Change, Class, Finding, Need, Param, Params, Place, Position, Severity, Status,
};
use crate::engine::kind::{Fault, Form, Kind};
use crate::engine::locate::{Located, locate};
use crate::engine::nearest::nearest;
use crate::engine::pass::{Detail, Raw};
use crate::engine::record::Span;
use crate::engine::sort::sort;
use crate::engine::text::{add, append, gather, gathered};

impl Verdict<'_> {
    /// The report, with pointers, lines and columns.
    pub fn report(&self) -> Report {
        let kept = self.kept();
        let edits = self.edits().live();
        let (mut offsets, wanted) = (Vec::new(), self.wanted());
        for (raw, _) in &kept {
            offsets.push(raw.span.start);
            gather(&mut offsets, self.related(raw).iter().map(|span| span.start));
        }
        gather(&mut offsets, edits.iter().map(|edit| edit.at));
        gather(&mut offsets, wanted.iter().map(|wanted| wanted.at));
        sort(&mut offsets, |a, b| a < b);
        offsets.dedup();
        let located = locate(&self.text, self.context.limits.depth, self.part.shape, &offsets);
        let found = |at: u32| &located[offsets.partition_point(|o| *o < at)];
        let mut findings = gathered(kept.iter().map(|(raw, severity)| self.finding(raw, *severity, &found)));
        gather(&mut findings, self.rest(kept.len()).into_iter());
        Report {
            kind: Cow::Borrowed(self.part.request.name),
            status: self.status(),
            ruleset: crate::RULESET,
            findings,
            changes: gathered(edits.iter().map(|edit| change(edit, found(edit.at)))),
            needs: wanted::needs(&wanted, &found),
        }
    }

    /// What will be told: in document order, then by code; over the limit the first errors, then the first others.
    pub(super) fn kept(&self) -> Vec<(&Raw, Severity)> {
        let raws = self.checker.pass.raws.kept().iter();
        let mut all = gathered(raws.filter_map(|raw| Some((raw, severity(raw, self.context)?))));
        let order =
            |raw: &Raw| (raw.span.start, raw.code.order(), name(raw), raw.span.end, raw.related.start);
        sort(&mut all, |(a, _), (b, _)| order(a) < order(b));
        let limit = self.context.limits.findings as usize;
        if all.len() > limit {
            let errors = all.iter().filter(|(_, s)| *s == Severity::Error).count().min(limit);
            let (mut errors, mut others) = (errors, limit - errors);
            all.retain(|(_, s)| {
                let room = if *s == Severity::Error { &mut errors } else { &mut others };
                let keep = *room > 0;
                *room -= keep as usize;
                keep
            });
        }
        all
    }

    /// The other places that take part in a finding.
    fn related(&self, raw: &Raw) -> &[Span] {
        let Span { start, end } = raw.related;
        self.checker.pass.related.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The last finding, which says how many more there are.
    fn rest(&self, kept: usize) -> Option<Finding> {
        let counted = self.checker.pass.raws.counted();
        let told = counted.filter(|(raw, _)| severity(raw, self.context).is_some());
        let all: usize = told.map(|(_, count)| count).sum();
        let more = (all > kept).then_some(all - kept)?;
        let invalid = self.status() == Status::Invalid;
        let mut params = Params::default();
        params.add("more", Param::Integer(more as i64));
        Some(Finding {
            code: codes::FINDINGS,
            severity: if invalid { Severity::Error } else { Severity::Warning },
            class: codes::FINDINGS.grade.class,
            pointer: String::new(),
            position: None,
            params,
            related: Vec::new(),
        })
    }

    fn finding<'l>(&self, raw: &Raw, severity: Severity, found: &impl Fn(u32) -> &'l Located) -> Finding {
        let at = found(raw.span.start);
        let syntax = raw.code.grade.class == Class::Syntax;
        // The route's parameters do not stand in the text.
        let here = !matches!(raw.detail, Detail::Parameter(_));
        let mut params = params(raw, &at.key);
        if here && self.part.request.carries == Carries::Query {
            params.add("in", Param::Text("query"));
        }
        Finding {
            code: raw.code,
            severity,
            class: raw.code.grade.class,
            pointer: at.pointer.clone(),
            position: here
                .then(|| position(raw.span, at, syntax && raw.code.grade.fault.0 != "duplicate-key")),
            params,
            related: gathered(self.related(raw).iter().map(|span| place(*span, found(span.start)))),
        }
    }
}

/// The position of a value, to its end; of a syntax fault, the very characters.
pub(super) fn position(span: Span, at: &Located, exact: bool) -> Position {
    let end = if exact { span.end } else { at.end.max(span.end) };
    Position { offset: span.start, length: end - span.start, line: at.line, column: at.column }
}

fn place(span: Span, at: &Located) -> Place {
    Place { pointer: at.pointer.clone(), position: Some(position(span, at, false)) }
}

fn change(edit: &Edit, at: &Located) -> Change {
    let mut pointer = at.pointer.clone();
    if let Some(name) = edit.name {
        add(&mut pointer, '/');
        append(&mut pointer, name);
    }
    Change { pointer, change: edit.change }
}

/// The severity of a finding; `None` where its code is switched off.
pub(in crate::engine) fn severity(raw: &Raw, context: &Context) -> Option<Severity> {
    let grade = raw.code.grade;
    let base = match context.profile {
        Profile::Documented if std::ptr::eq(grade, codes::MISSING.grade) => {
            if raw.documented {
                Severity::Error
            } else {
                Severity::Warning
            }
        }
        Profile::Documented => grade.documented,
        _ => grade.severity,
    };
    context.grade(&raw.code, base)
}

fn name(raw: &Raw) -> &'static str {
    match raw.detail {
        Detail::Name(word) | Detail::Problem(word) | Detail::Parameter(word) => word,
        _ => "",
    }
}

pub(in crate::engine) fn params(raw: &Raw, key: &str) -> Params {
    let mut params = Params::default();
    raw.code.grade.params.iter().for_each(|(name, param)| params.add(name, param.clone()));
    match raw.detail {
        Detail::None => {}
        Detail::Name(name) => params.add("name", Param::Text(name)),
        Detail::Parameter(name) => {
            params.add("in", Param::Text("path"));
            params.add("name", Param::Text(name));
        }
        Detail::Names(group, mask) => {
            let fields = group.fields.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, f)| f);
            let mut names = gathered(fields.clone().map(|f| f.key.name()));
            // A field that excludes itself is there under both its spellings.
            if names.len() == 1 && raw.code.grade.fault == codes::EXCLUSIVE.grade.fault {
                gather(&mut names, fields.filter_map(|f| f.alias).map(|alias| alias.name()));
            }
            params.add("names", Param::Names(names));
        }
        Detail::Nearest(group) => {
            let name = &|i: usize| group.fields[i].key.name();
            if let Some(name) = nearest(group.fields.len(), name, key) {
                params.add("nearest", Param::Text(name));
            }
        }
        Detail::Problem(word) if raw.code.grade.fault.0 == "type" => {
            params.add("expected", Param::Text(word))
        }
        Detail::Problem(word) => params.add("problem", Param::Text(word)),
        Detail::Count(count) => params.add("limit", Param::Integer(count)),
        Detail::Kind(kind) => kind_params(kind, raw.code.grade.fault, &mut params),
    }
    params
}

/// What a kind's own form says of a fault: bounds, words, type.
pub(crate) fn kind_params(kind: &'static Kind, fault: Fault, params: &mut Params) {
    match (fault, &kind.form) {
        (Fault::RANGE, Form::Integer { min, max }) => {
            params.add("min", Param::Integer(*min));
            if *max != i64::MAX {
                params.add("max", Param::Integer(*max));
            }
        }
        (Fault::WORD, Form::Words(words)) => params.add("allowed", Param::Words(words)),
        (Fault("type"), form) => params.add("expected", Param::Text(form.json_type())),
        _ => {}
    }
}

/// The same report from every entry: command line, Rust, wasm, edge.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Report {
    /// What was checked: the request kind, or a part of it such as `sale#/payment`.
    pub kind: Cow<'static, str>,
    /// Whether there is an error.
    pub status: Status,
    /// Version of the rules.
    pub ruleset: &'static str,
    /// Faults, doubts and remarks, in document order.
    pub findings: Vec<Finding>,
    /// What the canonical text changes, in document order.
    pub changes: Vec<Change>,
    /// Facts that only the back end has and that would make the verdict complete.
    pub needs: Vec<Need>,
}
