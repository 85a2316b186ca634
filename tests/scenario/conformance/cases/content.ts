import type { Case } from '../transcript.ts';

export const content: readonly Case[] = [
  { says: 'a file that is only text', ink: 'The bus is late.', told: 'The bus is late.' },
  {
    says: 'lines are paragraphs',
    ink: 'One bus.\nTwo buses?\n\n\nNo bus, again.\n',
    told: 'One bus.\nTwo buses?\nNo bus, again.',
  },
  {
    says: 'white space around a line is not told, and inside a line it is one space',
    ink: '   \tA    lot   of \t room   ',
    told: 'A lot of room',
  },
  {
    says: 'line comments, block comments and TODO',
    ink: 'Before. // not told\n// nor this\n/* nor\n   this */\nTODO: nor this\nBetween /* not */ words.\nAfter.',
    told: 'Before.\nBetween words.\nAfter.',
  },
  {
    says: 'a line may hold only a number, and signs that mean nothing here',
    ink: '42\n"100 %" & (more) @ home; \\{ok\\} a\\|b',
    told: '42\n"100 %" & (more) @ home; {ok} a|b',
  },
  {
    says: 'letters of any script',
    ink: 'مرحبا بالجميع\nሰላም · 你好 · Привет 😀',
    told: 'مرحبا بالجميع\nሰላም · 你好 · Привет 😀',
  },
];

export const tags: readonly Case[] = [
  {
    says: 'a tag behind a line',
    ink: 'A red door. # colour: red',
    told: 'A red door. # colour: red',
  },
  {
    says: 'several tags on a line, in order',
    ink: 'A door.#b # a  #  two words ',
    told: 'A door. # b # a # two words',
  },
  {
    says: 'a tag on its own line belongs to the line after it',
    ink: 'First.\n# loud\n# far\nSecond. # near\nThird.',
    told: 'First.\nSecond. # loud # far # near\nThird.',
  },
  {
    says: 'tags at the top belong to the first line',
    ink: '# author: nobody\n# title: Door\nA door.',
    told: 'A door. # author: nobody # title: Door',
  },
  {
    says: 'tags at the top of a knot belong to its first line',
    ink: '-> hall\n=== hall\n# place: hall\nIt echoes.\nAgain.\n-> END',
    told: 'It echoes. # place: hall\nAgain.',
  },
  {
    says: "a tag before the bracket is both the choice's and the line's, inside only the choice's, behind only the line's",
    ink: '* Go #both [now #choice] on #line\n  Gone.\n- -> END',
    told: '* Go now # both # choice\n> 1\nGo on # both # line\nGone.',
  },
  {
    says: "a tag on a choice without brackets is both the choice's and the line's",
    ink: '* Go #both\n- -> END',
    told: '* Go # both\n> 1\nGo # both',
  },
  {
    says: 'several tags of a choice keep their order',
    ink: '* Go #a #b [now #c #d] on #e #f\n- -> END',
    told: '* Go now # a # b # c # d\n> 1\nGo on # a # b # e # f',
  },
  {
    says: 'a tag may hold what changes',
    ink: 'VAR colour = "red"\nA door. # colour: {colour} {2 + 3}\n~ colour = "blue"\nAnother. # {colour == "blue":sad|glad}',
    told: 'A door. # colour: red 5\nAnother. # sad',
  },
  {
    says: 'a sign before # keeps it from being a tag',
    ink: 'Room \\#5',
    told: 'Room #5',
  },
  {
    says: 'tags in a line of a function and of a condition',
    ink: 'VAR open = true\n{open: A door. # open}\n{not open: A wall. # shut}\nEnd.',
    told: 'A door. # open\nEnd.',
  },
];

export const diverts: readonly Case[] = [
  {
    says: 'a story starts outside of knots and is told to go on',
    ink: '-> yard\n=== yard ===\nHello, yard!\n-> END',
    told: 'Hello, yard!',
  },
  {
    says: "a knot's name needs no signs behind it, and two are enough before it",
    ink: '-> yard\n== yard\nHello.\n-> shed\n====== shed ======\nDark.\n-> END',
    told: 'Hello.\nDark.',
  },
  {
    says: 'a story that starts with a knot starts there only when told to',
    ink: '=== yard\nNever.\n-> END',
    told: '',
  },
  {
    says: 'flow that runs out is an error when it is played',
    ink: '-> yard\n=== yard\nHello, yard!',
    told: 'Hello, yard!\n! ran out of content',
  },
  {
    says: 'a divert is followed at once',
    ink: '-> home\n=== home\nWe are home.\n-> bed\n=== bed\nWe sleep.\n-> END',
    told: 'We are home.\nWe sleep.',
  },
  {
    says: 'a divert inside a sentence is not seen',
    ink: '-> home\n=== home\nWe walk home -> fast\n=== fast\nas fast as we can.\n-> END',
    told: 'We walk home as fast as we can.',
  },
  {
    says: 'glue keeps what follows on the line',
    ink: '-> home\n=== home\nWe walk <>\n-> street\n=== street\nalong the street\n-> fast\n=== fast\n<> as fast as we can.\n-> END',
    told: 'We walk along the street as fast as we can.',
  },
  {
    says: 'much glue sticks as one',
    ink: 'One <> <>\n<><> two <>\n<>\n<> three.',
    told: 'One two three.',
  },
  {
    says: 'END ends everything, DONE ends this flow, and what follows is not told',
    ink: '-> a\n=== a\nA\n-> DONE\n=== b\nB\n-> END',
    told: 'A',
  },
  {
    says: 'branching and joining with glue',
    ink: '-> late\n=== late\nWe are late.\n* "Run!"[] I cry.\n  -> outside\n* "Wait."\n  Nobody waits.\n  -> dragged\n=== outside\nWe hurry home -> fast\n=== dragged\nThey hurry me home\n-> fast\n=== fast\n<> as fast as we can.\n-> END',
    told: 'We are late.\n* "Run!"\n* "Wait."\n> 2\n"Wait."\nNobody waits.\nThey hurry me home as fast as we can.',
  },
];

export const stitches: readonly Case[] = [
  {
    says: 'a stitch is reached by its address',
    ink: '* [Third] -> train.third\n* [Guard] -> train.guard\n=== train\n= first\nSoft seats.\n-> END\n= third\nHard seats.\n-> END\n= guard\nNo seats.\n-> END',
    told: '* Third\n* Guard\n> 2\nNo seats.',
  },
  {
    says: 'the first stitch is the default',
    ink: '-> train\n=== train\n= first\nSoft seats.\n-> END\n= third\nHard seats.\n-> END',
    told: 'Soft seats.',
  },
  {
    says: 'what stands above the first stitch is told instead of it',
    ink: '-> train\n=== train\nWhere to?\n* [First] -> first\n* [Third] -> third\n= first\nSoft seats.\n-> END\n= third\nHard seats.\n-> END',
    told: 'Where to?\n* First\n* Third\n> 2\nHard seats.',
  },
  {
    says: "inside a knot the stitch's own name is enough, and several knots may use it",
    ink: '-> train\n=== train\n= first\nOn rails.\n* [Back] -> last\n= last\nThe last wagon.\n-> ship\n=== ship\n= first\nOn water.\n-> last\n= last\nThe last deck.\n-> END',
    told: 'On rails.\n* Back\n> 1\nThe last wagon.\nOn water.\nThe last deck.',
  },
  {
    says: 'files are put together, and it does not matter which file a knot is in',
    ink: 'INCLUDE paper.ink\nINCLUDE towns/river.ink\nStart {price}.\n-> river',
    files: {
      'paper.ink': 'VAR price = 3\nNews first.\n=== news\nNews: {price}.\n-> END',
      'towns/river.ink': '=== river\nA river.\n-> news',
    },
    told: 'News first.\nStart 3.\nA river.\nNews: 3.',
  },
];
