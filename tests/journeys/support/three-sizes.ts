/** A phone, and a tablet either way up: what the rules for people who do not read are held at. */
export const threeSizes = [
  [360, 640],
  [800, 1280],
  [1280, 800],
] as const;
