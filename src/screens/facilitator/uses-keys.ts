/** Whether what was used last was used by keys, a switch or a screen reader: what they touch has no place on the screen. */
export function watchKeys(page: Pick<EventTarget, 'addEventListener'>): () => boolean {
  let isByKeys = false;
  page.addEventListener('keydown', () => (isByKeys = true), { capture: true });
  page.addEventListener('click', (event) => (isByKeys = isPlaceless(event)), { capture: true });
  return () => isByKeys;
}

const isPlaceless = (event: Event): boolean => 'detail' in event && event.detail === 0;
