import { spawn } from 'node:child_process';
import { renderUnicodeCompact } from 'uqr';
import type { Addresses } from './addresses.ts';

export type Announcement = Addresses & { readonly port: number; readonly pid: number };

/** For a person at the terminal: where to go, and the picture that phones are pointed at. */
export function describe(found: Announcement): string {
  return [
    '',
    renderUnicodeCompact(found.join),
    '',
    `  Join (point a phone at the picture): ${found.join}`,
    `  Stage window for the projector:      ${found.stage}`,
    `  Your console (keep it to yourself):  ${found.facilitator}`,
    '',
    '  Ctrl-C stops Elsewhere. Nothing that was answered is lost.',
    '',
  ].join('\n');
}

function opener(): readonly [command: string, ...args: string[]] | null {
  const { env, platform } = process;
  if (env['CI'] !== undefined) return null;
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['cmd', '/c', 'start', '""'];
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null;
}

/** Opens a browser where this machine has a screen; the address was printed, so a failure is no loss. */
export function openBrowser(address: string): void {
  const found = opener();
  if (!found) return;
  const [command, ...args] = found;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
