/** Cards that somebody takes home. What is written on them is never typed, stored or collected. */
export const takeHome = ['say', 'listen', 'promise', 'leave'] as const;
export type TakeHomeCard = (typeof takeHome)[number];
