//! `cargo xtask package`: the npm package, unpacked and packed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::data;
use crate::rust_target::remap_registry;
use crate::step::{Progress, Step};
use crate::toolchain::{self, Toolchain};
use crate::workspace::{Workspace, empty_folder, replace_folder};

/// What rustc turns on for wasm32; wasm-opt must be told to keep it.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// The folders of one build.
struct Build<'a> {
    workspace: &'a Workspace,
    progress: &'a Progress,
    tools: &'a Toolchain,
    /// wasm-bindgen's JavaScript, types and wasm.
    glue: PathBuf,
    /// The package in the making.
    part: PathBuf,
}

pub(crate) fn build(workspace: &Workspace, progress: &Progress) -> Result<()> {
    let tools = toolchain::ensure(workspace, progress, false)?;
    let folder = workspace.target.join("package");
    let build =
        Build { workspace, progress, tools: &tools, glue: workspace.glue(), part: folder.join("criba.part") };
    empty_folder(&build.glue)?;
    empty_folder(&build.part)?;
    build.wasm()?;
    build.optimise()?;
    build.pages()?;
    build.types()?;
    build.shim()?;
    build.metadata()?;
    data::write(workspace, progress, &build.part)?;
    replace_folder(&build.part, &workspace.package())?;
    pack(workspace, progress)?;
    progress.say(&format!(
        "built {} and {}",
        workspace.relative(&workspace.package()),
        workspace.relative(&workspace.tarball())
    ));
    Ok(())
}

impl Build<'_> {
    /// What `explain` reads: written here, since it is too long to be committed.
    fn pages(&self) -> Result<()> {
        let mut cargo = self.workspace.cargo();
        cargo.args(["run", "--quiet", "--package", "criba", "--example", "pages", "--"]);
        cargo.arg(self.workspace.www().join("src/generated/pages"));
        self.progress.run(Step::new("pages", cargo).about("about half a minute the first time"))?;
        Ok(())
    }

    fn wasm(&self) -> Result<()> {
        let mut command = self.tools.command("wasm-pack");
        command.args(["build", "--mode", "no-install", "--target", "bundler", "--profile", "wasm"]);
        command
            .args(["--no-pack", "--no-opt", "--no-gitignore", "--out-name", "glue", "--out-dir"])
            .arg(&self.glue);
        command.arg(&self.workspace.root);
        command.args(["--", "--no-default-features", "--features", "wasm", "--target-dir"]);
        command.arg(&self.workspace.target).current_dir(&self.workspace.root);
        // Cargo adds these to the flags in .cargo/config.toml.
        let flags = json!(remap_registry());
        command.arg("--config").arg(format!("target.wasm32-unknown-unknown.rustflags={flags}"));
        self.progress
            .run(Step::new("wasm", command).about("compiling, about half a minute the first time"))?;
        Ok(())
    }

    fn optimise(&self) -> Result<()> {
        let trapped = self.glue.join("trapped.wasm");
        let mut command = self.tools.command("node");
        command.arg(self.workspace.www().join("trap.mjs")).arg(self.glue.join("glue_bg.wasm")).arg(&trapped);
        self.progress.run(Step::new("panics to traps", command).about("a few seconds"))?;
        let mut command = self.tools.command("wasm-opt");
        command.args(["-O3", "--converge", "--reorder-locals", "--reorder-functions"]);
        // Without it the runs of zeros in the tables stay: brotli packs them better than a segment between each two.
        command.arg("--skip-pass=memory-packing");
        command.args(["--strip-debug", "--strip-producers", "--strip-target-features"]);
        command.args(WASM_FEATURES).arg(trapped);
        command.arg("-o").arg(self.part.join("criba.wasm"));
        self.progress.run(Step::new("wasm-opt", command).about("a few seconds"))?;
        Ok(())
    }

    /// Checks www/src against the types that wasm-bindgen has just written, which only now have a known place.
    fn types(&self) -> Result<()> {
        let www = self.workspace.www();
        let config = self.glue.join("tsconfig.json");
        let settings = json!({
            "extends": www.join("tsconfig.json"),
            "compilerOptions": {
                "rootDir": www.join("src"),
                "rootDirs": [www.join("src"), self.glue],
                "typeRoots": [www.join("node_modules/@types")],
                "outDir": self.glue.join("types"),
            },
            "include": [www.join("src")],
        });
        fs::write(&config, serde_json::to_string_pretty(&settings)?)?;
        let mut command = self.tools.command("tsc");
        command.arg("--project").arg(&config).current_dir(&self.workspace.root);
        self.progress.run(Step::new("typescript", command).about("a few seconds"))?;
        Ok(())
    }

    fn shim(&self) -> Result<()> {
        let mut command = self.tools.command("node");
        command.arg(self.workspace.www().join("build.mjs")).arg(&self.glue).arg(&self.part);
        command.arg(self.workspace.criba.version.to_string());
        self.progress.run(Step::new("entries", command).about("a few seconds"))?;
        Ok(())
    }

    fn metadata(&self) -> Result<()> {
        let template = self.workspace.www().join("npm/package.json");
        let text =
            fs::read_to_string(&template).with_context(|| format!("reading {}", template.display()))?;
        let mut manifest: Value = serde_json::from_str(&text)?;
        let criba = &self.workspace.criba;
        manifest["version"] = json!(criba.version.to_string());
        manifest["description"] = json!(criba.description);
        manifest["license"] = json!(criba.license);
        let text = serde_json::to_string_pretty(&manifest)? + "\n";
        fs::write(self.part.join("package.json"), text)?;
        copy_into(&self.workspace.www().join("npm/README.md"), &self.part)?;
        copy_into(&self.workspace.root.join("LICENSE-MIT"), &self.part)?;
        copy_into(&self.workspace.root.join("LICENSE-APACHE"), &self.part)
    }
}

fn copy_into(file: &Path, folder: &Path) -> Result<()> {
    let name = file.file_name().context("a file without a name")?;
    fs::copy(file, folder.join(name)).with_context(|| format!("copying {}", file.display()))?;
    Ok(())
}

fn pack(workspace: &Workspace, progress: &Progress) -> Result<()> {
    let mut npm = Command::new("npm");
    npm.args(["pack", "--ignore-scripts", "--pack-destination"]).arg(workspace.target.join("package"));
    npm.current_dir(workspace.package());
    progress.run(Step::new("npm pack", npm))?;
    Ok(())
}
