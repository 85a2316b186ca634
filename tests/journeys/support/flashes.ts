/** Properties that make something brighter or darker when they change. */
export const brightness =
  'opacity visibility display color backgroundColor backgroundImage background filter';

/**
 * Runs in the page: what flashes more than three times a second just now. Two changes of brightness against each other
 * are one flash (WCAG 2.3.1), so that each step between keyframes counts as half of one.
 */
export function flashesOn(properties: string): readonly string[] {
  const changing = properties.split(' ');
  return document.getAnimations().flatMap((one) => {
    const { effect } = one;
    if (!(effect instanceof KeyframeEffect)) return [];
    const frames = effect.getKeyframes();
    if (!frames.some((frame) => changing.some((name) => name in frame))) return [];
    const { duration = 0, iterations = 1 } = effect.getComputedTiming();
    const rounds = Math.min(iterations, 1000 / Math.max(Number(duration), 1));
    const flashes = ((frames.length - 1) * rounds) / 2;
    const name = 'animationName' in one ? String(one.animationName) : 'an animation';
    return flashes > 3 ? [`${name} flashes ${flashes.toFixed(1)} times a second`] : [];
  });
}
