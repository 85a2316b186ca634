export { RoundCard, RoundTitle } from './round-pane.tsx';
export { RoundsPage } from './rounds-page.tsx';
