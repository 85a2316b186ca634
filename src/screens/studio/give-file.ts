/** Gives a file to whoever sits at the page, as a download. */
export function giveFile(
  name: string,
  content: Uint8Array<ArrayBuffer> | string,
  type: string,
): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has it once the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
