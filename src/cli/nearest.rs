//! The name that was probably meant.

/// Asks whether the name nearest to a text was meant, whatever the text's case; says nothing where none is near.
pub(crate) fn meant<'n>(names: impl Iterator<Item = &'n str>, text: &str) -> String {
    let text = text.to_lowercase();
    let nearest = names.map(|name| (distance(name, &text), name)).min();
    let near = nearest.filter(|(distance, name)| *distance <= 1 + name.len() / 4);
    near.map_or_else(String::new, |(_, name)| format!("did you mean `{name}`? "))
}

/// Levenshtein distance, two neighbours that changed places counting as one slip.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = changed.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}
