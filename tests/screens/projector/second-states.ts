import type { StagePhase } from '../../../src/session/view/stage-view.ts';
import type { InSecond } from '../../../src/session/view/telling.ts';

const words: Readonly<Record<string, string>> = {
  ar: 'نحن هنا منذ الفجر والبرقوق يذبل في الشمس ولا أحد يقول لنا متى تأتي القائمة',
  ur: 'ہم فجر سے یہاں کھڑے ہیں اور آلو بخارے دھوپ میں مرجھا رہے ہیں کوئی نہیں بتاتا فہرست کب آئے گی',
  fr: 'Nous sommes là depuis l’aube et les prunes transpirent au soleil, personne ne dit quand',
};

/** About as long as the text, and a fifth longer. */
function also(text: string, language: string): InSecond {
  const all = words[language] ?? '';
  const cut = all.indexOf(' ', Math.round(text.length * 1.2));
  return { language, text: cut < 0 ? all : all.slice(0, cut) };
}

function inTwo(phase: StagePhase | undefined, language: string): StagePhase {
  if (phase?.name !== 'play') throw new Error('Nothing is told');
  const both = <Text extends { readonly text: string }>(one: Text) => ({
    ...one,
    also: also(one.text, language),
  });
  return {
    ...phase,
    panels: phase.panels.map((panel) => ({
      ...panel,
      telling: {
        ...panel.telling,
        lines: panel.telling.lines.map(both),
        choices: panel.telling.choices.map(both),
      },
    })),
  };
}

const told = {
  scene: 'ar',
  'scene-three': 'ur',
  narrator: 'fr',
  'off-stage': 'ar',
  voting: 'ur',
  'voting-two': 'ar',
  'voting-three': 'fr',
  settled: 'ar',
} as const;

/** What is told in two languages at once, beside the same in one. */
export const statesInTwo = (
  phases: Readonly<Record<string, StagePhase>>,
): Readonly<Record<string, StagePhase>> =>
  Object.fromEntries(
    Object.entries(told).map(([state, language]) => [
      `${state}-in-two`,
      inTwo(phases[state], language),
    ]),
  );
