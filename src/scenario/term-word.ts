/** How a word of a pack is written, by its key: `plain-clothes` is "plain clothes". Other languages have their own. */
export const termWord = (key: string): string => key.replaceAll('-', ' ');
