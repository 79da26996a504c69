//! `cargo xtask site`: the site's static pages, in target/site.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::step::{Progress, Step};
use crate::workspace::{Workspace, empty_folder, replace_folder};

pub(crate) fn build(workspace: &Workspace, progress: &Progress) -> Result<()> {
    let part = workspace.target.join("site.part");
    empty_folder(&part)?;
    let mut cargo = workspace.cargo();
    cargo
        .args(["run", "--quiet", "--package", "criba", "--example", "site", "--"])
        .arg(part.join("reference"));
    progress.run(Step::new("reference", cargo).about("a page a code, a kind of request, a kind of value"))?;
    copy(&workspace.www().join("site"), &part)?;
    replace_folder(&part, &workspace.site())?;
    progress.say(&format!("built {}", workspace.relative(&workspace.site())));
    Ok(())
}

/// Copies a folder with all that is in it into one that may be there.
fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let path = entry?.path();
        let place = to.join(path.file_name().context("a file without a name")?);
        if path.is_dir() {
            copy(&path, &place)?;
        } else {
            fs::copy(&path, &place).with_context(|| format!("copying {}", path.display()))?;
        }
    }
    Ok(())
}
