//! `cargo xtask site`: the whole site, static, in target/site: the library writes the pages of the reference, `www/site/build.mjs` all
//! others and what stands around every page.

use anyhow::Result;

use crate::step::{Progress, Step};
use crate::toolchain;
use crate::workspace::{Workspace, empty_folder, replace_folder};

/// Builds the site from the package as it lies in target/package.
pub(crate) fn build(workspace: &Workspace, progress: &Progress) -> Result<()> {
    let tools = toolchain::ensure(workspace, progress, false)?;
    let reference = workspace.target.join("site.reference");
    let part = workspace.target.join("site.part");
    empty_folder(&reference)?;
    empty_folder(&part)?;
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "criba", "--example", "site", "--bin", "criba"]);
    progress.run(Step::new("command and reference", cargo).about("half a minute the first time"))?;
    let debug = workspace.target.join("debug");
    let mut pages = tools.command(&debug.join("examples/site").to_string_lossy());
    pages.arg(&reference).current_dir(&workspace.root);
    progress.run(Step::new("reference", pages).about("a page a code, a kind of request, a kind of value"))?;
    let mut types = tools.command("tsc");
    types.arg("--project").arg(workspace.www().join("site/tsconfig.json")).current_dir(&workspace.root);
    progress.run(Step::new("types of the site", types).about("a few seconds"))?;
    let mut node = tools.command("node");
    node.arg(workspace.www().join("site/build.mjs")).arg(workspace.package()).arg(&reference);
    node.arg(debug.join("criba")).arg(&part);
    progress.run(Step::new("site", node).about("a few seconds"))?;
    replace_folder(&part, &workspace.site())?;
    progress.say(&format!("built {}", workspace.relative(&workspace.site())));
    Ok(())
}
