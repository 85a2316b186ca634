import './print-fonts.css';

/** What it brings are the letters themselves. */
export const weights = [400, 700] as const;
