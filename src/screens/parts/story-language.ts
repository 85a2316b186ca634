import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The language of the story's words, where it is not the page's. */
export const StoryLanguage = createContext<string | undefined>(undefined);

/** What an element has that holds words of the story: which language they are in, and that they run their own way. */
export function useInStory() {
  return { lang: useContext(StoryLanguage), dir: 'auto' } as const;
}
