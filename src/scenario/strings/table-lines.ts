/** The line on which each id stands in the text of a table; empty for a text that is none. */
export function linesOfTable(json: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let [line, depth] = [1, 0];
  for (const [sign, key] of json.matchAll(
    /("(?:[^"\\\n]|\\.)*")\s*:|"(?:[^"\\\n]|\\.)*"|[{}[\]\n]/g,
  )) {
    if (key !== undefined && depth === 1) lines.set(keyFrom(key), line);
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    line += sign.split('\n').length - 1;
  }
  return lines;
}

function keyFrom(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
