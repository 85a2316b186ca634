/** The palette of the look: one ink, paper, earth, leaf, and the colours of dress and service. */
export const INK = '#1f1a24';
export const PAPER = '#fffaf0';
export const SAND = '#f6ead2';
export const EARTH = {
  light: '#efdcb0',
  sand: '#dcbd8a',
  warm: '#d8b37e',
  mid: '#b98a55',
  deep: '#8a5a3b',
};
export const LEAF = '#6f8f4e';
export const LEAF_LIGHT = '#8aa35a';
export const TEAL = '#2f7f7a';
export const OCHRE = '#d8a23a';
export const BRICK = '#c8553d';
export const TIMBER = '#4f7f9f';
export const STONE = '#b7b1a6';
export const PLUM = { cloth: '#7d7394', deep: '#655b7c', stripe: '#e0a63a' };
export const GREY = { cloth: '#93928c', deep: '#77766f', yoke: '#dedbd0' };
export const CREAM = '#f0d9a0';
