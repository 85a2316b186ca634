let playing: { readonly audio: HTMLAudioElement; readonly url: string } | null = null;

function stop(): void {
  if (!playing) return;
  playing.audio.pause();
  URL.revokeObjectURL(playing.url);
  playing = null;
}

/** Plays a sound, and ends what was playing. */
export function play(sound: Blob): void {
  stop();
  const url = URL.createObjectURL(sound);
  const audio = new Audio(url);
  playing = { audio, url };
  audio.addEventListener('ended', () => playing?.audio === audio && stop());
  // A browser that plays nothing says so itself.
  audio.play().catch(() => {});
}
