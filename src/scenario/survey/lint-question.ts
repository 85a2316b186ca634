/** What is wrong with a question, said after its name. */
export type QuestionLint = { readonly code: string; readonly what: string; readonly hint: string };

type Rule = QuestionLint & { readonly isBroken: (question: string) => boolean };

const has =
  (pattern: RegExp) =>
  (question: string): boolean =>
    pattern.test(question);

const mostWords = 12;

const harm =
  'hit|hits|beat|beats|hurt|hurts|steal|steals|stole|kill|kills|killed|force|forced|threaten|threatened|attack|attacked|bribe|bribed|punish|punished|shoot|shot';
const commanders = 'commander|captain|chief|officer|leader|boss|superior|general|colonel|sergeant';
const abstract =
  'security|justice|attitudes?|gender|rights|governance|accountability|legitimacy|participation|empowerment|stakeholders?|ownership|capacity|community|institutions?|democracy|peace|extremism|confidence|perceptions?';

const rules: readonly Rule[] = [
  {
    code: 'survey-ideas',
    isBroken: has(/\b(?:and|or)\b/i),
    what: 'asks two things at once',
    hint: 'Ask one of them; the other is a question of its own.',
  },
  {
    code: 'survey-negative',
    isBroken: has(/\b(?:not|no|never|nobody|none|nothing|without|cannot)\b|n[’']t\b/i),
    what: 'asks in the negative',
    hint: 'Say what is there, so that yes means yes in every language.',
  },
  {
    code: 'survey-abstract',
    isBroken: has(new RegExp(`\\b(?:${abstract})\\b`, 'i')),
    what: 'uses a word that nobody can draw',
    hint: 'Ask about somebody who does something in a place.',
  },
  {
    code: 'survey-time',
    isBroken: (question) =>
      /\bhow often\b|\bdid you\b|\bhappened\b|\bwas done\b|\bwould you go\b/i.test(question) &&
      !/\b(?:today|yesterday|last|this|days?|weeks?|months?|years?)\b/i.test(question),
    what: 'does not say of which time it speaks',
    hint: 'Write it into the question, such as: in the last four weeks.',
  },
  {
    code: 'survey-own-harm',
    isBroken: has(new RegExp(`\\b(?:you|your|yours)\\b[^.?!]*\\b(?:${harm})\\b`, 'i')),
    what: 'asks people about harm or crimes of their own',
    hint: 'Nobody may be asked to accuse themselves: ask what somebody in the picture does.',
  },
  {
    code: 'survey-commander',
    isBroken: has(new RegExp(`\\byour\\b[^.?!]*\\b(?:${commanders})\\b`, 'i')),
    what: 'asks people about their own commander',
    hint: 'Ask about somebody in the picture, or about what happens next.',
  },
  {
    code: 'survey-long',
    isBroken: (question) =>
      question.split(/[.?!]+/).some((part) => part.trim().split(/\s+/).length > mostWords),
    what: `has a sentence of more than ${mostWords} words`,
    hint: 'Make two short sentences of it.',
  },
];

/** What in an English question keeps it from measuring, or could harm who answers. */
export function lintQuestion(question: string): readonly QuestionLint[] {
  return rules.filter(({ isBroken }) => isBroken(question));
}
