//! The page of a kind of request: its objects, their fields, and what is demanded of them.

use maud::{Markup, html};

use super::{conditions, filled, prose, section};
use crate::engine::check::{Carries, Request};
use crate::engine::field::{Demand, Field, Object, Shape};
use crate::engine::kind::{Form, Kind};
use crate::identifiers;
use crate::messages::{Language, field_words, label, request_words};
use crate::reference::hints::example;
use crate::reference::tables::{self, fields, name_of};

pub(super) fn body(request: &'static Request, language: Language) -> Markup {
    let (site, terms) = (language.site(), language.terms());
    let words = request_words(request, language);
    html! {
        p.eyebrow { (site.kind) }
        h1 { (words.map_or(request.name, |words| words.label)) " " code.name { (request.name) } }
        p.lead { (prose(words.map_or("", |words| words.about))) }
        @if !request.routes.is_empty() {
            (section(site.route, &html! { ul.plain { @for route in request.routes { li { code { (route.method) " " (route.path) } } } } }))
        }
        (carried(request, language))
        (parameters(request, language))
        @for object in tables::objects(request) {
            @if !object.group.fields.is_empty() { (object_section(object, language)) }
        }
        (rules(request, language))
        (schema(request, language))
        (section(terms.source, &html! { p.source { (request.page.source) } }))
    }
}

/// Where its values stand, and who says so.
fn carried(request: &Request, language: Language) -> Markup {
    let site = language.site();
    let form = match request.carries {
        Carries::Body => "",
        Carries::Query => site.query,
        Carries::Nothing => site.bodiless,
    };
    let proposal = request.page.proposal && request.carries != Carries::Nothing;
    html! { @if proposal || !form.is_empty() { p.note { (form) @if proposal { " " (site.proposal) } } } }
}

fn parameters(request: &'static Request, language: Language) -> Markup {
    let Some(path) = request.path.filter(|_| request.parameters().next().is_some()) else { return html! {} };
    html! {
        section id="path" {
            h2 { code { "context.path" } }
            @for field in request.parameters() { (row("path", path, field, language)) }
        }
    }
}

fn object_section(object: &'static Object, language: Language) -> Markup {
    let (site, name) = (language.site(), name_of(object));
    let names =
        |mask: u32| html! { @for field in fields(object.group, mask) { " " code { (field.key.name()) } } };
    let every = object.at_least_one == u32::MAX;
    html! {
        section id=(name) {
            h2 { (name) }
            @for (sentence, mask) in [(site.exactly_one, object.exactly_one), (site.at_most_one, object.at_most_one), (site.at_least_one, if every { 0 } else { object.at_least_one })] {
                @if mask != 0 { p.note { (sentence) (names(mask)) } }
            }
            @if every { p.note { (site.at_least_one) " …" } }
            @for field in object.group.fields { (row(name, object, field, language)) }
        }
    }
}

fn row(of: &str, object: &'static Object, field: &'static Field, language: Language) -> Markup {
    let words = field_words(object.group, field, language);
    let site = language.site();
    html! {
        div.field id=(format!("{of}.{}", field.key.name())) {
            h3 {
                code { (field.key.name()) }
                @if let Some(words) = words { span.label { (words.label) } }
                @if let Some(alias) = field.alias { span.also { (site.also) " " code { (alias.name()) } } }
            }
            p.demand { (demand(object, field, language)) }
            @if let Some(words) = words { p { (prose(words.about)) } }
            p.shape { (shape(field, language)) (facts(field, language)) }
        }
    }
}

/// Whether a field must be there.
fn demand(object: &'static Object, field: &'static Field, language: Language) -> Markup {
    let site = language.site();
    let bit =
        object.group.fields.iter().position(|f| std::ptr::eq(f, field)).map_or(0, |index| 1u32 << index);
    let told = |hard: bool| if hard { ("required", site.required) } else { ("expected", site.expected) };
    let chip = |(class, word): (&str, &str)| html! { span class=(format!("demand-{class}")) { (word) } };
    if object.always & bit != 0 {
        return chip(told(true));
    }
    let mut parts = Vec::new();
    if object.wanted & bit != 0 {
        parts.push(chip(told(false)));
    }
    if object.misplaced & bit != 0 {
        parts.push(chip(("expected", site.misplaced)));
    }
    let own = |demand: &&Demand| demand.inside.is_none() && demand.mask & bit != 0;
    for demand in object.demands.iter().filter(own) {
        parts.push(html! { (chip(told(!demand.soft))) " " (site.where_) " " (conditions::words(&demand.when, site)) });
    }
    for (parent, key, demand) in from_above(object, bit) {
        let place = format!("{parent}.{key}");
        parts.push(html! { (chip(told(!demand.soft))) " " (site.where_) " " (conditions::words(&demand.when, site)) " (" code { (place) } ")" });
    }
    if parts.is_empty() {
        return html! { span.demand-optional { (site.optional) } };
    }
    html! { @for (at, part) in parts.iter().enumerate() { @if at > 0 { br; } (part) } }
}

/// What objects around this one demand of a field in it.
fn from_above(object: &'static Object, bit: u32) -> Vec<(&'static str, &'static str, &'static Demand)> {
    let mut found = Vec::new();
    for used in tables::uses() {
        for demand in used.object.demands.iter().filter(|demand| demand.mask & bit != 0) {
            let Some(field) = demand.inside.map(|index| &used.object.group.fields[index as usize]) else {
                continue;
            };
            if tables::child(field).is_some_and(|child| std::ptr::eq(child, object)) {
                found.push((used.name.as_str(), field.key.name(), demand));
            }
        }
    }
    found
}

fn shape(field: &'static Field, language: Language) -> Markup {
    let site = language.site();
    let object = |object| html! { a href=(format!("#{}", name_of(object))) { (name_of(object)) } };
    match field.shape {
        Shape::Value(kind) => scalar(field, kind, language),
        Shape::Values(kind) => html! { (site.list_of) " " (scalar(field, kind, language)) },
        Shape::Map(kind) => html! { (site.map_of) " " (scalar(field, kind, language)) },
        Shape::Entries(child) => html! { (site.map_of) " " (object(child)) },
        Shape::Object(child) => html! { (site.single) ": " (object(child)) },
        Shape::List(list) => html! { (site.list_of) " " (object(list.item)) },
        Shape::Any => html! { (site.anything) },
    }
}

fn scalar(field: &'static Field, kind: &'static Kind, language: Language) -> Markup {
    let (site, listed) = (language.site(), identifiers::ALL.iter().any(|value| value.name == kind.name));
    let example = example(field, kind);
    html! {
        @match kind.form {
            Form::Text(_) => {
                @if listed { a href=(format!("../values/{}.html", kind.name)) { (label(kind.name, language)) } } @else { (label(kind.name, language)) }
            }
            Form::Integer { min, max } if max < i64::MAX => (site.integer_between.replace("{min}", &min.to_string()).replace("{max}", &max.to_string())),
            Form::Integer { min, .. } => (site.integer_from.replace("{min}", &min.to_string())),
            Form::Decimal | Form::Signed => (site.decimal),
            Form::Boolean => (site.boolean),
            Form::Words(words) => { @for (at, word) in words.iter().enumerate() { @if at > 0 { " | " } code { (word) } } }
        }
        @if !example.is_empty() && !matches!(kind.form, Form::Words(_) | Form::Boolean) { " · " code.blanks { (example) } }
    }
}

fn facts(field: &'static Field, language: Language) -> Markup {
    html! { @if let Some(fact) = field.fact { " · " (filled(language.site().looked_up, "fact", fact.name())) } }
}

fn rules(request: &'static Request, language: Language) -> Markup {
    let codes: Vec<String> =
        request.rules.iter().copied().flatten().map(|rule| rule.code().to_string()).collect();
    if codes.is_empty() {
        return html! {};
    }
    section(
        language.site().rules,
        &html! {
            ul.codes {
                @for code in codes {
                    @if let Some(page) = crate::explain(&code, language) {
                        li { a href=(format!("../codes/{code}.html")) { code { (code) } } " " (super::badge(page.severity[1].1, language)) p { (prose(&page.message)) } }
                    }
                }
            }
        },
    )
}

/// The schema, and what it cannot tell.
fn schema(request: &'static Request, language: Language) -> Markup {
    let site = language.site();
    section(
        site.schema,
        &html! {
            p { (site.schema_about) }
            pre { code { "criba schema " (request.name) " --channel offline" } }
            details {
                summary { (site.schema_limits) }
                dl.limits {
                    @for [class, codes, reason] in site.limits {
                        div { dt { code { (class) } " " (prose(codes)) } dd { (prose(reason)) } }
                    }
                }
            }
        },
    )
}
