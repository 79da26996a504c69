//! `cargo xtask size`: what each entry costs over the network, against its budget.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};

use crate::crates;
use crate::package;
use crate::step::Progress;
use crate::workspace::Workspace;

const WASM: &str = "criba.wasm";
const KB: f64 = 1000.0;

/// An entry of the package: its JavaScript with everything that it imports at once, and the wasm.
struct Entry {
    name: &'static str,
    module: &'static str,
    /// Whether it loads the wasm.
    wasm: bool,
    /// Bytes after brotli 11 that it must not exceed in the end.
    budget: usize,
    /// Bytes after brotli 11 above which the run fails. Where the budget is not reached yet it stands a little above what
    /// was, and only ever goes down.
    gate: usize,
}

const ENTRIES: [Entry; 6] = [
    Entry { name: "criba", module: "browser.js", wasm: true, budget: 36_000, gate: 89_300 },
    Entry { name: "criba/slim", module: "slim.js", wasm: true, budget: 30_000, gate: 81_600 },
    // The same wasm as text, which takes a little more.
    Entry { name: "criba/inline", module: "inline.js", wasm: false, budget: 48_000, gate: 93_000 },
    // Over the default entry, which a page with a form loads too.
    Entry { name: "criba/form", module: "form.js", wasm: false, budget: 6_000, gate: 6_000 },
    // Beside `criba` itself, which it imports by name.
    Entry { name: "criba/edge", module: "edge.js", wasm: false, budget: 12_000, gate: 12_000 },
    Entry { name: "criba/messages/es", module: "messages/es.js", wasm: false, budget: 9_000, gate: 9_000 },
];

#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Size {
    fn of(path: &Path) -> Result<Self> {
        let bytes = fs::read(path).with_context(|| format!("reading {}", path.display()))?;
        Ok(Self { raw: bytes.len(), gzip: gzip(&bytes)?, brotli: brotli(&bytes)? })
    }

    fn plus(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut packed, &parameters)?;
    Ok(packed.len())
}

pub(crate) fn report(workspace: &Workspace, progress: &Progress) -> Result<ExitCode> {
    let folder = workspace.package();
    if !folder.join(WASM).is_file() {
        progress.say("no package yet: building it");
        package::build(workspace, progress)?;
    }
    let over = print(&folder)?;
    boundary(&workspace.glue())?;
    if over.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    println!("above the gate: {}", over.join(", "));
    Ok(ExitCode::FAILURE)
}

/// Prints the table and names the entries above their gate.
fn print(folder: &Path) -> Result<Vec<&'static str>> {
    println!("{:<22} {:>10} {:>10} {:>10} {:>10}", "KB (1000 bytes)", "raw", "gzip 9", "brotli 11", "budget");
    let mut files = BTreeSet::new();
    let mut entries = Vec::new();
    for entry in &ENTRIES {
        let mut modules = BTreeSet::new();
        imports(folder, entry.module, &mut modules)?;
        if entry.wasm {
            modules.insert(WASM.to_string());
        }
        files.extend(modules.iter().cloned());
        entries.push((entry, modules));
    }
    for file in &files {
        row(&format!("  {file}"), Size::of(&folder.join(file))?, "");
    }
    let mut over = Vec::new();
    for (entry, modules) in entries {
        let mut sum = Size::default();
        for module in &modules {
            sum = sum.plus(Size::of(&folder.join(module))?);
        }
        let mark = if sum.brotli > entry.budget {
            format!("{} (above; gate {})", kilobytes(entry.budget), kilobytes(entry.gate))
        } else {
            kilobytes(entry.budget)
        };
        row(entry.name, sum, &mark);
        if sum.brotli > entry.gate {
            over.push(entry.name);
        }
    }
    Ok(over)
}

/// Prints what the crates of the boundary to JavaScript cost: code of the wasm before it is optimised, and the glue.
fn boundary(glue: &Path) -> Result<()> {
    let shares = crates::shares(&fs::read(glue.join("glue_bg.wasm"))?)?;
    println!("\n{:<22} {:>10}", "code, not optimised", "raw");
    for (name, bytes) in shares {
        println!("  {name:<20} {:>10}", kilobytes(bytes));
    }
    row("wasm-bindgen's glue", Size::of(&glue.join("glue_bg.js"))?, "");
    Ok(())
}

fn row(name: &str, size: Size, budget: &str) {
    let (raw, gzip, brotli) = (kilobytes(size.raw), kilobytes(size.gzip), kilobytes(size.brotli));
    println!("{name:<22} {raw:>10} {gzip:>10} {brotli:>10} {budget:>10}");
}

#[expect(clippy::cast_precision_loss, reason = "sizes of files, shown with one decimal")]
fn kilobytes(bytes: usize) -> String {
    format!("{:.1}", bytes as f64 / KB)
}

/// A module and all that it imports statically from its own folder; what is imported later, on demand, costs nothing at the start.
fn imports(folder: &Path, module: &str, found: &mut BTreeSet<String>) -> Result<()> {
    if !found.insert(module.to_string()) {
        return Ok(());
    }
    let text = fs::read_to_string(folder.join(module)).with_context(|| format!("reading {module}"))?;
    let names = text.split("from\"./").skip(1).filter_map(|rest| rest.split('"').next());
    for name in names.filter(|name| name.ends_with(".js")) {
        imports(folder, name, found)?;
    }
    Ok(())
}
