import type { Case } from '../transcript.ts';

export const choices: readonly Case[] = [
  {
    says: 'the text of a choice is told again',
    ink: 'Hello!\n* Hello back!\n  Nice to see you.\n',
    told: 'Hello!\n* Hello back!\n> 1\nHello back!\nNice to see you.',
  },
  {
    says: 'text in brackets is only in the choice',
    ink: 'Hello!\n* [Hello back!]\n  Nice to see you.',
    told: 'Hello!\n* Hello back!\n> 1\nNice to see you.',
  },
  {
    says: 'before, inside and behind the brackets',
    ink: 'Hello!\n* Hello [back!] right back to you!\n  Nice.',
    told: 'Hello!\n* Hello back!\n> 1\nHello right back to you!\nNice.',
  },
  {
    says: 'brackets change how a sentence ends',
    ink: '"What?"\n* "I am tired[."]," I say.\n  "Then sleep."',
    told: '"What?"\n* "I am tired."\n> 1\n"I am tired," I say.\n"Then sleep."',
  },
  {
    says: "empty brackets end the choice's text",
    ink: '* "Nothing!"[] I answer.\n- -> END',
    told: '* "Nothing!"\n> 1\n"Nothing!" I answer.',
  },
  {
    says: 'several choices, of which one is taken',
    ink: '"What?"\n* "Tired[."]," I say.\n  "Sleep."\n* "Nothing!"[] I answer.\n  "Good."\n* "Enough[."] of this."\n  "Ah."',
    told: '"What?"\n* "Tired."\n* "Nothing!"\n* "Enough."\n> 3\n"Enough of this."\n"Ah."',
  },
  {
    says: 'a choice with a divert behind it',
    ink: 'Gate.\n* [Open it] -> open\n* Break it -> open\n=== open\nOpen.\n-> END',
    told: 'Gate.\n* Open it\n* Break it\n> 2\nBreak it Open.',
  },
  {
    says: 'a choice is offered once',
    ink: '-> help\n=== help\nYou look around.\n* The tall one[?] goes away. -> help\n* The small one[?] laughs. -> help',
    told: 'You look around.\n* The tall one?\n* The small one?\n> 1\nThe tall one goes away. You look around.\n* The small one?\n> 1\nThe small one laughs. You look around.\n! ran out of content',
  },
  {
    says: 'a fallback is never shown, and taken when nothing else is left',
    ink: '-> help\n=== help\nYou look around.\n* The tall one[?] goes away.\n  -> help\n* -> out\n=== out\nToo late.\n-> END',
    told: 'You look around.\n* The tall one?\n> 1\nThe tall one goes away.\nYou look around.\nToo late.',
  },
  {
    says: 'a fallback with text of its own',
    ink: '-> help\n=== help\nYou look around.\n* [Ask]\n  No answer.\n  -> help\n* ->\n  You sit down.\n  -> END',
    told: 'You look around.\n* Ask\n> 1\nNo answer.\nYou look around.\nYou sit down.',
  },
  {
    says: 'a fallback that is not sticky works once',
    ink: '-> a\n=== a\nRound.\n* -> a\n* [Never]\n  No.\n- -> END',
    told: 'Round.\n* Never\n> 1\nNo.',
  },
  {
    says: 'a sticky choice stays',
    ink: '-> couch\n=== couch\n+ [Eat]\n  You eat. -> couch\n* [Get up]\n  You get up.\n  -> END',
    told: '* Eat\n* Get up\n> 1\nYou eat.\n* Eat\n* Get up\n> 1\nYou eat.\n* Eat\n* Get up\n> 2\nYou get up.',
  },
  {
    says: 'a fallback may be sticky',
    ink: 'VAR n = 0\n-> talk\n=== talk\n* [Weather] -> talk\n+ -> quiet\n=== quiet\n~ n++\nQuiet {n}.\n{n < 3: -> talk}\n-> END',
    told: '* Weather\n> 1\nQuiet 1.\nQuiet 2.\nQuiet 3.',
  },
];

export const conditions: readonly Case[] = [
  {
    says: 'a choice depends on what was seen, and stays once-only or sticky',
    ink: '-> map\n=== map\n* {not harbour} [Go to the harbour] -> harbour\n+ {harbour} [Back to the harbour] -> harbour\n* {harbour.met} [Call] -> END\n=== harbour\nThe harbour.\n+ [Look] -> met\n+ [Leave] -> map\n= met\nYou meet somebody.\n-> map',
    told: '* Go to the harbour\n> 1\nThe harbour.\n* Look\n* Leave\n> 2\n* Back to the harbour\n> 1\nThe harbour.\n* Look\n* Leave\n> 1\nYou meet somebody.\n* Back to the harbour\n* Call\n> 2',
  },
  {
    says: 'a knot was seen when any stitch in it was',
    ink: '-> house.attic\n=== house\n= cellar\nDark.\n-> END\n= attic\nLight.\n-> after\n=== after\n* {house} [Seen] -> END\n* {house.cellar} [Not offered] -> END\n* {house.attic == 1} [Attic] -> END',
    told: 'Light.\n* Seen\n* Attic',
  },
  {
    says: 'several conditions must all hold, also on the next line',
    ink: 'VAR a = true\nVAR b = false\n* {a} {b} [Both]\n* {a} {not b}\n  [One]\n* {a}{a} Twice\n- -> END',
    told: '* One\n* Twice',
  },
  {
    says: 'and, or, not, brackets, and their signs',
    ink: 'VAR t = true\nVAR f = false\n* {t and not f} [1]\n* {t && f} [2]\n* {f or t} [3]\n* {f || f} [4]\n* {not (t and f) && (f || t)} [5]\n* {!f} [6]\n* {!(t or f)} [7]\n- -> END',
    told: '* 1\n* 3\n* 5\n* 6',
  },
  {
    says: 'a read count is a number',
    ink: '-> room\n=== room\n+ [Look] -> clue\n* {clue > 1} [Accuse after {clue}] -> END\n=== clue\nA clue.\n-> room',
    told: '* Look\n> 1\nA clue.\n* Look\n> 1\nA clue.\n* Look\n* Accuse after 2',
  },
  {
    says: 'a condition on a choice does not make it sticky',
    ink: '-> a\n=== a\n* {true} [Once]\n  -> a\n+ [Stop] -> END',
    told: '* Once\n* Stop\n> 1\n* Stop',
  },
  {
    says: 'a label stands before the condition and can be asked for',
    ink: '-> guard\n=== guard\n* (greet) [Greet]\n  "Hello."\n* (rude) {greet == 0} "Move[."]," you say.\n- "Hm."\n* {greet} "Nice day?"\n* "Hm?"[] you say.\n* {rude} [Push]\n- -> END',
    told: '* Greet\n* "Move."\n> 2\n"Move," you say.\n"Hm."\n* "Hm?"\n* Push\n> 1\n"Hm?" you say.',
  },
  {
    says: 'the text of a choice may vary',
    ink: '-> a\n=== a\n+ [Call {one|two|three} times]\n  -> a\n+ \\ {false:x|Plain} -> END',
    told: '* Call one times\n* Plain\n> 1\n* Call two times\n* Plain\n> 1\n* Call three times\n* Plain\n> 1\n* Call three times\n* Plain',
  },
  {
    says: 'a choice behind a condition block',
    ink: 'VAR open = false\n{open:\n  * [Leave] -> END\n- else:\n  * [Ask to leave]\n    You ask.\n    -> END\n  * [Wait] -> END\n}',
    told: '* Ask to leave\n* Wait\n> 1\nYou ask.',
  },
];

export const queries: readonly Case[] = [
  {
    says: 'CHOICE_COUNT counts the choices made so far in this turn',
    ink: '* {false} A\n* {true} B\n* {CHOICE_COUNT() == 1} C\n* {CHOICE_COUNT() == 1} D\n* E{CHOICE_COUNT()}\n- -> END',
    told: '* B\n* C\n* E2',
  },
  {
    says: 'TURNS counts the turns since the start',
    ink: '-> a\n=== a\nTurn {TURNS()}.\n+ [On] -> a',
    told: 'Turn 0.\n* On\n> 1\nTurn 1.\n* On\n> 1\nTurn 2.\n* On',
  },
  {
    says: 'TURNS_SINCE is -1 for never, 0 for just now, and counts choices otherwise',
    ink: '-> a\n=== a\nSince b {TURNS_SINCE(-> b)}, since a {TURNS_SINCE(-> a)}.\n+ [b] -> b\n+ [c] -> c\n=== b\nB {TURNS_SINCE(-> b)}.\n-> a\n=== c\n-> a',
    told: 'Since b -1, since a 0.\n* b\n* c\n> 1\nB 0.\nSince b 0, since a 0.\n* b\n* c\n> 2\nSince b 1, since a 0.\n* b\n* c\n> 2\nSince b 2, since a 0.\n* b\n* c',
  },
  {
    says: 'TURNS_SINCE in a function that is given where',
    ink: '* [Nice] -> nice\n* [Nasty] -> nasty\n=== nice\nNice.\n-> after\n=== nasty\nNasty.\n-> after\n=== after\n* {came_from(-> nice)} "Glad."\n* {came_from(-> nasty)} "Quick."\n- -> END\n=== function came_from(-> x)\n~ return TURNS_SINCE(x) == 0',
    told: '* Nice\n* Nasty\n> 2\nNasty.\n* "Quick."',
  },
  {
    says: 'READ_COUNT of a place that is given',
    ink: '-> a\n=== a\nb {seen(-> b)}\n+ [b] -> b\n=== b\n-> a\n=== function seen(-> x)\n~ return READ_COUNT(x)',
    told: 'b 0\n* b\n> 1\nb 1\n* b\n> 1\nb 2\n* b',
  },
];
