import type { VoiceStatus } from '../../scenario/strings/voice-status.ts';
import type { Finding } from '../../scenario/finding.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { verbOf } from '../terminal/verb.ts';
import type { ExitStatus } from '../terminal/verb.ts';
import { extract, formatOf } from '../translations/extract.ts';
import type { Extracted } from '../translations/extract.ts';
import { merge } from '../translations/merge.ts';
import { writeWhole } from '../write-whole.ts';
import type { Unopened } from '../translations/open-pack.ts';
import { isLanguage } from '../../scenario/strings/read-tables.ts';
import { statusOf } from '../translations/status.ts';

const options = {
  lang: { kind: 'text', value: 'LANG', says: 'the language, such as fr or ar' },
  format: {
    kind: 'text',
    value: 'po|csv|json',
    says: 'what extract writes (by the name after --out, else po)',
  },
  out: { kind: 'text', value: 'FILE', says: 'write there instead of to the terminal' },
  'write-ids': { kind: 'flag', says: 'write the names of lines into the story itself, as #id:' },
  json: { kind: 'flag', says: 'one line for machines' },
} as const;

type Asked = {
  readonly paths: readonly string[];
  readonly options: {
    readonly lang: string | null;
    readonly format: string | null;
    readonly out: string | null;
    readonly 'write-ids': boolean;
    readonly json: boolean;
  };
};

export const verb = verbOf({
  says: 'takes texts out for translators, puts translations in, and says how far they are',
  takes: 'extract|merge|status PATH [FILE]',
  paths: { least: 2, most: 3 },
  options,
  more: [
    'strings extract PATH [--lang fr] [--format po|csv|json] [--out FILE] [--write-ids]',
    '    every text of a pack, with speaker, place and what stood before it',
    'strings merge PATH FILE --lang fr',
    '    puts a PO or CSV file into strings/fr.json; nothing is lost',
    'strings status PATH [--json]',
    '    what is done, missing, stale or broken in each language, and which voices are not recorded',
    '',
    'Lines without an #id: get a name in strings/ids.json, which extract keeps in step with the story.',
    'Ends with 0 where all went well, 1 where something in the pack is wrong, 2 where it could not be done.',
  ],
  run: async (asked, terminal) => {
    const [what = ''] = asked.paths;
    const does = Object.hasOwn(doings, what) ? doings[what] : undefined;
    if (does && asked.paths.length === (what === 'merge' ? 3 : 2)) return does(asked, terminal);
    const wrong = does
      ? `strings ${what} takes ${what === 'merge' ? 'a pack and a file' : 'one pack'}.`
      : `There is no "strings ${what}": it is extract, merge or status.`;
    terminal.say(wrong);
    return 2;
  },
});

const doings: Readonly<Record<string, (asked: Asked, terminal: Terminal) => Promise<ExitStatus>>> =
  {
    extract: runExtract,
    merge: runMerge,
    status: runStatus,
  };

async function runExtract(asked: Asked, terminal: Terminal): Promise<ExitStatus> {
  const { lang, out, json, format: named } = asked.options;
  const format = formatOf(json ? 'json' : named, out);
  if (format === null) return refuse(terminal, 'The format is po, csv or json.');
  if (lang !== null && !isLanguage(lang)) {
    return refuse(terminal, `"${lang}" is no language tag, such as fr.`);
  }
  const wanted = { language: lang, format, intoSource: asked.options['write-ids'] };
  const done = await extract(asked.paths[1] ?? '', wanted);
  if ('why' in done) return sayUnopened(done, terminal);
  if (out !== null) await writeWhole(out, done.text);
  else terminal.print(json ? JSON.stringify(JSON.parse(done.text)) : done.text.trimEnd());
  sayExtracted(done, out, terminal);
  return statusAfter(done);
}

const statusAfter = ({ findings, inSource }: Extracted): ExitStatus =>
  findings.length + (inSource?.refused.length ?? 0) > 0 ? 1 : 0;

function sayExtracted(done: Extracted, out: string | null, { say }: Terminal): void {
  say(`${done.count} texts${out === null ? '' : ` in ${out}`}.`);
  for (const finding of done.findings) sayFinding(finding, say);
  const { inSource } = done;
  if (inSource)
    say(
      `${inSource.written} names written into the story, ${inSource.left.length} kept beside it.`,
    );
  for (const file of inSource?.refused ?? []) {
    say(`${file} was changed meanwhile, and was left alone. Run it again.`);
  }
  if (done.keptIds)
    say('strings/ids.json names the lines without an #id:; keep it with the story.');
  if (done.loose > 0) {
    say(
      `${done.loose} texts have no #id:, and their names change when the story does. Put the file into a folder of its own.`,
    );
  }
}

async function runMerge({ paths, options: asked }: Asked, terminal: Terminal): Promise<ExitStatus> {
  const [, path = '', file = ''] = paths;
  const { lang } = asked;
  if (lang === null || !isLanguage(lang))
    return refuse(terminal, 'Say which language it is: --lang fr.');
  const merged = await merge(path, file, lang);
  if ('why' in merged) return refuse(terminal, merged.why);
  const { table, ...counts } = merged;
  const { added, changed, same, moved, empty, stale, broken, unknown } = counts;
  if (asked.json) {
    terminal.print(JSON.stringify({ language: lang, ...counts }));
    return broken.length > 0 ? 1 : 0;
  }
  terminal.print(`strings/${lang}.json: ${Object.keys(table).length} translations`);
  terminal.print(`  ${added} new, ${changed} changed, ${same} as before, ${empty} still empty`);
  if (moved > 0) terminal.print(`  ${moved} found again under a new name`);
  sayIds(
    terminal,
    stale,
    'were made for a source that has changed; they are kept, and the source is shown',
  );
  sayIds(terminal, unknown, 'belong to no text of the story; they are kept');
  sayIds(terminal, broken, 'have other {gaps} than their source, so the source is shown');
  terminal.print(`  ${sayChecked(merged)}`);
  return broken.length > 0 ? 1 : 0;
}

const sayChecked = ({ checkedBy }: { readonly checkedBy: string | null }): string =>
  checkedBy === null ? 'not yet checked by a speaker' : `checked by ${checkedBy}`;

function sayIds({ print }: Terminal, ids: readonly string[], what: string): void {
  if (ids.length === 0) return;
  const more = ids.length > 5 ? ' …' : '';
  print(`  ${ids.length} ${what}: ${ids.slice(0, 5).join(', ')}${more}`);
}

async function runStatus(
  { paths, options: asked }: Asked,
  terminal: Terminal,
): Promise<ExitStatus> {
  const status = await statusOf(paths[1] ?? '');
  if ('why' in status) return sayUnopened(status, terminal);
  const errors = status.findings.filter(({ severity }) => severity === 'error');
  if (asked.json) {
    terminal.print(JSON.stringify(status));
    return errors.length > 0 ? 1 : 0;
  }
  terminal.print(`${status.title}, written in ${status.sourceLanguage}`);
  terminal.print(`  ${status.sourceLanguage.padEnd(6)} ${voicesTold(status.voice)}`);
  if (status.languages.length === 0) terminal.print('  no other language yet');
  for (const one of status.languages) {
    const { language, percent, done, texts, missing, stale, broken, unknown, words, voice } = one;
    const checked = sayChecked(one);
    terminal.print(
      `  ${language.padEnd(6)} ${String(percent).padStart(3)} %  ${done} of ${texts} texts; ${words.left} of ${words.all} words left; ${checked}`,
    );
    terminal.print(
      `         ${missing} missing, ${stale} stale, ${broken} with broken gaps, ${unknown} of no text; ${voicesTold(voice)}`,
    );
  }
  for (const finding of errors) sayFinding(finding, terminal.say);
  return errors.length > 0 ? 1 : 0;
}

const voicesTold = ({ missing, wanted, drafts, stale }: VoiceStatus): string =>
  `${missing} of ${wanted} voices not recorded, ${drafts} drafts, ${stale} of other words`;

function sayUnopened({ why, findings }: Unopened, terminal: Terminal): ExitStatus {
  terminal.say(why);
  for (const finding of findings) sayFinding(finding, terminal.say);
  return findings.length > 0 ? 1 : 2;
}

function refuse({ say }: Terminal, why: string): ExitStatus {
  say(why);
  return 2;
}

function sayFinding(
  { severity, file, line, what, hint }: Finding,
  say: (text: string) => void,
): void {
  say(`${line === undefined ? file : `${file}:${line}`}  ${severity}: ${what}`);
  say(`    ${hint}`);
}
