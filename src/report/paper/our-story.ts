import type { Beat, Choice } from '../../scenario/beat.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Group } from '../../session/group.ts';
import { stopTitle } from '../saying.ts';
import { setCut } from '../story-stops.ts';
import { toldWays, type Turning, type Way } from '../way.ts';
import { endingOf } from './flip-book.ts';
import { heardLines, openingLines, panelOf, type Words } from './panels.ts';
import type { PaperComic, PaperFork, PaperPanel, PaperRoad, Sheets } from './paper.ts';

type Story = Omit<Extract<Sheets, { what: 'story' }>, 'what'>;

/** Lines that stand under a picture: what is left of a scene on paper. */
const linesUnder = 2;
const linesOfRoad = 3;

/** What a way is told with: where it stood, and the seed and steps that lead there. */
type Standing = {
  readonly beat: Beat;
  readonly seed: number;
  readonly steps: readonly Way['run']['steps'][number][];
};

/**
 * What this group did, one comic for each team: at every decision the road it took and another beside it. It is what the
 * room saw, and how anybody answered is not in it; runs taken back and what-ifs are not told.
 */
export function ourStory(words: Words, group: Group): Story {
  const ways = toldWays(words.scenario, group.teams);
  const several = ways.length > 1;
  return {
    opening: openingOf(words),
    comics: ways.flatMap((way) => {
      const forks = way.turnings.flatMap((turning) => takenFork(words, way, turning));
      if (forks.length === 0) return [];
      const ending = endingOf(words, way.turnings.at(-1)?.ending ?? null);
      const question = questionOf(words, way.turnings.toReversed());
      return [{ team: several ? way.team.id : null, forks, ending, question }];
    }),
  };
}

/** The story before anybody plays it, past the scenes that every path comes through: two roads at each, and neither is the right one. */
export function anchorStory(words: Words, cut: number): Story {
  const { scenario } = words;
  const turnings = firstWay(scenario, cut);
  const anchored = turnings.filter(({ beat }) => beat.anchors.length > 0);
  const told = anchored.length > 0 ? anchored : turnings;
  const comic: PaperComic = {
    team: null,
    forks: told.map((standing) => openFork(words, standing)),
    ending: null,
    question: questionOf(words, told.map(({ beat }) => beat).toReversed()),
  };
  return { opening: openingOf(words), comics: [comic] };
}

function openingOf(words: Words): PaperPanel {
  return panelOf(words, openingLines(words.scenario).slice(0, linesUnder));
}

function takenFork(words: Words, { team, run }: Way, turning: Turning): readonly PaperFork[] {
  const { taken, beat, at } = turning;
  const chosen = taken && beat.choices[taken.choice];
  if (!chosen) return [];
  const standing = { beat, seed: team.seed, steps: run.steps.slice(0, at) };
  const other = beat.choices.find((choice) => choice !== chosen);
  return [forkOf(words, standing, other ? [chosen, other] : [chosen])];
}

function openFork(words: Words, standing: Standing): PaperFork {
  return forkOf(words, standing, standing.beat.choices.slice(0, 2));
}

function forkOf(words: Words, standing: Standing, roads: readonly Choice[]): PaperFork {
  const { scenario, say } = words;
  const { path, ending, anchors } = standing.beat;
  const place = { stop: path, ending, beat: standing.beat, anchors };
  return {
    ...panelOf(words, heardLines(standing.beat).slice(-linesUnder)),
    title: stopTitle(scenario, say, place),
    roads: roads.map((choice) => roadOf(words, standing, choice)),
  };
}

/** The first that came of a choice, wherever that leads later. */
function roadOf(words: Words, { beat, seed, steps }: Standing, choice: Choice): PaperRoad {
  const { scenario, say } = words;
  const after = scenario.read({ scenario: scenario.hash, seed, steps: [...steps, choice.step] });
  return {
    ...panelOf(words, heardLines(after).slice(0, linesOfRoad)),
    choice: beat.choices.indexOf(choice),
    text: say(choice.id, choice.text),
  };
}

type Asked = { readonly prompts: readonly string[] };

/** The author's last question of those that this way came by. */
function questionOf({ say }: Words, asked: readonly Asked[]): string | null {
  const prompt = asked.flatMap(({ prompts }) => prompts)[0];
  return prompt === undefined ? null : say(prompt, prompt);
}

/** Decisions of one way through a telling, always by the first choice. */
function firstWay(scenario: Scenario, cut: number): readonly Standing[] {
  const seed = 0;
  const read = (steps: Standing['steps']): Beat =>
    scenario.read({ scenario: scenario.hash, seed, steps });
  const found: Standing[] = [];
  let steps: Standing['steps'] = setCut(read([]), cut);
  for (let gone = 0; gone < farthest; gone += 1) {
    const beat = read(steps);
    const [first] = beat.choices;
    if (!first || beat.fault !== null) break;
    if (beat.decision !== null) found.push({ beat, seed, steps });
    steps = [...steps, first.step];
  }
  return found;
}

const farthest = 60;
