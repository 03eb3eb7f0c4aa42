import { HighlightStyle, syntaxHighlighting } from "@codemirror/language"
import { EditorView } from "@codemirror/view"
import { tags } from "@lezer/highlight"

const highlight = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--sluice-code-name)" },
  { tag: tags.string, color: "var(--sluice-code-string)" },
  { tag: tags.number, color: "var(--sluice-code-number)" },
  { tag: [tags.bool, tags.null], color: "var(--sluice-code-word)" },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: "var(--sluice-text-muted)" },
])

const control = {
  font: "inherit",
  color: "var(--sluice-text)",
  background: "var(--sluice-surface)",
  border: "1px solid var(--sluice-border-strong)",
  borderRadius: "4px",
}

const focus = { outline: "2px solid var(--sluice-focus)", outlineOffset: "-2px" }

const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--sluice-text)", background: "var(--sluice-surface)", fontSize: "13px" },
  "&.cm-focused": { outline: "none" },
  "&.cm-focused::after": {
    content: "''",
    position: "absolute",
    inset: "0",
    zIndex: "300",
    border: "2px solid var(--sluice-focus)",
    pointerEvents: "none",
  },
  ".cm-scroller": { fontFamily: "var(--sluice-mono)", lineHeight: "20px" },
  ".cm-content": { padding: "4px 0", caretColor: "var(--sluice-text)" },
  ".cm-cursor": { borderLeftColor: "var(--sluice-text)" },
  ".cm-gutters": {
    color: "var(--sluice-text-muted)",
    background: "var(--sluice-surface)",
    border: "none",
  },
  ".cm-foldGutter span": { color: "var(--sluice-text-muted)" },
  ".cm-activeLine, .cm-activeLineGutter": { background: "transparent" },
  "&.cm-focused .cm-activeLine": { background: "var(--sluice-code-active)" },
  "&.cm-focused .cm-activeLineGutter": {
    color: "var(--sluice-text)",
    background: "var(--sluice-code-active)",
  },
  ".cm-marked": {
    background: "var(--sluice-code-marked)",
    boxShadow: "inset 3px 0 0 var(--sluice-accent)",
  },
  "& > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    background: "var(--sluice-code-selected)",
  },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    background: "var(--sluice-code-selected)",
  },
  "&.cm-focused .cm-matchingBracket": {
    background: "transparent",
    outline: "1px solid var(--sluice-border-strong)",
  },
  "&.cm-focused .cm-nonmatchingBracket": {
    background: "transparent",
    outline: "1px solid var(--sluice-error)",
  },
  ".cm-searchMatch": { background: "var(--sluice-code-found)", outline: "none" },
  ".cm-searchMatch-selected": {
    background: "var(--sluice-code-found)",
    outline: "2px solid var(--sluice-warning)",
  },
  ".cm-foldPlaceholder": {
    color: "var(--sluice-text-muted)",
    background: "var(--sluice-bg)",
    border: "1px solid var(--sluice-border)",
  },
  ".cm-panels": {
    color: "var(--sluice-text)",
    background: "var(--sluice-bg)",
    fontFamily: "var(--sluice-font)",
    zIndex: "1",
  },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--sluice-border)" },
  ".cm-panel.cm-search": { padding: "8px 32px 8px 8px", fontSize: "13px" },
  ".cm-panel.cm-search label": { fontSize: "13px" },
  ".cm-panel.cm-search [name=close]": { color: "var(--sluice-text)", fontSize: "18px", padding: "4px 8px" },
  ".cm-textfield": { ...control, fontSize: "13px", padding: "3px 6px" },
  ".cm-button": { ...control, backgroundImage: "none", fontSize: "13px", padding: "3px 8px" },
  ".cm-button:active": { backgroundImage: "none", background: "var(--sluice-accent-soft)" },
  ".cm-textfield:focus-visible, .cm-button:focus-visible, [name=close]:focus-visible": focus,
  ".cm-tooltip": {
    color: "var(--sluice-text)",
    background: "var(--sluice-surface-raised)",
    border: "1px solid var(--sluice-border)",
    boxShadow: "var(--sluice-shadow)",
    fontFamily: "var(--sluice-font)",
    maxWidth: "480px",
  },
  ".cm-diagnostic": { padding: "6px 10px" },
  ".cm-diagnostic-error": { borderLeftColor: "var(--sluice-error)" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--sluice-warning)" },
  ".cm-diagnostic-info": { borderLeftColor: "var(--sluice-info)" },
  ".cm-lintRange": { backgroundImage: "none", paddingBottom: "0" },
  ".cm-lintRange-error": { textDecoration: "underline wavy var(--sluice-error)" },
  ".cm-lintRange-warning": { textDecoration: "underline wavy var(--sluice-warning)" },
  ".cm-lintRange-info": { textDecoration: "underline dotted var(--sluice-info)" },
  ".cm-lintRange-active": { background: "var(--sluice-code-active)" },
  ".cm-lintPoint::after": { bottom: "0" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0 .2em" },
  ".cm-lint-marker": { width: "1em", textAlign: "center", fontWeight: "bold", cursor: "default" },
  ".cm-lint-marker-error": { content: "none", color: "var(--sluice-error)" },
  ".cm-lint-marker-warning": { content: "none", color: "var(--sluice-warning)" },
  ".cm-lint-marker-info": { content: "none", color: "var(--sluice-info)" },
  ".cm-lint-marker-error::before": { content: "'✕'" },
  ".cm-lint-marker-warning::before": { content: "'!'" },
  ".cm-lint-marker-info::before": { content: "'i'" },
})

/** The look of the editor, in the tokens of the page around it, which reach into the shadow root. */
export const editorTheme = [theme, syntaxHighlighting(highlight)]
