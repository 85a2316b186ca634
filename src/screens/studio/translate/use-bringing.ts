import { useEffect } from 'preact/hooks';

/** Hears of a file that is dropped on the page, before anything else does. */
export function useBringing(isOn: boolean, bring: (file: File) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      // A whole story is for who opens stories.
      if (!file || /\.(?:elsewhere|zip)$/i.test(file.name)) return;
      event.preventDefault();
      event.stopPropagation();
      bring(file);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  });
}
