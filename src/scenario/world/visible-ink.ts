const blank = (text: string): string => ' '.repeat(text.length);

/** Tags whose text is shown to people. */
const shownTag = /^#\s*debrief\s*:/i;

/** The lines of an Ink file with everything blanked that nobody ever reads, so that columns stay. */
export function visibleInk(text: string): readonly string[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, (remark) => remark.replace(/[^\n]/g, ' '));
  return bare.split('\n').map(visibleLine);
}

function visibleLine(line: string): string {
  if (/^\s*(~|=|VAR\b|CONST\b|LIST\b|INCLUDE\b|EXTERNAL\b|TODO\b|->|\})/.test(line))
    return blank(line);
  return line
    .replace(/(?<!\\)\/\/.*$/, blank)
    .replace(/(?<!\\)#[^#\]]*/g, (tag) => (shownTag.test(tag) ? tag : blank(tag)))
    .replace(/->.*$/, blank)
    .replace(/\{[^{}|:]*:/g, blank)
    .replace(/\{\w+(\.\w+)?(\([^)]*\))?\}/g, blank)
    .replace(/^\s*[*+-][\s*+-]*(\(\w+\)\s*)?(\{[^{}]*\}\s*)*/, blank)
    .replace(/^\s*[\p{Lu}\d_ ]{2,40}:\s/u, blank);
}
