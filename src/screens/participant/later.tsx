import type { ComponentChildren, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type Props<P> = {
  /** Must stay the same from one drawing to the next. */
  readonly fetch: () => Promise<FunctionComponent<P>>;
  readonly with: P;
  /** Shown until it is here. */
  readonly meanwhile: ComponentChildren;
};

/** A screen that few sessions come to, fetched as it is needed, so that a slow tablet starts without it. */
export function Later<P extends object>({ fetch, with: props, meanwhile }: Props<P>) {
  const [Screen, found] = useState<FunctionComponent<P> | null>(null);
  useEffect(() => {
    let isHere = true;
    fetch().then(
      (screen) => isHere && found(() => screen),
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, [fetch]);
  return Screen === null ? <>{meanwhile}</> : <Screen {...props} />;
}
