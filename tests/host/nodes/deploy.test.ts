import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { parseFlags } from '../../../src/host/flags.ts';
import { shippedConfiguration } from './balancer-under-test.ts';
import { findProgram } from './find-program.ts';

const root = join(import.meta.dirname, '../../..');
const deploy = join(root, 'src/host/deploy');
const shipped = (name: string): string => readFileSync(join(deploy, name), 'utf8');

test('[MANY-38] HAProxy takes the shipped configuration, and warns of nothing', () => {
  const { status, stdout, stderr } = spawnSync(
    findProgram('haproxy'),
    ['-c', '-f', shippedConfiguration],
    {
      encoding: 'utf8',
      env: {
        ELSEWHERE_BIND: '127.0.0.1:8080',
        ELSEWHERE_NODE_ONE: '127.0.0.1:8081',
        ELSEWHERE_NODE_TWO: '127.0.0.1:8082',
      },
    },
  );
  expect({ status, warned: /WARNING|ALERT/.test(stdout + stderr) }).toEqual({
    status: 0,
    warned: false,
  });
});

/** The arguments behind the program's own file. */
const flagsIn = (command: string): readonly string[] =>
  command
    .replace(/^.*src\/host\/main\.ts\s+/s, '')
    .trim()
    .split(/\s+/);

test('[MANY-38] systemd takes the shipped unit, and the program the arguments in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-unit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const unit = shipped('elsewhere@.service');
  // What is in the unit but not on this machine: the program's folder, and who runs it.
  const here = unit
    .replaceAll('/opt/elsewhere/node_modules/.bin/node', process.execPath)
    .replaceAll('/opt/elsewhere', root);
  const file = join(folder, 'elsewhere@.service');
  writeFileSync(file, here);
  const { status, stderr } = spawnSync(
    findProgram('systemd-analyze', 'systemd'),
    ['verify', file],
    {
      encoding: 'utf8',
    },
  );
  expect({
    status,
    said: stderr.split('\n').filter((line) => line.includes('elsewhere@')),
  }).toEqual({ status: 0, said: [] });
  const [, command = ''] = /^ExecStart=(.*)$/m.exec(unit) ?? [];
  const flags = flagsIn(command.replaceAll('%i', '8081'));
  expect(parseFlags(flags)).toMatchObject({ open: false, json: false, log: true, port: 8081 });
});

type Service = {
  readonly image: string;
  readonly command?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: readonly string[] | Readonly<Record<string, object>>;
};

type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};

/** Names of services and of volumes that this service leans on. */
function leansOn({ depends_on: needs = [], volumes = [] }: Service) {
  const sources = volumes.map((volume) => volume.split(':')[0] ?? '');
  return {
    services: Array.isArray(needs) ? (needs as readonly string[]) : Object.keys(needs),
    volumes: sources.filter((source) => !source.startsWith('.')),
  };
}

test('[MANY-38] the shipped Compose file is whole: what it leans on is in it, and the program takes its arguments', () => {
  const { services, volumes } = parse(shipped('compose.yaml'), { merge: true }) as Compose;
  for (const service of Object.values(services)) {
    expect(service.image).toMatch(/^\w+:[\d.]+$/);
    const leaning = leansOn(service);
    for (const one of leaning.services) expect(services).toHaveProperty(one);
    for (const one of leaning.volumes) expect(volumes).toHaveProperty(one);
  }
  for (const { command = '' } of ['one', 'two'].map((name) => services[name] ?? { command: '' }))
    expect(parseFlags(flagsIn(command))).toMatchObject({
      keys: '/keys',
      json: false,
      log: true,
      port: 8080,
    });
  const wanted = [...shipped('haproxy.cfg').matchAll(/"\$\{(\w+)\}"/g)].map(([, one]) => one);
  expect(new Set(Object.keys(services['balancer']?.environment ?? {}))).toEqual(new Set(wanted));
});
