import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { parseFlags } from '../../../src/host/flags.ts';
import { openOperations } from '../../../src/host/nodes/operations.ts';
import { shippedConfiguration } from './balancer-under-test.ts';
import { findProgram } from './find-program.ts';

type Probe = { readonly httpGet: { readonly path: string; readonly port: string } };

type Container = {
  readonly command: readonly string[];
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value?: string }[];
  readonly ports: readonly [{ readonly name: string; readonly containerPort: number }];
  readonly startupProbe: Probe;
  readonly readinessProbe: Probe;
  readonly livenessProbe: Probe;
  readonly lifecycle: { readonly preStop: { readonly sleep: { readonly seconds: number } } };
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
};

type Pod = {
  readonly terminationGracePeriodSeconds: number;
  readonly containers: readonly [Container];
  readonly volumes: readonly {
    readonly name: string;
    readonly persistentVolumeClaim?: { readonly claimName: string };
    readonly emptyDir?: object;
  }[];
};

type Named = { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };

const file = join(import.meta.dirname, '../../../src/host/deploy/kubernetes.yaml');
const documents = parseAllDocuments(readFileSync(file, 'utf8')).map(
  (one) => one.toJS() as { readonly kind: string; readonly metadata: Named; readonly spec: object },
);
const specOf = (kind: string): unknown => documents.find((one) => one.kind === kind)?.spec;

const deployment = specOf('Deployment') as {
  readonly selector: { readonly matchLabels: object };
  readonly template: { readonly metadata: { readonly labels: object }; readonly spec: Pod };
};
const { spec: pod } = deployment.template;
const [node] = pod.containers;
const flags = parseFlags(node.args);

test('[MANY-42] of the example for Kubernetes the program takes the arguments, and what it listens on is what is led there', () => {
  const address = 'https://workshops.example';
  expect(flags).toMatchObject({
    open: false,
    log: true,
    json: false,
    keys: '/keys',
    data: '/data',
    address,
  });
  expect(node.command).toEqual(['node', 'src/host/main.ts']);
  const [port] = node.ports;
  expect(port.containerPort).toBe(flags.port);
  type Led = { readonly name: string; readonly targetPort: string };
  const { selector, ports } = specOf('Service') as { selector: object; ports: readonly [Led] };
  expect(ports[0].targetPort).toBe(port.name);
  for (const labels of [selector, deployment.selector.matchLabels])
    expect(deployment.template.metadata.labels).toEqual(labels);
  const ingress = JSON.stringify(specOf('Ingress'));
  expect(ingress).toContain(`"host":"${new URL(address).host}"`);
  expect(ingress).toContain(
    `"service":{"name":"elsewhere","port":{"name":${JSON.stringify(ports[0].name)}}}`,
  );
});

test('[MANY-42] its probes ask what a node answers: one that lost its database is not ready, and lives', () => {
  const { startupProbe, readinessProbe, livenessProbe } = node;
  const statusOf = ({ httpGet }: Probe, silence: number): number => {
    const response = { statusCode: 0, setHeader: () => response, end: () => response };
    const written = { done: 0, conflict: 0, failed: 0 };
    const following = { silence: () => silence, close: async () => {} };
    const operate = openOperations({
      nodes: { written, following },
      served: () => [],
      wires: () => 0,
    });
    const request = { url: httpGet.path, socket: { remoteAddress: '10.0.0.7' }, headers: {} };
    operate(request as never, response as never);
    return response.statusCode;
  };
  for (const probe of [startupProbe, readinessProbe, livenessProbe]) {
    expect(statusOf(probe, 0)).toBe(200);
    expect(probe.httpGet.port).toBe(node.ports[0].name);
  }
  expect(statusOf(readinessProbe, 5_000)).toBe(503);
  for (const probe of [startupProbe, livenessProbe]) expect(statusOf(probe, 5_000)).toBe(200);
  // A statement is given up after 5 s.
  const leaving = node.lifecycle.preStop.sleep.seconds + 5;
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(leaving);
});

test('[MANY-42] data and keys lie in claims that all nodes may write to, each its own, and no secret stands in the file', () => {
  const sourceOf = (path: string) => {
    const mount = node.volumeMounts.find(({ mountPath }) => `${path}/`.startsWith(`${mountPath}/`));
    return pod.volumes.find(({ name }) => name === mount?.name);
  };
  const claims = [flags.data, flags.keys ?? ''].map(
    (path) => sourceOf(path)?.persistentVolumeClaim?.claimName,
  );
  const shared = documents
    .filter(({ kind }) => kind === 'PersistentVolumeClaim')
    .filter(({ spec }) => JSON.stringify(spec).includes('"ReadWriteMany"'))
    .map(({ metadata }) => metadata.name);
  expect(claims).toEqual(shared);
  const valueOf = (name: string) => node.env.find((one) => one.name === name);
  expect(sourceOf(valueOf('NODE_COMPILE_CACHE')?.value ?? '')).toHaveProperty('emptyDir');
  expect(valueOf('DATABASE_URL')).toEqual({
    name: 'DATABASE_URL',
    valueFrom: { secretKeyRef: { name: 'elsewhere', key: 'DATABASE_URL' } },
  });
  expect(documents.map(({ kind }) => kind)).not.toContain('Secret');
});

test('[MANY-42] its ingress leads as the shipped balancer does, and HAProxy takes what is added to it', () => {
  const shipped = readFileSync(shippedConfiguration, 'utf8');
  const annotations = documents.find(({ kind }) => kind === 'Service')?.metadata.annotations ?? {};
  const said = (name: string): string => annotations[`haproxy.org/${name}`] ?? '';
  expect(shipped).toContain(`balance ${said('load-balance')}\n`);
  expect(shipped).toContain(`check inter ${said('check-interval')} `);
  expect(shipped).toContain(`timeout check ${said('timeout-check')}\n`);
  const [method, uri] = said('check-http').split(' ');
  expect(shipped).toContain(`meth ${method} uri ${uri} `);
  const added = said('backend-config-snippet').trim().split('\n');
  for (const words of added.flatMap((line) => line.replace(/^default-server /, '')))
    for (const word of words.split(' ')) expect(shipped).toContain(word);
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-ingress-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const written = join(folder, 'haproxy.cfg');
  const lines = [`balance ${said('load-balance')}`, ...added, 'server one 127.0.0.1:8081 check'];
  const defaults = [
    'mode http',
    ...['connect', 'client', 'server'].map((of) => `timeout ${of} 5s`),
  ];
  writeFileSync(
    written,
    ['defaults', ...defaults, 'frontend front', 'bind 127.0.0.1:8080', 'default_backend nodes']
      .concat('backend nodes', lines, '')
      .join('\n'),
  );
  const { status, stdout, stderr } = spawnSync(findProgram('haproxy'), ['-c', '-f', written], {
    encoding: 'utf8',
  });
  expect({ status, warned: /WARNING|ALERT/.test(stdout + stderr) }).toEqual({
    status: 0,
    warned: false,
  });
});
