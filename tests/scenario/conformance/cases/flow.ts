import type { Case } from '../transcript.ts';

export const tunnels: readonly Case[] = [
  {
    says: 'a tunnel comes back to where it was called',
    ink: '-> isle\n=== isle\nAn isle.\n-> date ->\nOn we go.\n-> END\n=== date\nA new day.\n* [Good]\n  A smile.\n- ->->',
    told: 'An isle.\nA new day.\n* Good\n> 1\nA smile.\nOn we go.',
  },
  {
    says: 'a tunnel that then diverts, and tunnels in a chain',
    ink: '-> a\n=== a\nStart.\n-> one -> two -> three\n=== one\nOne.\n->->\n=== two\nTwo.\n->->\n=== three\nThree.\n-> END',
    told: 'Start.\nOne.\nTwo.\nThree.',
  },
  {
    says: 'tunnels in tunnels',
    ink: '-> night\n=== night\nGrass.\n+ [Sleep]\n  -> sleep -> wake -> day\n=== day\nTime to go.\n-> END\n=== wake\nSunrise.\n+ [Eat]\n  -> eat ->\n+ [Go]\n- ->->\n=== eat\nBread.\n->->\n=== sleep\nYou lie down.\n-> monster ->\nNow you sleep.\n->->\n=== monster\nA noise.\n->->',
    told: 'Grass.\n* Sleep\n> 1\nYou lie down.\nA noise.\nNow you sleep.\nSunrise.\n* Eat\n* Go\n> 1\nBread.\nTime to go.',
  },
  {
    says: 'tunnels with values, also by reference',
    ink: 'VAR health = 10\n-> a\n=== a\n-> hurt(3, health) ->\n-> hurt(2, health) ->\nLeft: {health}.\n-> END\n=== hurt(x, ref what)\n~ what = what - x\nOuch {x}.\n->->',
    told: 'Ouch 3.\nOuch 2.\nLeft: 5.',
  },
  {
    says: 'a tunnel may call itself, with values of its own',
    ink: '-> down(3) ->\nUp again.\n=== down(n)\nFloor {n}.\n{n > 1:\n  -> down(n - 1) ->\n}\nLeaving {n}.\n->->',
    told: 'Floor 3.\nFloor 2.\nFloor 1.\nLeaving 1.\nLeaving 2.\nLeaving 3.\nUp again.',
  },
  {
    says: 'a tunnel may leave for somewhere else',
    ink: '-> a\n=== a\nA.\n-> trap ->\nNever.\n-> END\n=== trap\nTrap.\n->-> prison\n=== prison\nPrison.\n-> END',
    told: 'A.\nTrap.\nPrison.',
  },
  {
    says: 'a tunnel to a place held in a variable',
    ink: 'VAR where = -> one\n-> a\n=== a\n-> where ->\n~ where = -> two\n-> where ->\nEnd.\n-> END\n=== one\nOne.\n->->\n=== two\nTwo.\n->->',
    told: 'One.\nTwo.\nEnd.',
  },
  {
    says: 'in a tunnel that forgets to come back',
    ink: '-> a\n=== a\n-> b ->\nNever.\n-> END\n=== b\nB.',
    told: 'B.\n! unexpectedly reached end of content',
  },
  {
    says: 'content that is called twice and told where to go afterwards',
    ink: '-> east\n=== date(-> back)\nA new day.\n-> back\n=== east\nEast.\n-> date(-> done)\n- (done) Done east.\n-> west\n=== west\nWest.\n-> date(-> done)\n- (done) Done west.\n-> END',
    told: 'East.\nA new day.\nDone east.\nWest.\nA new day.\nDone west.',
  },
];

export const threads: readonly Case[] = [
  {
    says: 'a thread brings text and choices of several places together',
    ink: '-> a\n=== a\nA headache.\n<- talk\n<- walk\n-> DONE\n=== talk\nA tense moment.\n* "Lunch?"[] I ask.\n  "Eggs."\n* "Nice weather,"[] I say.\n- -> house\n=== walk\nThe road.\n* [Go on]\n  -> house\n=== house\nThe house.\n-> END',
    told: 'A headache.\nA tense moment.\nThe road.\n* "Lunch?"\n* "Nice weather,"\n* Go on\n> 1\n"Lunch?" I ask.\n"Eggs."\nThe house.',
  },
  {
    says: "a thread is left when another one's choice is taken",
    ink: '-> a\n=== a\n<- talk\n* [Door] The door.\n  -> END\n=== talk\n* [Talk] Talking.\n  * * [More] More.\n- -> END',
    told: '* Talk\n* Door\n> 2\nThe door.',
  },
  {
    says: 'variables are shared between threads',
    ink: 'VAR n = 0\n-> a\n=== a\n<- one\n<- two\nNow {n}.\n* [On] {n}\n- -> END\n=== one\n~ n = n + 1\n-> DONE\n=== two\n~ n = n + 10\n-> DONE',
    told: 'Now 11.\n* On\n> 1\n11',
  },
  {
    says: 'a thread that has nothing to offer ends with DONE',
    ink: 'VAR here = false\n-> room\n=== room\n<- people\n* [Drawer] -> END\n=== people\n{here:\n  * [General] -> END\n}\n-> DONE',
    told: '* Drawer',
  },
  {
    says: 'a thread needs no DONE where its choices fail their conditions',
    ink: '-> room\n=== room\n<- people\n* [Drawer] -> END\n=== people\n* {false} [General] -> END',
    told: '* Drawer',
  },
  {
    says: 'a thread is told where to go on, and gives a choice to several places',
    ink: '-> out\n=== out\nThe step.\n- (top)\n<- notes(-> top)\n* [In]\n  -> hall\n=== hall\nThe hall.\n- (top)\n<- notes(-> top)\n* [Out]\n  -> END\n=== notes(-> back)\n+ [Notes]\n  {I|Again I} read.\n- -> back',
    told: 'The step.\n* Notes\n* In\n> 1\nI read.\n* Notes\n* In\n> 2\nThe hall.\n* Notes\n* Out\n> 1\nAgain I read.\n* Notes\n* Out',
  },
  {
    says: 'a thread remembers the values it was started with',
    ink: '-> a\n=== a\n<- offer("tea", 2)\n<- offer("milk", 3)\n-> DONE\n=== offer(what, price)\n+ [{what}]\n  {what} for {price}.\n  -> a',
    told: '* tea\n* milk\n> 2\nmilk for 3.\n* tea\n* milk\n> 1\ntea for 2.\n* tea\n* milk',
  },
  {
    says: 'stitches of a knot as threads',
    ink: '-> kitchen\n=== kitchen\n- (top)\n<- drawers(-> top)\n<- exits\n-> DONE\n= drawers(-> back)\n* [Top drawer]\n  Knives.\n  -> back\n* [Low drawer]\n  Pans.\n  -> back\n= exits\n* [Leave]\n  -> END',
    told: '* Top drawer\n* Low drawer\n* Leave\n> 2\nPans.\n* Top drawer\n* Leave\n> 2',
  },
  {
    says: 'a tunnel inside a thread',
    ink: '-> a\n=== a\n<- b\n* [Stay] -> END\n=== b\n-> c ->\nBack.\n* [B] Chosen.\n- -> END\n=== c\nIn.\n->->',
    told: 'In.\nBack.\n* B\n* Stay\n> 1\nChosen.',
  },
];

export const outside: readonly Case[] = [
  {
    says: 'a function from outside has its fallback in the story',
    ink: 'EXTERNAL near(x, y)\n{near(2, 3)} and {near(1, 1)}\n=== function near(x, y)\n~ return x * y',
    told: '6 and 1',
  },
];
