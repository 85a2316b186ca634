import { spoken } from '../parts/spoken.ts';
import { voicesOf, type VoiceList } from './spoken-words.ts';

/** What is said while the host cannot be reached, and so is fetched before. */
const saidAlone = ['away.title'];

const lists = new Map<string, Promise<VoiceList | null>>();
const kept = new Map<string, string>();

const onSite = (path: string): URL => new URL(`../${path}`, document.baseURI);

async function fetchList(language: string): Promise<VoiceList | null> {
  const response = await fetch(onSite(`languages/${language}/voices.json`)).catch(() => null);
  return response?.ok === true ? ((await response.json()) as VoiceList) : null;
}

async function keep(voice: string): Promise<void> {
  const response = await fetch(onSite(voice));
  if (response.ok) kept.set(voice, URL.createObjectURL(await response.blob()));
}

/** The list of a language, fetched once; asked for again where it could not be had. */
function listOf(language: string): Promise<VoiceList | null> {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const coming = fetchList(language);
  lists.set(language, coming);
  void coming.then((list) => {
    if (list === null) lists.delete(language);
    for (const name of list?.says.filter((one) => saidAlone.includes(one)) ?? [])
      keep(`voices/${language}/${name}.mp3`).catch(() => {});
  });
  return coming;
}

export type OwnVoices = {
  /** Whether the page's language has any. */
  readonly hasAny: boolean;
  /** Whether each text has one. */
  readonly isWhole: boolean;
  /** In the order of the texts. */
  readonly voices: readonly string[];
};

/** The voices of some texts of the interface, in this page's language. */
export async function ownVoices(texts: readonly string[]): Promise<OwnVoices> {
  const page = spoken.getState();
  const list = await listOf(page.language);
  if (list === null) return { hasAny: true, isWhole: false, voices: [] };
  const find = voicesOf(page, list);
  const found = texts.map(find);
  return {
    hasAny: list.says.length > 0,
    isWhole: found.every((some) => some.length > 0),
    voices: found.flat().map((voice) => kept.get(voice) ?? voice),
  };
}
