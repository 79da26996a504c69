// The editor, and the view of what the canonical text changes. Both stand in a shadow tree: there CodeMirror's styles are sheets
// and not elements, which a strict policy would refuse.

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { HighlightStyle, bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { unifiedMergeView } from "@codemirror/merge";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { EditorState, type Extension } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--accent)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--info)" },
  { tag: tags.string, color: "var(--ink)" },
  { tag: [tags.punctuation, tags.bracket, tags.separator], color: "var(--soft)" },
]);

const wave = (colour: string) => ({ backgroundImage: "none", textDecoration: `underline wavy var(${colour}) 1.5px`, textUnderlineOffset: "3px", textDecorationSkipInk: "none" });
const mark = (colour: string) => ({ content: "''", width: "0.7em", height: "0.7em", margin: "0.35em 0 0", borderRadius: "50%", background: `var(${colour})` });

const theme = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "0.875rem", border: "1px solid var(--soft)", borderRadius: "6px", height: "100%" },
  "&.cm-focused": { outline: "3px solid var(--focus)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.55", overflow: "auto", borderRadius: "inherit" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.5rem 0" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--raised)", color: "var(--soft)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--raised) 60%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "var(--line)", color: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "color-mix(in srgb, var(--accent) 28%, transparent)" },
  ".cm-selectionMatch": { backgroundColor: "color-mix(in srgb, var(--accent) 16%, transparent)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "color-mix(in srgb, var(--accent) 25%, transparent)" },
  ".cm-lintRange-error": wave("--error"),
  ".cm-lintRange-warning": wave("--warning"),
  ".cm-lintRange-info": wave("--info"),
  ".cm-lint-marker": { width: "1em", height: "1em" },
  ".cm-lint-marker-error": mark("--error"),
  ".cm-lint-marker-warning": { ...mark("--warning"), borderRadius: "0", transform: "rotate(45deg) scale(0.85)" },
  ".cm-lint-marker-info": { ...mark("--info"), borderRadius: "2px" },
  ".cm-tooltip": { backgroundColor: "var(--raised)", color: "var(--ink)", border: "1px solid var(--soft)", borderRadius: "6px", font: "0.875rem/1.5 var(--text)", maxWidth: "min(32rem, 88vw)", boxShadow: "0 4px 16px rgb(0 0 0 / 0.18)" },
  ".cm-diagnostic": { padding: "0.5rem 0.75rem", borderLeftWidth: "4px", marginLeft: "0" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--warning)" },
  ".cm-diagnostic-info": { borderLeftColor: "var(--info)" },
  ".cm-diagnostic p": { margin: "0 0 0.25rem" },
  ".cm-diagnostic a": { color: "var(--accent)", font: "0.8125rem var(--mono)" },
  ".cm-diagnosticAction": { backgroundColor: "var(--accent)", color: "var(--paper)", font: "inherit", padding: "0.1rem 0.5rem", margin: "0.35rem 0 0", borderRadius: "4px" },
  ".cm-panels": { backgroundColor: "var(--raised)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panels button, .cm-panels input": { font: "0.875rem var(--text)", color: "inherit", background: "var(--paper)", border: "1px solid var(--soft)", borderRadius: "4px" },
  ".cm-panel.cm-panel-lint ul": { maxHeight: "12rem" },
  ".cm-panel.cm-panel-lint ul [aria-selected]": { backgroundColor: "var(--line)", color: "var(--ink)" },
  ".cm-changedLine": { backgroundColor: "color-mix(in srgb, var(--good) 12%, transparent)" },
  ".cm-changedText": { background: "color-mix(in srgb, var(--good) 30%, transparent)" },
  ".cm-deletedChunk": { backgroundColor: "color-mix(in srgb, var(--error) 10%, transparent)" },
  ".cm-deletedChunk .cm-deletedText, .cm-deletedText": { background: "color-mix(in srgb, var(--error) 24%, transparent)" },
  ".cm-changeGutter": { width: "4px" },
  ".cm-changedLineGutter": { background: "var(--good)" },
  ".cm-deletedLineGutter": { background: "var(--error)" },
  ".cm-collapsedLines": { background: "var(--raised)", color: "var(--soft)" },
  "@media (pointer: coarse)": { "&": { fontSize: "1rem" } },
});

const common = (label: string): Extension => [
  lineNumbers(),
  json(),
  syntaxHighlighting(colours),
  theme,
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0", spellcheck: "false", autocorrect: "off", autocapitalize: "off" }),
];

export interface Editor {
  text(): string;
  replace(text: string): void;
  put(from: number, to: number, text: string): void;
  show(diagnostics: Diagnostic[]): void;
  go(from: number, to: number): void;
}

/** The editor, in this element; `changed` is called after every change of the text. */
export function editor(host: HTMLElement, label: string, changed: () => void): Editor {
  const root = host.attachShadow({ mode: "open" });
  const extensions = [
    common(label),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSelectionMatches(),
    lintGutter(),
    // Tab leaves the editor, as it leaves every other field.
    keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
    EditorView.updateListener.of((update) => void (update.docChanged && changed())),
  ];
  const view = new EditorView({ state: EditorState.create({ extensions }), parent: root, root });
  return {
    text: () => view.state.doc.toString(),
    replace: (text) => {
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, selection: { anchor: 0 } });
      view.scrollDOM.scrollTop = 0;
    },
    put: (from, to, text) => view.dispatch({ changes: { from, to, insert: text }, selection: { anchor: from + text.length } }),
    show: (diagnostics) => view.dispatch(setDiagnostics(view.state, diagnostics)),
    go: (from, to) => {
      view.dispatch({ selection: { anchor: from, head: to }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
  };
}

/** Shows what stands otherwise in another text, in this element. */
export function difference(host: HTMLElement, label: string): (before: string, after: string) => void {
  const root = host.attachShadow({ mode: "open" });
  const view = new EditorView({ parent: root, root });
  return (before, after) => {
    const compared = unifiedMergeView({ original: before, mergeControls: false, collapseUnchanged: { margin: 2, minSize: 5 }, diffConfig: { scanLimit: 1000 } });
    view.setState(EditorState.create({ doc: after, extensions: [common(label), EditorState.readOnly.of(true), compared] }));
  };
}
