import type { Case } from '../transcript.ts';

const shows = (
  before: string,
  pairs: Readonly<Record<string, string>>,
): Pick<Case, 'ink' | 'told'> => ({
  ink: `${before}\n${Object.keys(pairs)
    .map((expression) => `({${expression}})`)
    .join('\n')}`,
  told: Object.values(pairs)
    .map((value) => `(${value})`)
    .join('\n'),
});

export const doctors = 'LIST doctors = (Adams), Bernard, (Cartwright), Denver, Eamonn';

export const states: readonly Case[] = [
  {
    says: 'a list is a variable and its states',
    ink: 'LIST kettle = cold, boiling, warm\n({kettle})\n~ kettle = cold\n{kettle}\n* {kettle == cold} [Turn on]\n  ~ kettle = boiling\n* [Leave]\n- {kettle}{kettle != cold:, so hot}.\n-> END',
    told: '()\ncold\n* Turn on\n* Leave\n> 1\nboiling, so hot.',
  },
  {
    says: 'a state in brackets is the first value',
    ink: 'LIST kettle = cold, (boiling), warm\n{kettle}',
    told: 'boiling',
  },
  {
    says: 'states are used by many variables',
    ink: 'LIST days = Monday, Tuesday, Friday\nVAR today = Monday\nVAR tomorrow = Tuesday\n{today} {tomorrow} {today == tomorrow} ({days})\n~ today = tomorrow\n{today == tomorrow}',
    told: 'Monday Tuesday false ()\ntrue',
  },
  {
    says: 'states by reference, in functions and threads',
    ink: 'LIST water = cold, boiling\nVAR kettle = cold\nVAR pot = cold\n-> cook\n=== function boil(ref thing, name)\nThe {name} heats up.\n~ thing = boiling\n=== heat(name, ref thing)\n+ {thing == cold} [Turn on {name}]\n  {boil(thing, name)}\n  -> cook\n=== cook\n<- heat("kettle", kettle)\n<- heat("pot", pot)\n* -> END',
    told: '* Turn on kettle\n* Turn on pot\n> 2\nThe pot heats up.\n* Turn on kettle\n> 1\nThe kettle heats up.',
  },
  {
    says: 'an entry that two lists have is named with its list',
    ink: 'LIST colours = red, blue\nLIST moods = happy, blue\nVAR status = colours.blue\n{status} {status == colours.blue} {status == moods.blue}',
    told: 'blue true false',
  },
  {
    says: 'a list variable may hold something else, and its states stay',
    ink: 'LIST grace = odd, good, fallen\n~ grace = 3.5\n~ temp other = grace.good\n{grace} {other}',
    told: '3.5 good',
  },
];

export const values: readonly Case[] = [
  {
    says: 'the order of a list counts',
    ink: 'LIST volume = off, quiet, medium, loud\nVAR a = quiet\nVAR b = quiet\n{ a < loud:\n  ~ a++\n  { a > b:\n    ~ b++\n    Louder.\n  }\n}\n{a} {b}\n~ a--\n~ a--\n{a}\n~ a += 2\n{a}\n~ a = a - 1\n{a}',
    told: 'Louder.\nmedium medium\noff\nmedium\nquiet',
  },
  {
    says: "LIST_VALUE, and a list's name as a function",
    ...shows('LIST n = one, two, three\nVAR score = one\n~ score = n(2)', {
      'LIST_VALUE(one)': '1',
      'LIST_VALUE(three) - LIST_VALUE(score)': '1',
      score: 'two',
      'n(3)': 'three',
      'n(9)': '',
      'n()': '',
      'LIST_VALUE(())': '0',
    }),
  },
  {
    says: "values of one's own, counted on from there",
    ...shows('LIST primes = two = 2, three, five = 5\nLIST more = (a = 4), (b) = 9, (c = 1)', {
      'LIST_VALUE(two)': '2',
      'LIST_VALUE(three)': '3',
      'LIST_VALUE(five)': '5',
      'primes(3)': 'three',
      more: 'c, a, b',
    }),
  },
  {
    says: 'stepping past the end leaves nothing',
    ink: 'LIST n = one, two\nVAR x = two\n~ x++\n({x})',
    told: '()',
  },
];

export const sets: readonly Case[] = [
  {
    says: 'several entries at once, in the order of the list',
    ink: `${doctors}\n{doctors}\n~ doctors = (Eamonn, Adams, Bernard)\n{doctors}\n~ doctors = ()\n({doctors})`,
    told: 'Adams, Cartwright\nAdams, Bernard, Eamonn\n()',
  },
  {
    says: 'adding and taking away, one or many, twice or missing',
    ink: `${doctors}\n~ doctors = doctors + Eamonn\n{doctors}\n~ doctors += Eamonn\n~ doctors -= Adams\n~ doctors -= Adams\n{doctors}\n~ doctors += (Adams, Denver)\n{doctors}\n~ doctors -= (Adams, Bernard, Cartwright)\n{doctors}`,
    told: 'Adams, Cartwright, Eamonn\nCartwright, Eamonn\nAdams, Cartwright, Denver, Eamonn\nDenver, Eamonn',
  },
  {
    says: 'counting, least and greatest',
    ...shows(doctors, {
      'LIST_COUNT(doctors)': '2',
      'LIST_MIN(doctors)': 'Adams',
      'LIST_MAX(doctors)': 'Cartwright',
      'LIST_COUNT(())': '0',
      'LIST_MIN(())': '',
    }),
  },
  {
    says: 'a list is true unless it is empty',
    ink: `${doctors}\n{doctors: Open.|Closed.}\n{not doctors: Closed.|Open.}\n~ doctors = ()\n{doctors: Open.|Closed.}\n{not doctors: Nobody.}`,
    told: 'Open.\nOpen.\nClosed.\nNobody.',
  },
  {
    says: 'equal means the same entries',
    ...shows(doctors, {
      'doctors == (Adams, Cartwright)': 'true',
      'doctors == (Cartwright, Adams)': 'true',
      'doctors == (Adams)': 'false',
      'doctors != (Adams, Bernard)': 'true',
      'doctors == ()': 'false',
    }),
  },
  {
    says: 'has and hasnt',
    ...shows(doctors, {
      'doctors ? Adams': 'true',
      'doctors ? (Adams, Cartwright)': 'true',
      'doctors ? (Adams, Bernard)': 'false',
      'doctors has Eamonn': 'false',
      'doctors hasnt Eamonn': 'true',
      'doctors !? (Adams, Bernard)': 'true',
      'doctors !? (Adams, Cartwright)': 'false',
      'doctors ? ()': 'false',
    }),
  },
  {
    says: 'facts as flags',
    ink: "LIST facts = (odd), first_name, (english)\n{facts ? odd:I smile.|I frown.}\n'{facts ? first_name:Phil|Sir}!'\n{ facts ? (english, odd):\n  <> Strange!\n}",
    told: "I smile.\n'Sir!' Strange!",
  },
  {
    says: 'functions that change and print lists',
    ink: `${doctors.replace('(Cartwright)', 'Cartwright').replace('Denver', '(Denver)')}\n{today()}\n* [Wait]\n  {leaves(Adams)} {comes(Cartwright)} {comes(Eamonn)}\n  {today()}\n- -> END\n=== function today()\nHere are {doctors}.\n=== function comes(who)\n{ doctors !? who:\n  ~ doctors += who\n  Dr {who} comes.\n}\n=== function leaves(who)\n{ doctors ? who:\n  ~ doctors -= who\n  Dr {who} leaves.\n}`,
    told: 'Here are Adams, Denver.\n* Wait\n> 1\nDr Adams leaves. Dr Cartwright comes. Dr Eamonn comes.\nHere are Cartwright, Denver, Eamonn.',
  },
  {
    says: 'a list with commas and "and"',
    ink: 'LIST dino = (stego), brachio, (ankylo), (pleio)\nI like {commas(dino, "none")}{isAre(dino)}.\n~ dino = ()\nI like {commas(dino, "none")}.\n=== function commas(list, if_empty)\n{LIST_COUNT(list):\n- 2:\n  {LIST_MIN(list)} and {commas(list - LIST_MIN(list), if_empty)}\n- 1:\n  {list}\n- 0:\n  {if_empty}\n- else:\n  {LIST_MIN(list)}, {commas(list - LIST_MIN(list), if_empty)}\n}\n=== function isAre(list)\n{LIST_COUNT(list) == 1:, one|, many}',
    told: 'I like stego, ankylo and pleio, many.\nI like none.',
  },
];

export const whole: readonly Case[] = [
  {
    says: 'LIST_ALL of a list, an entry, an empty list that knows its kind',
    ...shows(`${doctors}\nVAR empty = ()\nVAR typed = ()\n~ typed = doctors()`, {
      'LIST_ALL(doctors)': 'Adams, Bernard, Cartwright, Denver, Eamonn',
      'LIST_COUNT(LIST_ALL(doctors))': '5',
      'LIST_MIN(LIST_ALL(Eamonn))': 'Adams',
      'LIST_ALL(empty)': '',
    }),
  },
  {
    says: 'an empty list remembers what it held',
    ink: `${doctors}\nVAR x = (Adams)\n~ x -= Adams\n({x}) {LIST_ALL(x)}\n~ doctors = ()\n{LIST_COUNT(LIST_ALL(doctors))}\n* [On]\n- {LIST_COUNT(LIST_ALL(x))}{LIST_COUNT(LIST_ALL(doctors))}\n-> END`,
    told: '() Adams, Bernard, Cartwright, Denver, Eamonn\n5\n* On\n> 1\n55',
  },
  {
    says: 'one empty list given to another variable stays what it is',
    ink: 'LIST A = (a1), a2\nLIST B = (b1), b2\nVAR x = (a1)\nVAR y = (b1)\n~ y -= b1\n~ x = y\n({x}) ({y}) {LIST_ALL(y)}',
    told: '() () b1, b2',
  },
  {
    says: 'LIST_RANGE, by numbers and by entries',
    ...shows('LIST n = one, two, three, four, five\nVAR odd = (one, three, five)', {
      'LIST_RANGE(LIST_ALL(n), 2, 4)': 'two, three, four',
      'LIST_RANGE(LIST_ALL(n), two, three)': 'two, three',
      'LIST_RANGE(odd, 2, 5)': 'three, five',
      'LIST_RANGE(odd, two, 4)': 'three',
      'LIST_RANGE(odd, 6, 9)': '',
    }),
  },
  {
    says: 'LIST_INVERT',
    ink: 'LIST guards = (Smith), (Jones), Carter, Braith\n~ guards = LIST_INVERT(guards)\n{guards}\n~ guards = LIST_INVERT(LIST_ALL(guards))\n({guards})\n{not guards:\n  ~ guards = LIST_ALL(Smith)\n}\n{guards}',
    told: 'Carter, Braith\n()\nSmith, Jones, Carter, Braith',
  },
  {
    says: 'what two lists share',
    ...shows(
      'LIST values = strength, courage, greed, belief\nVAR want = (strength, courage, belief)\nVAR have = (greed, belief)',
      {
        'want ^ have': 'belief',
        'LIST_COUNT(want ^ have) == 1': 'true',
        'want ^ have == belief': 'true',
        'want ^ (greed)': '',
        'want ^ have:Some': 'Some',
      },
    ),
  },
  {
    says: 'comparing sets by their least and greatest',
    ...shows('LIST n = one, two, three, four, five', {
      '(three, four) > (one, two)': 'true',
      '(two, four) > (one, three)': 'false',
      '(one, two) < (three)': 'true',
      '(two, four) >= (one, three)': 'true',
      '(two, four) >= (two, four)': 'true',
      '(two, four) >= (one, five)': 'false',
      '(one, three) <= (two, four)': 'true',
      '(one, five) <= (two, four)': 'false',
    }),
  },
];

const letters = 'LIST Letters = a, b, c\nLIST Numbers = one, two, three\nVAR mixed = (a, three, c)';

export const mixed: readonly Case[] = [
  {
    says: 'things of several lists in one place',
    ink: 'LIST people = Alfred, Robin\nLIST props = glass, paper\nVAR ball = (Alfred, paper)\nVAR hall = (Robin, glass)\n{room(ball)}\n{room(hall)}\n=== function room(it)\n{it ? Alfred: Alfred is here.} {it ? Robin: Robin is here.}\n<> {it ? glass: A glass.} {it ? paper: A paper.}',
    told: 'Alfred is here. A paper.\nRobin is here. A glass.',
  },
  {
    says: 'several states in one variable',
    ink: 'LIST power = on, off\nLIST heat = cold, warm, hot\nVAR kettle = (off, cold)\n{kettle}\n~ change(kettle, on)\n~ change(kettle, hot)\n{kettle} {kettle ? (hot, on)} {kettle ? (hot, off)}\n=== function change(ref what, to)\n~ what -= LIST_ALL(to)\n~ what += to',
    told: 'off, cold\non, hot true false'.replace('off, cold', 'cold, off'),
  },
  {
    says: 'asking lists of several kinds',
    ...shows(letters, {
      'LIST_ALL(mixed)': 'a, one, b, two, c, three',
      'LIST_COUNT(mixed)': '3',
      'LIST_MIN(mixed)': 'a',
      'mixed ? (a, b)': 'false',
      'mixed ^ LIST_ALL(a)': 'a, c',
      'mixed >= (one, a)': 'true',
      'mixed < (three)': 'false',
      'LIST_INVERT(mixed)': 'one, b, two',
    }),
  },
];
