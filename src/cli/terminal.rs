//! How wide the terminal is, and text that fits it.

use terminal_size::{Width, terminal_size_of};

/// Width where there is no terminal.
const USUAL: usize = 100;
/// Wider lines of prose are hard to read.
const WIDEST: usize = 120;
/// Narrower, nothing can be shown.
const NARROWEST: usize = 40;

/// The width to write within, of the terminal that standard output or standard error is.
pub(crate) fn width() -> usize {
    let of_terminal = terminal_size_of(std::io::stdout()).or_else(|| terminal_size_of(std::io::stderr()));
    of_terminal.map_or(USUAL, |(Width(columns), _)| usize::from(columns)).max(NARROWEST)
}

/// The width to write prose within.
pub(crate) fn prose() -> usize {
    width().min(WIDEST)
}

/// Breaks a text at blanks so that its lines are within a width. `taken` is what stands before the first word.
pub(crate) fn wrap(text: &str, width: usize, taken: usize) -> Vec<String> {
    let room = width.saturating_sub(taken).max(NARROWEST / 2);
    let (mut lines, mut line, mut length) = (Vec::new(), String::new(), 0);
    for word in text.split_whitespace() {
        let long = word.chars().count();
        if length > 0 && length + 1 + long > room {
            lines.push(std::mem::take(&mut line));
            length = 0;
        }
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += long;
    }
    lines.push(line);
    lines
}

/// A text as a block that stands this far to the right.
pub(crate) fn block(text: &str, indent: usize) -> String {
    let lines = wrap(text, prose(), indent);
    let space = " ".repeat(indent);
    lines.iter().map(|line| format!("{space}{line}\n")).collect()
}

/// A text cut to a width, with a sign that it was.
pub(crate) fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_string();
    }
    let kept: String = text.chars().take(width.saturating_sub(1)).collect();
    kept.trim_end().to_string() + "…"
}

/// Whether standard output is a terminal, where rows are cut to its width.
pub(crate) fn is_shown() -> bool {
    std::io::IsTerminal::is_terminal(&std::io::stdout())
}
