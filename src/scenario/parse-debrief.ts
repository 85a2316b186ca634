import { isMap } from 'yaml';
import { debriefSteps, feltAs, type Pack } from './pack.ts';
import { fields, items, noteAt, textAt, type YamlPlace } from './yaml-place.ts';

const questions: Pack['debrief'] = {
  happened: ['What happened?'],
  felt: ['How did it feel?'],
  why: ['Why did it go this way?'],
  'take-home': ['What do we take home?'],
};

type Question = { readonly text: string; readonly as: Pack['feltAs'][number] };

/** The questions of each step, and as whom people are asked how it felt. */
export function debriefFrom(place: YamlPlace): Pick<Pack, 'debrief' | 'feltAs'> {
  const at = fields(place, debriefSteps);
  const felt = items(at.felt).map(questionFrom);
  const written = debriefSteps.map((step) => {
    const own = step === 'felt' ? felt.map(({ text }) => text) : linesOf(at[step]);
    return [step, own.length > 0 ? own : questions[step]] as const;
  });
  return {
    debrief: Object.fromEntries(written) as Pack['debrief'],
    feltAs: felt.length > 0 ? felt.map(({ as }) => as) : questions.felt.map(() => null),
  };
}

const linesOf = (place: YamlPlace): readonly string[] =>
  items(place).map((line) => textAt(line, ''));

/** A question alone, or one that says as whom it is asked: `as-role: …` or `as-self: …`. */
function questionFrom(place: YamlPlace): Question {
  if (!isMap(place.node)) return { text: textAt(place, ''), as: null };
  const at = fields(place, ['as-role', 'as-self']);
  const [as = null, another] = feltAs.filter((one) => at[`as-${one}`].node !== null);
  if (as === null || another !== undefined)
    noteAt(place, {
      severity: 'error',
      code: 'pack-value',
      what: `"${place.path}" is not one question.`,
      hint: 'Write one in each line of the list, as as-role: or as as-self:.',
    });
  return { text: as === null ? '' : textAt(at[`as-${as}`], ''), as };
}
