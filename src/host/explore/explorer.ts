import { basename, dirname, join, resolve } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import type { Finding } from '../../scenario/finding.ts';
import { openScenario, openUnchecked } from '../../scenario/open-scenario.ts';
import { retoldWorlds, worldOf } from '../../scenario/world/worlds-of-pack.ts';
import type { Opened } from '../../scenario/open-scenario.ts';
import type { ScenarioFiles } from '../../scenario/open-story.ts';
import { reportOf } from '../../scenario/walk/report/walk-report.ts';
import type { WalkReport } from '../../scenario/walk/report/walk-report.ts';
import { findingsOf } from '../../scenario/walk/findings/walk-findings.ts';
import { stopsOf } from '../../scenario/walk/stops-of.ts';
import { emptyReport, withStops } from '../../scenario/walk/with-stops.ts';
import type { Met } from '../../scenario/walk/met.ts';
import { openKeptTurns } from '../../scenario/walk/walker.ts';
import { columnsOf } from '../../scenario/walk/walk-columns.ts';
import type { Walked, Walker } from '../../scenario/walk/walked.ts';
import { openFinishedWalks } from '../../scenario/walk/finished-walks.ts';
import type { FinishedWalk, FinishedWalks } from '../../scenario/walk/finished-walks.ts';
import type { Seen } from '../intake/look-into.ts';
import { minutesOfVoices } from '../voices/minutes-of-voices.ts';
import { readPack } from '../packs.ts';
import type { Advanced, OpenedStory, Replies, Request, Settings } from './requests.ts';

/** One task of a thread. */
type Task = {
  readonly advance: (milliseconds: number, from: 'start' | 'new') => Advanced;
  readonly walked: () => Walked;
  readonly report: () => WalkReport;
};

/** Choices between two looks at the clock; the first of a story take milliseconds each. */
const slice = 8;
/** A search that goes on beyond this share of the thread's memory would soon end the thread. */
const fullest = 0.8;

/** Answers requests about one story after another. Whatever is thrown is the thread's end. */
export function openExplorer(
  clock: () => number,
): (request: Request) => Replies[Request['kind']] | Promise<OpenedStory> {
  const tasks = new Map<number, Task>();
  const finished = openFinishedWalks();
  const kept = openKeptTurns();
  const seen: Seen = new Map();
  let opened: Opened | null = null;
  let read: ScenarioFiles | null = null;

  const open = async (path: string, isChecked: boolean): Promise<OpenedStory> => {
    tasks.clear();
    // One thread says what is wrong with pictures and sounds; the others need none.
    const looking = { depth: isChecked ? 'media' : 'texts', seen } as const;
    const pack = await readPack(path, undefined, looking).catch(() => null);
    const isThere = pack !== null && Object.keys(pack.files).some(isStory);
    if (!isThere) return { isThere, folders: [], findings: [], story: null };
    read = pack;
    opened = isChecked ? openScenario(pack, kept) : openUnchecked(pack, kept);
    const { written, scenario, tree } = opened;
    if (written && scenario && tree) finished.open({ tree, written, pack: scenario.pack });
    const { findings, story } = storyOf(opened, pack, isChecked);
    const folders = foldersOf(path, pack);
    return { isThere, folders, findings: [...pack.findings, ...findings], story };
  };

  const need = <Thing>(thing: Thing | null | undefined): Thing => {
    if (thing === null || thing === undefined) throw new Error('Nothing is open to explore.');
    return thing;
  };

  return (request) => {
    switch (request.kind) {
      case 'open':
        return open(request.path, request.isChecked);
      case 'begin-exact':
        tasks.set(request.task, beginExact(request.settings, need(opened), { finished, clock }));
        return null;
      case 'begin-random':
        tasks.set(request.task, randomTask(need(opened), request, clock));
        return null;
      case 'advance':
        return need(tasks.get(request.task)).advance(request.for, request.from);
      case 'report':
        return reportOn(need(tasks.get(request.task)), request.most);
      case 'stops':
        return stopsOf(need(tasks.get(request.task)).walked());
      case 'parts-after':
        return need(opened?.exploring).partsAfter(request.choices);
      case 'voice-minutes':
        return read && opened ? minutesOfVoices(read, opened) : {};
      case 'indexes':
        return request.ways.map(need(opened?.exploring).indexesOf);
      case 'findings':
        return walkFindings(need(opened), request);
      default:
        return request satisfies never;
    }
  };
}

const isStory = (file: string): boolean => file.endsWith('.ink') && file !== 'world.ink';

function foldersOf(path: string, { name, files }: ScenarioFiles): readonly string[] {
  const home = path.endsWith('.ink') ? dirname(resolve(path)) : resolve(path);
  const world = worldOf(name, files);
  const worlds = world === null ? [] : [world, ...retoldWorlds(files['pack.yaml'] ?? '')];
  return [home, ...worlds.map((one) => join(dirname(home), basename(one)))];
}

function storyOf(
  { scenario, findings, exploring }: Opened,
  { name }: ScenarioFiles,
  isChecked: boolean,
): Pick<OpenedStory, 'findings' | 'story'> {
  if (!scenario || !exploring) return { findings, story: null };
  const { pack, read } = scenario;
  const first = read({ scenario: name, seed: 1, steps: [] });
  const hasCut = typeof first.variables['cut'] === 'number';
  const cuts = pack.minutes.map((value): Settings => [{ name: 'cut', value }]);
  const starts = hasCut && cuts.length > 0 ? cuts : [[]];
  const named = Object.entries(pack.meters).map(([key, meter]) => [key, meter.name] as const);
  const meters = Object.fromEntries(named);
  const parts = isChecked ? exploring.parts() : [];
  const about = { parts, drawsChance: exploring.drawsChance() };
  return { findings, story: { title: pack.title, meters, starts, ...about } };
}

const reportOn = ({ walked, report }: Task, most: number): WalkReport | null =>
  sizeOf(walked()).legs > most ? null : report();

function walkFindings(
  { scenario, written, exploring }: Opened,
  { reports, untold, stops }: Request & { kind: 'findings' },
): readonly Finding[] {
  if (!scenario || !written || !exploring) return [];
  const empty = untold.map((settings) => emptyReport(settings, written));
  const all = [...reports, ...empty].map((one) => withStops(one, stops));
  const { leadsAfter } = exploring;
  return findingsOf(all, { pack: scenario.pack, written, leadsAfter });
}

function randomTask(
  { exploring }: Opened,
  { seed, from, starts }: Request & { kind: 'begin-random' },
  clock: () => number,
): Task {
  if (!exploring) throw new Error('There is no story to walk in.');
  const walks = exploring.openWalks({ seed, from, starts });
  return {
    advance: (milliseconds, where) => {
      const until = clock() + milliseconds;
      do walks.advance(slice, where);
      while (clock() < until);
      const met = walks.takeNew();
      return { steps: walks.steps(), states: 0, isDone: false, isFull: isFull(), met };
    },
    walked: keepsNoMap,
    report: keepsNoMap,
  };
}

function keepsNoMap(): never {
  throw new Error('Random walks keep no map.');
}

function beginExact(
  settings: Settings,
  { openWalker, written }: Opened,
  { finished, clock }: { readonly finished: FinishedWalks; readonly clock: () => number },
): Task {
  if (!openWalker || !written) throw new Error('There is no story to walk.');
  const known = finished.find(settings);
  if (known) return knownTask(known);
  const walker = openWalker(settings);
  return exactTask(walker, clock, () => {
    const walked = walker.walked();
    const report = reportOf(walked, written);
    finished.keep({ walked, report });
    return report;
  });
}

/** What was walked before, in other words. */
function knownTask({ walked, report }: FinishedWalk): Task {
  const news = openNews();
  const advanced = {
    steps: walked.steps,
    states: sizeOf(walked).states,
    isDone: true,
    isFull: false,
  };
  return {
    advance: () => ({ ...advanced, met: news(walked) }),
    walked: () => walked,
    report: () => report,
  };
}

function exactTask(walker: Walker, clock: () => number, report: () => WalkReport): Task {
  const news = openNews();
  return {
    advance: (milliseconds) => {
      const until = clock() + milliseconds;
      let isGoing = true;
      do isGoing = walker.advance(slice);
      while (isGoing && clock() < until);
      const walked = walker.walked();
      const met = news(walked);
      return {
        steps: walked.steps,
        states: sizeOf(walked).states,
        isDone: !isGoing,
        isFull: isFull(),
        met,
      };
    },
    walked: walker.walked,
    report,
  };
}

/** What of a walk was not told yet; the ways there are left to its report. */
function openNews(): (walked: Walked) => Met {
  const known = new Set<string>();
  let seen = { places: 0, tellings: 0 };
  const onlyNew = (paths: readonly string[]): readonly string[] =>
    paths.filter((path) => !known.has(path) && known.add(path) === known);
  return (walked) => {
    const { places, tellings } = columnsOf(walked);
    const told = [walked.opening, ...tellings.slice(seen.tellings)];
    const lines = onlyNew(told.flatMap(({ texts }) => texts));
    const choices = onlyNew(places.slice(seen.places).flatMap(({ offers }) => offers));
    seen = { places: places.length, tellings: tellings.length };
    return { choices, lines, stops: [] };
  };
}

function sizeOf(walked: Walked): { readonly states: number; readonly legs: number } {
  const { placeOf, from } = columnsOf(walked);
  return { states: placeOf.length, legs: from.length };
}

function isFull(): boolean {
  const { used_heap_size: used, heap_size_limit: limit } = getHeapStatistics();
  return used > limit * fullest;
}
