//! Where things are, and the versions that Cargo.toml states.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use cargo_metadata::{MetadataCommand, Package};

pub(crate) struct Workspace {
    pub(crate) root: PathBuf,
    pub(crate) target: PathBuf,
    /// The manifest of criba itself: its version is the package's version.
    pub(crate) criba: Package,
}

impl Workspace {
    pub(crate) fn find() -> Result<Self> {
        let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
        let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec()?;
        let criba = metadata.root_package().context("Cargo.toml names no package")?.clone();
        Ok(Self {
            root: metadata.workspace_root.into_std_path_buf(),
            target: metadata.target_directory.into_std_path_buf(),
            criba,
        })
    }

    /// What is compiled or downloaded to build with: kept between runs, never tracked.
    pub(crate) fn tools(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The whole output of every child process.
    pub(crate) fn logs(&self) -> PathBuf {
        self.target.join("xtask-logs")
    }

    /// The npm package, unpacked.
    pub(crate) fn package(&self) -> PathBuf {
        self.target.join("package/criba")
    }

    /// wasm-bindgen's JavaScript, types and wasm, as the last build of the package left them.
    pub(crate) fn glue(&self) -> PathBuf {
        self.target.join("package/glue")
    }

    pub(crate) fn tarball(&self) -> PathBuf {
        self.target.join(format!("package/criba-{}.tgz", self.criba.version))
    }

    /// The site's static pages.
    pub(crate) fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    pub(crate) fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// A path as a reader sees it from the repository's root.
    pub(crate) fn relative(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// The active toolchain's cargo, at the root. Cargo tells us its own path, which is quicker than rustup's proxy.
    pub(crate) fn cargo(&self) -> Command {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.root);
        command
    }

    /// The wasm-bindgen that the library is pinned to: its command line tool must be of the same version.
    pub(crate) fn wasm_bindgen(&self) -> Result<String> {
        let pinned = self.criba.dependencies.iter().find(|dependency| dependency.name == "wasm-bindgen");
        let version = pinned.context("Cargo.toml has no wasm-bindgen")?.req.to_string();
        let exact = version.strip_prefix('=').context("Cargo.toml must pin wasm-bindgen with `=`")?;
        Ok(exact.to_string())
    }
}

/// Puts a finished folder in place of an older one, so that whoever looks finds the old or the new, never a half.
pub(crate) fn replace_folder(finished: &Path, place: &Path) -> Result<()> {
    if place.exists() {
        fs::remove_dir_all(place).with_context(|| format!("removing {}", place.display()))?;
    }
    fs::rename(finished, place)
        .with_context(|| format!("moving {} to {}", finished.display(), place.display()))
}

/// An empty folder, whatever was there.
pub(crate) fn empty_folder(path: &Path) -> Result<()> {
    if path.exists() {
        fs::remove_dir_all(path).with_context(|| format!("removing {}", path.display()))?;
    }
    fs::create_dir_all(path).with_context(|| format!("creating {}", path.display()))
}
