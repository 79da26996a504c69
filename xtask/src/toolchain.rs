//! `cargo xtask toolchain`: what the wasm build needs, pinned, found or installed under `target/tools`.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use anyhow::{Context, Result, anyhow, ensure};

use crate::npm::{self, Tools};
use crate::rust_target::{self, RustTarget};
use crate::step::{Progress, Step, ask};
use crate::workspace::Workspace;

const WASM_PACK: &str = "0.15.1";
/// What the JavaScript side is built with.
const BUILD: Tools = Tools {
    folder: "www",
    label: "typescript, esbuild and wasm-opt",
    about: "from npm, a few seconds",
    few: false,
    scripts: &[],
};

/// Everything the package is built with.
pub(crate) struct Toolchain {
    target: RustTarget,
    path: OsString,
}

impl Toolchain {
    /// A command with the tools on its PATH and the right Rust.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        // A bare name is looked up in the PATH of this process, not in the one given here: so it is looked up now.
        if let Some(found) =
            env::split_paths(&self.path).map(|folder| folder.join(program)).find(|path| path.is_file())
        {
            command = Command::new(found);
        }
        self.target.apply(&mut command);
        command.env("PATH", &self.path);
        command
    }
}

/// A tool that cargo compiles.
struct Tool {
    name: &'static str,
    version: String,
    about: &'static str,
    /// Whether its own lock file can be used: wasm-bindgen's names a version that not every registry serves.
    locked: bool,
    arguments: &'static [&'static str],
}

pub(crate) fn ensure(workspace: &Workspace, progress: &Progress, from_source: bool) -> Result<Toolchain> {
    let _lock = lock(workspace, progress)?;
    let tools = tools(workspace)?;
    // Each of the three waits for something else: Debian and one crate after the other, the compiler, the npm registry.
    let (target, compiled, fetched) = thread::scope(|scope| {
        let compiled = scope.spawn(|| compile_tools(workspace, progress, &tools));
        let fetched = scope.spawn(|| npm::install(workspace, progress, &BUILD));
        let target = rust_target::ensure(workspace, progress, from_source);
        (target, compiled.join(), fetched.join())
    });
    let broken = |_| anyhow!("an installation broke off");
    compiled.map_err(broken)??;
    fetched.map_err(broken)??;
    let target = target?;
    let path = path(workspace, target.bin.clone())?;
    Ok(Toolchain { target, path })
}

/// One installation at a time; a lock of the system's, which ends with its process however that ends.
fn lock(workspace: &Workspace, progress: &Progress) -> Result<File> {
    fs::create_dir_all(workspace.tools())?;
    let file = File::create(workspace.tools().join("lock"))?;
    if let Err(TryLockError::WouldBlock) = file.try_lock() {
        progress.say("waiting for another `cargo xtask` to finish its installation");
        file.lock()?;
    }
    Ok(file)
}

fn tools(workspace: &Workspace) -> Result<[Tool; 2]> {
    let wasm_pack = Tool {
        name: "wasm-pack",
        version: WASM_PACK.to_string(),
        about: "compiling, about 2 min",
        locked: true,
        arguments: &[],
    };
    let wasm_bindgen = Tool {
        name: "wasm-bindgen",
        version: workspace.wasm_bindgen()?,
        about: "compiling, about 2 min",
        locked: false,
        arguments: &["--no-default-features", "--bin", "wasm-bindgen"],
    };
    Ok([wasm_pack, wasm_bindgen])
}

fn path(workspace: &Workspace, rust: Option<PathBuf>) -> Result<OsString> {
    let known = env::var_os("PATH").unwrap_or_default();
    let ours = [workspace.tools().join("bin"), workspace.www().join("node_modules/.bin")];
    let folders = rust.into_iter().chain(ours).chain(env::split_paths(&known));
    env::join_paths(folders).context("a folder of the PATH cannot be part of a PATH")
}

/// One after the other, over one target folder: they share dependencies, and cargo locks that folder anyway.
fn compile_tools(workspace: &Workspace, progress: &Progress, tools: &[Tool]) -> Result<()> {
    let build = workspace.tools().join("build");
    for tool in tools.iter().filter(|tool| !is_there(workspace, tool)) {
        let label = format!("{} {}", tool.name, tool.version);
        progress.run(Step::new(&label, install(workspace, tool)).about(tool.about))?;
        ensure!(is_there(workspace, tool), "{label} was installed, but does not say that it is this version");
    }
    if build.exists() {
        // Hundreds of megabytes, of use only to a run that was interrupted.
        fs::remove_dir_all(build)?;
    }
    Ok(())
}

fn is_there(workspace: &Workspace, tool: &Tool) -> bool {
    let ours = workspace.tools().join("bin").join(tool.name);
    let program = if ours.is_file() { ours } else { PathBuf::from(tool.name) };
    let said = ask(Command::new(program).arg("--version")).unwrap_or_default();
    said.split_whitespace().nth(1) == Some(tool.version.as_str())
}

fn install(workspace: &Workspace, tool: &Tool) -> Command {
    let package = if tool.name == "wasm-bindgen" { "wasm-bindgen-cli" } else { tool.name };
    let mut cargo = workspace.cargo();
    cargo.arg("install").arg(format!("{package}@{}", tool.version)).args(tool.arguments);
    cargo.arg("--root").arg(workspace.tools());
    if tool.locked {
        cargo.arg("--locked");
    }
    // They run for a second or two: compiling them is what takes time.
    cargo.env("CARGO_TARGET_DIR", workspace.tools().join("build"));
    cargo.envs([
        ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
        ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
        ("CARGO_PROFILE_RELEASE_LTO", "off"),
        ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
    ]);
    cargo
}
