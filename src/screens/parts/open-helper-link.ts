import { browserPorts } from '../../link/browser-ports.ts';
import type { Link } from '../../link/link.ts';
import { openLink } from '../../link/open-link.ts';
import type { View } from '../../session/view/viewer.ts';
import { speakLanguage, spoken, wantedLanguage } from './spoken.ts';
import { takeSecret } from './take-secret.ts';

/** The link of a page that is opened by a secret in its address, in the address's language; null without a secret. */
export async function openHelperLink<V extends View>(page: string): Promise<Link<V> | null> {
  const ports = browserPorts('page');
  const secret = takeSecret(`elsewhere.${page}`, { location, history, store: sessionStorage });
  await speakLanguage(wantedLanguage(), page);
  if (secret === null) return null;
  const url = new URL('../wire', document.baseURI).href.replace(/^http/, 'ws');
  const { language } = spoken.getState();
  return openLink<V>({ url, by: { token: secret }, language, ports });
}
