import './load-inkjs.ts';
import 'inkjs/engine/Story';
import { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
import { SimpleJson } from 'inkjs/engine/SimpleJson';
import { FloatValue } from 'inkjs/engine/Value';

type WriteFloat = (this: SimpleJson.Writer, value: number | null) => void;
const writeFloat: WriteFloat = Reflect.get(SimpleJson.Writer.prototype, 'WriteFloat');

// JSON has no 1.0, and a 1 would come back as a whole number.
SimpleJson.Writer.prototype.WriteFloat = function writeWholeFloat(value) {
  if (Number.isInteger(value)) this.Write(`${value}.0f`, true);
  else writeFloat.call(this, value);
};

const readToken = JsonSerialisation.JTokenToRuntimeObject.bind(JsonSerialisation);
const wholeFloat = /^-?\d+(?:e\+\d+)?\.\d+f$/;

// inkjs reads "1.0f", and neither "-1.0f" nor "1e+21.0f".
JsonSerialisation.JTokenToRuntimeObject = (token: unknown) =>
  typeof token === 'string' && wholeFloat.test(token)
    ? new FloatValue(Number(token.replace(/\.\d+f$/, '')))
    : readToken(token);

/** Reads JSON so that 1.0 stays a fraction, and text that only looks like one stays text. Throws for anything else. */
export function parseInkJson(json: string): Record<string, unknown> {
  const marked = json.replace(/"(?:[^"\\]|\\.)*"|-?\d+\.0+(?![\d.eE])/g, (token) =>
    token.startsWith('"') ? token : `"${Number.parseInt(token, 10)}.0f"`,
  );
  const read: unknown = JSON.parse(marked.replace(/^\uFEFF/, ''));
  if (typeof read !== 'object' || read === null) throw new Error('This is no compiled Ink story.');
  return read as Record<string, unknown>;
}
