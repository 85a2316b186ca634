import { afterEach, expect, test, vi } from 'vitest';
import { wantedLanguage } from '../../../src/screens/parts/spoken.ts';

afterEach(() => vi.unstubAllGlobals());

function onDevice(language: string, search = ''): string {
  vi.stubGlobal('navigator', { language });
  vi.stubGlobal('location', { search });
  return wantedLanguage();
}

test('[LANG-26] a page opens in the language of its address, else in that of its device', () => {
  expect(onDevice('ar-EG')).toBe('ar');
  expect(onDevice('fa')).toBe('prs');
  expect(onDevice('tl-PH')).toBe('fil');
  expect(onDevice('ar', '?language=sw')).toBe('sw');
});
