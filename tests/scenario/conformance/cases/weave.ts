import type { Case } from '../transcript.ts';

export const gathers: readonly Case[] = [
  {
    says: 'a gather brings the choices back together',
    ink: '"What?"\n  * "Tired[."]," I say.\n    "Sleep."\n  * "Nothing!"\n- He leaves.',
    told: '"What?"\n* "Tired."\n* "Nothing!"\n> 2\n"Nothing!"\nHe leaves.',
  },
  {
    says: 'choices and gathers form a chain',
    ink: 'I run.\n* I check the bag[] on my back. <>\n* I do not stop[]. <>\n- The road is near.\n* I look[]. Empty.\n* I wait.\n- Nobody.',
    told: 'I run.\n* I check the bag\n* I do not stop\n> 1\nI check the bag on my back. The road is near.\n* I look\n* I wait.\n> 1\nI look. Empty.\nNobody.',
  },
  {
    says: 'choices inside choices',
    ink: '- "Well?"\n* "Murder!"\n  "Who?"\n  * * "Japp!"\n  * * "Me!"\n* "Accident!"\n- All sit still.',
    told: '"Well?"\n* "Murder!"\n* "Accident!"\n> 1\n"Murder!"\n"Who?"\n* "Japp!"\n* "Me!"\n> 2\n"Me!"\nAll sit still.',
  },
  {
    says: 'the other branch goes to the same gather',
    ink: '- "Well?"\n* "Murder!"\n  "Who?"\n  ** "Japp!"\n  ** "Me!"\n* "Accident!"\n- All sit still.',
    told: '"Well?"\n* "Murder!"\n* "Accident!"\n> 2\n"Accident!"\nAll sit still.',
  },
  {
    says: 'gathers inside choices',
    ink: '- "Well?"\n* "Murder!"\n  * * "Japp!"\n  * * "Me!"\n  - - "You joke!"\n  * * "No."\n  * * "If only."\n* "Accident!"\n- All sit still.',
    told: '"Well?"\n* "Murder!"\n* "Accident!"\n> 1\n"Murder!"\n* "Japp!"\n* "Me!"\n> 1\n"Japp!"\n"You joke!"\n* "No."\n* "If only."\n> 2\n"If only."\nAll sit still.',
  },
  {
    says: 'as many levels as one likes; the next gather that is not deeper',
    ink: '- "A tale!"\n* "Well."\n  * * "Dark night."\n    * * * "Restless."\n      * * * * "They said."\n        * * * * * "A tale!"\n* "No."\n- All yawn.',
    told: '"A tale!"\n* "Well."\n* "No."\n> 1\n"Well."\n* "Dark night."\n> 1\n"Dark night."\n* "Restless."\n> 1\n"Restless."\n* "They said."\n> 1\n"They said."\n* "A tale!"\n> 1\n"A tale!"\nAll yawn.',
  },
  {
    says: 'glue before and behind gathers',
    ink: '- I look\n* ... and ask.\n  * * "Win?"\n  * * I ask no more[.], and he says nothing. <>\n  - - After that, <>\n* ... but say nothing[] and <>\n- we pass the day.\n- -> END',
    told: 'I look\n* ... and ask.\n* ... but say nothing\n> 1\n... and ask.\n* "Win?"\n* I ask no more.\n> 2\nI ask no more, and he says nothing. After that, we pass the day.',
  },
  {
    says: 'gathers one after another, and a gather at once',
    ink: '- One.\n- Two.\n- - Three.\n- Four.',
    told: 'One.\nTwo.\nThree.\nFour.',
  },
  {
    says: 'a gather straight behind a choice is a place to go to',
    ink: '* "Well?"[] I ask.\n  - - (well) "Quite," he says.\n* "The puzzle?"[] I ask.\n  -> well\n* I say nothing[].\n- Silence.',
    told: '* "Well?"\n* "The puzzle?"\n* I say nothing\n> 2\n"The puzzle?" I ask.\n"Quite," he says.\nSilence.',
  },
];

export const labels: readonly Case[] = [
  {
    says: 'a labelled gather is counted, and can be gone to',
    ink: 'VAR n = 0\n- (top) Top {top}.\n+ [Again] -> top\n+ [On]\n- (end) End {top} {end}.',
    told: 'Top 1.\n* Again\n* On\n> 1\nTop 2.\n* Again\n* On\n> 2\nEnd 2 1.',
  },
  {
    says: 'labels in other stitches and knots need the way to them',
    ink: '-> one\n=== one\n= first\n- (here) Here.\n-> second\n= second\n* {first.here} [In the knot] -> two.far\n=== two\n= far\n- (there) There.\n* {one.first.here} [From outside] -> END\n* {not two.far.there} [Never] -> END',
    told: 'Here.\n* In the knot\n> 1\nThere.\n* From outside',
  },
  {
    says: 'every choice can be labelled, and tells which way was taken',
    ink: '-> fight\n=== fight\n= throw_it\n* (rock) [A rock] -> throw\n* (sand) [Sand] -> throw\n= throw\nYou throw {throw_it.rock:a rock|sand}.\n-> END',
    told: '* A rock\n* Sand\n> 2\nYou throw sand.',
  },
  {
    says: 'a loop of questions',
    ink: '- (opts)\n* "Uniform?"\n  "There."\n* "Dogs?"\n  "Hundreds."\n* {loop} [Enough]\n  -> done\n- (loop)\n{ -> opts | -> opts | }\nHe is bored.\n- (done)\nYou leave.',
    told: '* "Uniform?"\n* "Dogs?"\n> 1\n"Uniform?"\n"There."\n* "Dogs?"\n* Enough\n> 1\n"Dogs?"\n"Hundreds."\n* Enough\n> 1\nYou leave.',
  },
  {
    says: 'going to a choice is like taking it: no text in brackets, and it is used up',
    ink: '- (opts)\n* [Pull a face]\n  You pull a face! -> shove\n* (shove) [Shove him] You shove him.\n* {shove} [Fight] -> END\n- -> opts',
    told: '* Pull a face\n* Shove him\n> 1\nYou pull a face! You shove him.\n* Fight',
  },
  {
    says: 'labels of choices count how often they were taken',
    ink: '- (top)\n+ (knock) [Knock] {knock} times.\n+ {knock > 1} [Break in after {knock}] -> END\n- -> top',
    told: '* Knock\n> 1\n1 times.\n* Knock\n> 1\n2 times.\n* Knock\n* Break in after 2',
  },
];
