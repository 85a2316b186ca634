import { useEffect, useState } from 'preact/hooks';

/** In a big room a bubble says at most so many words at once. */
export const mostWords = 8;

/** A line in parts of at most eight words, as even as can be; a part ends where a sentence does, if that is near. */
export function stepsOf(text: string): readonly string[] {
  const words = text.trim().split(/\s+/);
  const steps: string[] = [];
  for (let from = 0; from < words.length;) {
    const left = words.length - from;
    const even = Math.ceil(left / Math.ceil(left / mostWords));
    const sentence = words.slice(from, from + mostWords).findLastIndex(endsSentence) + 1;
    const take = sentence >= even / 2 || sentence === left ? sentence : even;
    steps.push(words.slice(from, from + take).join(' '));
    from += take;
  }
  return steps;
}

const endsSentence = (word: string): boolean => /[.!?…؟۔:;]["”»’)]*$/.test(word);

/** Milliseconds to read a part aloud without haste. */
export const stepLasts = (step: string): number => 900 + step.split(' ').length * 420;

/** The part of a line that is said now, from 0; it goes on by itself, and stays with the last. */
export function useStep(line: string, steps: readonly string[]): number {
  const [at, setAt] = useState({ line, step: 0 });
  const step = at.line === line ? Math.min(at.step, steps.length - 1) : 0;
  useEffect(() => {
    if (step >= steps.length - 1) return undefined;
    const timer = setTimeout(() => setAt({ line, step: step + 1 }), stepLasts(steps[step] ?? ''));
    return () => clearTimeout(timer);
  }, [line, step, steps.length]);
  return step;
}
