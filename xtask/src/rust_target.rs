//! Rust's library for wasm32: from the active toolchain, from rustup, or built from Debian's source where rustup's server is
//! out of reach.

use std::env;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, id};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::semver::Version;

use crate::step::{Patience, Progress, Seconds, Step, ask};
use crate::workspace::{Workspace, empty_folder, replace_folder};

const TARGET: &str = "wasm32-unknown-unknown";
/// Debian's current Rust (its plain `rustc` is years old), its library source, and a linker for wasm of the same LLVM.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-22";
const DEBIAN_SOURCE: &str = "/usr/lib/rustlib/src/rust";
/// Debian keeps one version at a time, so it cannot be pinned: another one is used, and said.
const DEBIAN_TRIED: &str = "1.96.0";
const STAMP: &str = "stamp";
/// What cargo and rustup leave behind for their children and Debian's own must not see.
const FOREIGN: [&str; 7] = [
    "RUSTC",
    "RUSTUP_TOOLCHAIN",
    "LD_LIBRARY_PATH",
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_BUILD_TARGET",
    "CARGO_TARGET_DIR",
];

/// A Rust that builds for wasm32.
pub(crate) struct RustTarget {
    /// Folder of the `cargo` and `rustc` to use; `None` for the active toolchain's.
    pub(crate) bin: Option<PathBuf>,
    /// Which one it is, and why.
    reason: String,
}

impl RustTarget {
    /// Makes a build command use this Rust.
    pub(crate) fn apply(&self, command: &mut Command) {
        // Flags of the caller's would replace those of .cargo/config.toml.
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        if self.bin.is_none() {
            return;
        }
        for name in FOREIGN.iter().filter(|name| **name != "CARGO_TARGET_DIR") {
            command.env_remove(name);
        }
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER);
    }
}

/// Why the library is built from source: to test that it can be, everything is built anew; out of need, what is there is used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    Asked,
    Needed,
}

pub(crate) fn ensure(workspace: &Workspace, progress: &Progress, from_source: bool) -> Result<RustTarget> {
    let target = find(workspace, progress, from_source)?;
    progress.say(&format!("wasm target: {}", target.reason));
    Ok(target)
}

fn find(workspace: &Workspace, progress: &Progress, from_source: bool) -> Result<RustTarget> {
    if from_source {
        return build(workspace, progress, Why::Asked);
    }
    if active_has_target() {
        return Ok(RustTarget { bin: None, reason: "the active toolchain has it".to_string() });
    }
    if let Some(kept) = kept(workspace, &debian_version()) {
        return Ok(kept);
    }
    if rustup_adds_target(progress)? && active_has_target() {
        return Ok(RustTarget { bin: None, reason: "rustup added it to the active toolchain".to_string() });
    }
    build(workspace, progress, Why::Needed)
}

/// The folder may be there without the library, after an interruption: the library itself is looked for.
fn active_has_target() -> bool {
    let folder = ask(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]));
    let Some(entries) = folder.and_then(|folder| fs::read_dir(folder).ok()) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

fn rustup_adds_target(progress: &Progress) -> Result<bool> {
    if ask(Command::new("rustup").arg("--version")).is_none() {
        return Ok(false);
    }
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TARGET]);
    // A server out of reach is given up soon; a download under way is let finish, lest it leave half a target.
    let patience = Patience {
        limit: Duration::from_secs(20),
        under_way: "component",
        limit_under_way: Duration::from_secs(300),
    };
    let label = "rustup target add";
    let step = Step::new(label, rustup).about("waits 20 s for its server").patience(patience);
    let done = progress.attempt(step)?;
    if done.ok {
        progress.conclude(label, &done, "");
        return Ok(true);
    }
    // No failure of ours: the reader need not see what rustup had to say.
    progress.say(&format!(
        "- {label}  {}  could not reach its server, or has no such target",
        Seconds(done.took)
    ));
    Ok(false)
}

/// Debian's rustc as it describes itself, empty where the packages are not all there.
fn debian_version() -> String {
    let parts = ["/usr/bin/cargo", DEBIAN_LINKER, DEBIAN_SOURCE];
    if parts.iter().any(|part| !Path::new(part).exists()) {
        return String::new();
    }
    ask(debian("/usr/bin/rustc").arg("-vV")).unwrap_or_default()
}

fn debian(program: &str) -> Command {
    let mut command = Command::new(program);
    for name in FOREIGN {
        command.env_remove(name);
    }
    command
}

fn field<'a>(version: &'a str, name: &str) -> Result<&'a str> {
    let line = version.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
    line.with_context(|| format!("`rustc -vV` names no {name}"))
}

fn place(workspace: &Workspace) -> PathBuf {
    workspace.tools().join("rust")
}

/// What an earlier run built, if it fits the rustc that is installed now.
fn kept(workspace: &Workspace, version: &str) -> Option<RustTarget> {
    let stamp = fs::read_to_string(place(workspace).join(STAMP)).ok()?;
    let fits = !version.is_empty() && stamp == version;
    let release = field(version, "release").ok().filter(|_| fits)?;
    let reason =
        format!("built earlier from Debian's source of Rust {release}; the active toolchain lacks it");
    Some(RustTarget { bin: Some(place(workspace).join("bin")), reason })
}

fn build(workspace: &Workspace, progress: &Progress, why: Why) -> Result<RustTarget> {
    let version = install_debian(workspace, progress)?;
    if let Some(kept) = kept(workspace, &version).filter(|_| why == Why::Needed) {
        return Ok(kept);
    }
    let release = field(&version, "release")?;
    let scratch = workspace.tools().join(format!("rust-scratch-{release}"));
    if why == Why::Asked {
        empty_folder(&scratch)?;
    }
    build_library(progress, &scratch)?;
    let part = workspace.tools().join(format!("rust-part-{}", id()));
    assemble(&scratch, &part, &version)?;
    let proved = prove(progress, &part);
    if proved.is_err() {
        fs::remove_dir_all(&part)?;
    }
    proved?;
    replace_folder(&part, &place(workspace))?;
    fs::remove_dir_all(&scratch)?;
    let untried =
        if release == DEBIAN_TRIED { "" } else { " (another version than the one this was tried with)" };
    let why = if why == Why::Asked { "as asked" } else { "rustup could not add it" };
    let reason = format!("built from Debian's source of Rust {release}{untried}; {why}");
    Ok(RustTarget { bin: Some(place(workspace).join("bin")), reason })
}

fn install_debian(workspace: &Workspace, progress: &Progress) -> Result<String> {
    let packages = DEBIAN_PACKAGES.join(" ");
    if debian_version().is_empty() {
        ensure!(
            ask(Command::new("apt-get").arg("--version")).is_some(),
            "no way to get Rust's library for {TARGET}: rustup could not add it and this is no Debian system"
        );
        let root = ask(Command::new("id").arg("-u")).is_some_and(|user| user == "0");
        ensure!(root, "needs root once: run `apt-get update && apt-get install {packages}`, then this again");
        install_packages(progress)?;
    }
    let version = debian_version();
    ensure!(
        !version.is_empty(),
        "{packages} are installed, but rustc, its source or its linker are not there"
    );
    let release = Version::parse(field(&version, "release")?)?;
    let wanted = workspace.criba.rust_version.as_ref().context("Cargo.toml states no rust-version")?;
    if release < *wanted {
        bail!("Debian's Rust is {release}, and criba needs {wanted}");
    }
    Ok(version)
}

fn install_packages(progress: &Progress) -> Result<()> {
    // An installation that was interrupted must be finished before another may begin.
    let mut configure = Command::new("dpkg");
    configure.args(["--configure", "-a"]);
    let mut update = Command::new("apt-get");
    update.args(["update", "-o", "DPkg::Lock::Timeout=120"]);
    let mut install = Command::new("apt-get");
    install.args(["install", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=120"]);
    install.args(DEBIAN_PACKAGES);
    let steps = [
        ("dpkg configure", "", configure),
        ("apt-get update", "a few seconds", update),
        ("apt-get install", "Debian's Rust, about half a minute", install),
    ];
    for (label, about, mut command) in steps {
        command.env("DEBIAN_FRONTEND", "noninteractive");
        progress.run(Step::new(label, command).about(about))?;
    }
    Ok(())
}

/// Flags that keep the folders of this machine out of the wasm, where the places of panics would name them. What they put
/// instead is what the official builds have.
pub(crate) fn remap_registry() -> Vec<String> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let Ok(registries) = fs::read_dir(home.join("registry/src")) else { return Vec::new() };
    let flag = |folder: PathBuf| format!("--remap-path-prefix={}=/rust/deps", folder.display());
    registries.flatten().map(|entry| flag(entry.path())).collect()
}

/// Compiles the library for wasm in a crate of its own. An interrupted run goes on where it stopped.
fn build_library(progress: &Progress, scratch: &Path) -> Result<()> {
    fs::create_dir_all(scratch.join("src"))?;
    fs::write(scratch.join("src/lib.rs"), "")?;
    fs::write(
        scratch.join("Cargo.toml"),
        "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n",
    )?;
    let mut cargo = debian("/usr/bin/cargo");
    cargo.args(["build", "--release", "-Zbuild-std=std,panic_abort", "--target", TARGET]);
    cargo.arg("--target-dir").arg(scratch.join("target")).current_dir(scratch);
    // Building the library needs unstable options; this is their only use.
    cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1");
    let mut flags = remap_registry();
    flags.push(format!("--remap-path-prefix={DEBIAN_SOURCE}=/rustc"));
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    progress.run(Step::new("Rust library for wasm", cargo).about("compiling, about a minute"))?;
    Ok(())
}

/// A folder that works as a toolchain: the new library, the rest linked from Debian's.
fn assemble(scratch: &Path, part: &Path, version: &str) -> Result<()> {
    let host = field(version, "host")?;
    let library = part.join("lib/rustlib").join(TARGET).join("lib");
    empty_folder(part)?;
    fs::create_dir_all(&library)?;
    fs::create_dir_all(part.join("bin"))?;
    let built = scratch.join("target").join(TARGET).join("release/deps");
    for entry in fs::read_dir(&built)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.ends_with(".rlib") && !name.starts_with("libscratch-") {
            fs::copy(&path, library.join(&name)).with_context(|| format!("copying {name}"))?;
        }
    }
    symlink(Path::new("/usr/lib/rustlib").join(host), part.join("lib/rustlib").join(host))?;
    symlink("/usr/bin/cargo", part.join("bin/cargo"))?;
    let rustc = part.join("bin/rustc");
    fs::write(&rustc, "#!/bin/sh\nexec /usr/bin/rustc --sysroot \"${0%/bin/rustc}\" \"$@\"\n")?;
    fs::set_permissions(&rustc, fs::Permissions::from_mode(0o755))?;
    fs::write(part.join(STAMP), version)?;
    Ok(())
}

/// Links a first wasm with it: a library that cannot is not put in place.
fn prove(progress: &Progress, part: &Path) -> Result<()> {
    let source = part.join("proof.rs");
    fs::write(
        &source,
        "#[unsafe(no_mangle)]\npub extern \"C\" fn proof(n: usize) -> usize { format!(\"{n}\").len() }\n",
    )?;
    let rustc = part.join("bin/rustc");
    let mut command = debian(&rustc.to_string_lossy());
    command.args(["--edition=2024", "--crate-type=cdylib", "-O", "--target", TARGET]);
    command.arg(format!("-Clinker={DEBIAN_LINKER}")).arg("-o").arg(part.join("proof.wasm")).arg(&source);
    progress.run(Step::new("first wasm with it", command))?;
    fs::remove_file(source)?;
    fs::remove_file(part.join("proof.wasm"))?;
    Ok(())
}
