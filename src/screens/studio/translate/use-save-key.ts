import { useEffect } from 'preact/hooks';

/** The keys that save, while somebody is in the pane or nowhere: what is typed there is kept first. */
export function useSaveKey(save: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { ctrlKey, metaKey, key } = event;
      const { activeElement } = document;
      if (!(ctrlKey || metaKey) || key.toLowerCase() !== 's') return;
      if (activeElement !== document.body && !activeElement?.closest('.translate')) return;
      event.preventDefault();
      activeElement.dispatchEvent(new Event('blur'));
      save();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
}
