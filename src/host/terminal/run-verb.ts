import { parseArgs } from 'node:util';
import type { Terminal } from './terminal.ts';
import type { Asked, ExitStatus, Option, Options, Verb } from './verb.ts';

/** Reads the arguments, answers `--help`, and runs the verb. What cannot be meant is said in plain words, with status 2. */
export async function runVerb(
  verb: { readonly name: string; readonly does: Verb },
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitStatus> {
  if (args.includes('--help') || args.includes('-h')) {
    for (const line of helpOf(verb.name, verb.does)) terminal.print(line);
    return 0;
  }
  const asked = parseAsked(verb.does, args);
  if (typeof asked !== 'string') return verb.does.run(asked, terminal);
  terminal.say(asked);
  terminal.say(`See: npx elsewhere ${verb.name} --help`);
  return 2;
}

/** A sentence that says what is wrong, where the arguments cannot be meant. */
export function parseAsked(
  verb: Pick<Verb, 'takes' | 'paths' | 'options'>,
  args: readonly string[],
): Asked<Options> | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(verb.options).map(([name, { kind }]) => [
          name,
          { type: kind === 'flag' ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    });
    const { least, most } = verb.paths;
    if (positionals.length < least) return `Say what to look at: ${verb.takes}.`;
    if (positionals.length > most) return tooMuch(verb.takes, most);
    const options = Object.entries(verb.options).map(
      ([name, option]) => [name, given(name, option, values[name])] as const,
    );
    return { paths: positionals, options: Object.fromEntries(options) };
  } catch (problem) {
    return problem instanceof Error ? sayPlainly(problem.message) : String(problem);
  }
}

function tooMuch(takes: string, most: number): string {
  if (most === 0) return 'It takes no names of files or folders.';
  return most === 1 ? `Give one ${takes} only.` : `Give no more than: ${takes}.`;
}

/** Node tells programmers how its options are read; people are told which one was not meant. */
function sayPlainly(message: string): string {
  const [, unknown] = /^Unknown option '([^']+)'/.exec(message) ?? [];
  if (unknown !== undefined) return `There is no option ${unknown} here.`;
  const [, dashed] =
    /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument is ambiguous/.exec(message) ?? [];
  return dashed === undefined
    ? message
    : `${dashed} wants a value that does not begin with a dash.`;
}

function given(name: string, option: Option, value: unknown): boolean | string | number | null {
  if (option.kind === 'flag') return value === true;
  if (typeof value !== 'string') return null;
  if (option.kind === 'text') return value;
  const number = Number(value);
  const { least, most, whole } = option;
  const isMeant = value.trim() !== '' && number >= least && number <= most;
  if (isMeant && (whole !== true || Number.isInteger(number))) return number;
  throw new Error(`--${name} wants a number from ${least} to ${most}, not "${value}".`);
}

function helpOf(name: string, verb: Verb): readonly string[] {
  const rows = Object.entries(verb.options).map(([option, known]) => {
    const value = known.kind === 'flag' ? '' : ` ${known.value}`;
    return [`--${option}${value}`, known.says] as const;
  });
  const width = Math.max(6, ...rows.map(([left]) => left.length));
  return [
    `npx elsewhere ${name} ${verb.takes}`.trimEnd(),
    '',
    `  ${verb.says}`,
    ...(rows.length > 0 ? [''] : []),
    ...rows.map(([left, says]) => `  ${left.padEnd(width)}  ${says}`),
    ...(verb.more.length > 0 ? ['', ...verb.more] : []),
  ];
}
