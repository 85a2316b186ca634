/** Colours of cloth that anybody may wear. None is near to what an army or a police force of ours wears. */
export const clothColours = [
  'cream',
  'sand',
  'straw',
  'ochre',
  'rust',
  'brick',
  'rose',
  'berry',
  'leaf',
  'moss',
  'teal',
  'mist',
  'sky',
  'indigo',
] as const;
export type ClothColour = (typeof clothColours)[number];

export const hairColours = ['black', 'dark', 'brown', 'red', 'fair', 'grey', 'white'] as const;
export type HairColour = (typeof hairColours)[number];

/** What a uniform has of its own, and who wears it. */
export const uniforms = ['army', 'police'] as const;

const yesOrNo = ['true', 'false'] as const;

/** What a pack may change on somebody who is drawn, and what to; written below `art:` of the cast. */
export const personParts = {
  skin: ['1', '2', '3', '4', '5'],
  face: ['oval', 'square', 'round', 'long', 'heart', 'soft'],
  nose: ['button', 'straight', 'broad', 'long', 'soft'],
  eyes: ['round', 'almond', 'hooded', 'narrow', 'wide'],
  lips: ['full', 'thin'],
  age: ['young', 'grown', 'old'],
  freckles: yesOrNo,
  glasses: yesOrNo,
  hair: ['bun', 'crop', 'side', 'bob', 'curls', 'fringe', 'locs', 'plait', 'short-curls', 'none'],
  'hair-colour': hairColours,
  beard: yesOrNo,
  moustache: yesOrNo,
  hat: ['flat', 'none'],
  'hat-colour': clothColours,
  'hat-band': clothColours,
  dress: ['tunic', 'wrap', 'wrap-left', 'vest', 'stole', 'cape', 'harbour', ...uniforms],
  cloth: clothColours,
  over: clothColours,
  edge: clothColours,
  stands: ['free', 'cane', 'chair'],
} as const;

export type PersonPart = keyof typeof personParts;
/** Each part with one of its words. */
export type PersonParts = {
  readonly [Part in PersonPart]?: (typeof personParts)[Part][number];
};

export const personPartNames = Object.keys(personParts) as readonly PersonPart[];

/** What a uniform decides by itself. */
export const uniformDecides: readonly PersonPart[] = [
  'cloth',
  'over',
  'edge',
  'hat-colour',
  'hat-band',
];

/** What each part is, for whoever composes somebody. */
export const personPartSays: Readonly<Record<PersonPart, string>> = {
  skin: 'from 1, light, to 5, dark',
  face: 'the outline of the head',
  nose: 'the nose',
  eyes: 'the eyes',
  lips: 'the lips',
  age: 'lines of the face; hair stays as it is',
  freckles: 'freckles',
  glasses: 'glasses',
  hair: 'how the hair is worn',
  'hair-colour': 'hair, brows, beard and moustache',
  beard: 'a beard',
  moustache: 'a moustache',
  hat: 'the flat woven cap that all sides wear',
  'hat-colour': 'the cap',
  'hat-band': 'its band',
  dress: 'the cut; a uniform goes with the side of its name',
  cloth: 'what lies below',
  over: 'what is worn over it',
  edge: 'its border',
  stands: 'on two feet, with a cane, in a wheelchair',
};
