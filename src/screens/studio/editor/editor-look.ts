import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Every colour stands out from the paper by 4.5 to 1. */
const colours = HighlightStyle.define([
  { tag: tags.heading, color: '#8a2f1c', fontWeight: '700' },
  { tag: tags.comment, color: '#5f5a52', fontStyle: 'italic' },
  { tag: tags.keyword, color: '#6b2d73', fontWeight: '700' },
  { tag: tags.string, color: '#2c6248' },
  { tag: tags.number, color: '#2c6248' },
  { tag: tags.meta, color: '#24567d' },
  { tag: tags.labelName, color: '#8a2f1c' },
  { tag: tags.operator, color: '#6b2d73', fontWeight: '700' },
  { tag: tags.brace, color: '#6b2d73', fontWeight: '700' },
  { tag: tags.bracket, color: '#6b2d73' },
  { tag: tags.list, color: '#6b2d73', fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
]);

const look = EditorView.theme({
  '&': { blockSize: '100%', fontSize: '1.125rem', background: 'var(--paper)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '3px solid var(--teal)', outlineOffset: '-3px' },
  '.cm-scroller': { fontFamily: "Andika, 'Noto Naskh Arabic', sans-serif", lineHeight: '1.6' },
  '.cm-content': { paddingBlock: '8px' },
  '.cm-gutters': { background: 'var(--paper)', color: '#5f5a52', borderColor: '#5f5a52' },
  '.cm-activeLine, .cm-activeLineGutter': { background: '#fff4d6' },
  '.cm-foldGutter .cm-gutterElement': { cursor: 'pointer' },
  '.cm-panels': { background: 'var(--paper)', color: 'var(--ink)' },
  '.cm-panels :is(button, input, label)': { fontSize: '1rem', minBlockSize: '32px' },
  '.cm-tooltip': { background: 'var(--paper)', color: 'var(--ink)', fontSize: '1rem' },
  '.cm-completionInfo': { maxInlineSize: '24rem' },
});

export const editorLook = [look, syntaxHighlighting(colours)];
