export type SecretPage = {
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: { readonly replaceState: (state: null, title: '', url: string) => void };
  readonly store: Pick<Storage, 'getItem' | 'setItem'>;
};

/** Takes a secret out of the address at once and keeps it under `key` for this tab; null where there is none. */
export function takeSecret(key: string, { location, history, store }: SecretPage): string | null {
  const secret = location.hash.replace(/^#/, '');
  if (secret === '') return store.getItem(key);
  history.replaceState(null, '', location.pathname + location.search);
  store.setItem(key, secret);
  return secret;
}
