import { check, type Check } from './check.ts';
import type { Gateway } from './gateway.ts';

/** Addresses that Windows, Linux, Mac and Android give to a laptop whose own hotspot is on. */
const hotspots = /^(192\.168\.137\.1|10\.42\.\d+\.1|192\.168\.2\.1|192\.168\.43\.1)$/;

/** Whether phones stay on a Wi-Fi without internet: only where this laptop is the Wi-Fi can it help. */
export function checkInternet({ state, answered }: Gateway, address: string): Check {
  if (state === 'shut') return check('internet', ['look', 'shut']);
  if (state === 'open')
    return answered() > 0
      ? check('internet', ['good', 'answered'], { count: answered() })
      : check('internet', ['unknown', 'open']);
  return hotspots.test(address)
    ? check('internet', ['look', 'hotspot'])
    : check('internet', ['unknown', 'router']);
}
