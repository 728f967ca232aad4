import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { readConfig } from '#platform';
import { projectRoot } from '../cli/kontor.js';

type Yaml = { readonly [name: string]: Yaml } & readonly Yaml[] & string;

const docker = join(projectRoot, 'docker');
/** Words that the image's entrypoint takes for processes; others are commands of the command line. */
const processes = ['api', 'clearing'] as const;

function documentsOf(...path: string[]): Yaml[] {
  return parseAllDocuments(readFileSync(join(docker, ...path), 'utf8'), { merge: true }).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as Yaml;
  });
}

/** A value of a compose file with its variables filled in: `${NAME:-default}`, `${NAME:?what to do}`. */
function filled(value: string): string {
  return String(value).replace(/\$\{(\w+):([-?])([^}]*)\}/g, (_all, name: string, how: string, rest: string) =>
    how === '-' ? rest : name.padEnd(40, 'x'),
  );
}

function listOf(yaml: Yaml | undefined): readonly Yaml[] {
  return Array.isArray(yaml) ? (yaml as readonly Yaml[]) : [];
}

function settingsOf(environment: Yaml): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filled(value)]));
}

describe('the compose file', () => {
  const [compose] = documentsOf('compose.yaml');
  const services = compose!['services']!;

  test('has what an installation on several machines consists of', () => {
    expect(Object.keys(services).sort()).toEqual(['api', 'clearing', 'migrate', 'postgres', 'valkey']);
  });

  test.each(['migrate', ...processes])('%s gets settings that Kontor knows, and reaches the others by them', (name) => {
    const config = readConfig(settingsOf(services[name]!['environment']!));
    for (const url of [config.databaseUrl, config.queueUrl]) {
      expect(Object.keys(services)).toContain(new URL(url!).hostname);
    }
  });

  test('everything that the documentation names as a setting reaches the api', () => {
    const named = readFileSync(join(docker, 'README.md'), 'utf8').matchAll(/^\| `(KONTOR_\w+)`/gm);
    const text = readFileSync(join(docker, 'compose.yaml'), 'utf8');
    const missing = [...named].map(([, name]) => name!).filter((name) => !text.includes(`\${${name}:`));
    expect(missing).toEqual([]);
  });

  test.each(processes)(
    '%s waits for what it needs, starts again after a kill, and answers where it is asked',
    (name) => {
      const service = services[name]!;
      expect(service['command']).toEqual([name]);
      expect(service['restart']).toBe('unless-stopped');
      expect(Object.keys(service['depends_on']!).sort()).toEqual(['migrate', 'postgres', 'valkey']);
      const { port, probePort, host } = readConfig(settingsOf(service['environment']!));
      expect(host).toBe('0.0.0.0');
      const open = [service['ports'], service['expose']].flatMap(listOf).map((one) => filled(one).split(':').at(-1));
      expect(open).toEqual([String(name === 'api' ? port : probePort)]);
    },
  );

  test('any number of clearing processes can run: none takes a name or a port of the host', () => {
    expect(services['clearing']).not.toHaveProperty('container_name');
    expect(services['clearing']).not.toHaveProperty('ports');
  });

  test('every volume is declared, and the queue is kept on disk', () => {
    const mounted = Object.values(services).flatMap((service) => listOf(service['volumes']));
    const names = mounted.map((mount) => mount.split(':')[0]!);
    expect(Array.from(new Set<string>(names)).sort()).toEqual(Object.keys(compose!['volumes']!).sort());
    expect(services['valkey']!['command']!.join(' ')).toContain('--appendonly yes');
  });
});

describe('the Kubernetes manifests', () => {
  const files = readdirSync(join(docker, 'kubernetes')).filter((file) => file.endsWith('.yaml'));
  const objects = files.flatMap((file) => documentsOf('kubernetes', file));
  const of = (kind: string, name?: string): Yaml =>
    objects.find((one) => one['kind'] === kind && (name === undefined || one['metadata']!['name'] === name))!;
  const shared: object = of('ConfigMap')['data']!;
  /** Made by hand, as README.md says. */
  const secret = {
    KONTOR_DATABASE_URL: 'postgres://kontor@postgres.example/kontor',
    KONTOR_QUEUE_URL: 'redis://valkey.example:6379',
    KONTOR_SECRET: 'x'.repeat(64),
  };

  test('the kustomization names every file, and each exists', () => {
    const named = of('Kustomization')['resources']!;
    expect([...listOf(named)].sort()).toEqual(files.filter((file) => file !== 'kustomization.yaml').sort());
    for (const file of named) expect(existsSync(join(docker, 'kubernetes', file))).toBe(true);
  });

  test.each(processes)('%s runs as often as wanted, on several nodes, and is asked where it answers', (name) => {
    const { spec } = of('Deployment', `kontor-${name}`) as unknown as { spec: Yaml };
    const template = spec['template']!;
    const pod = template['spec']!;
    const [container] = pod['containers']!;
    expect(container!['args']).toEqual([name]);
    const own = Object.fromEntries((container!['env'] ?? []).map((entry) => [entry['name']!, entry['value']!]));
    const config = readConfig({ ...shared, ...secret, ...own } as Record<string, string>);
    const [port] = container!['ports']!;
    expect(port!['containerPort']).toBe(name === 'api' ? config.port : config.probePort);
    for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe']) {
      expect(container![probe]!['httpGet']!['port']).toBe(port!['name']);
    }
    expect(Number(spec['replicas'])).toBeGreaterThan(1);
    const labels = template['metadata']!['labels'];
    expect(spec['selector']!['matchLabels']).toEqual(labels);
    expect(pod['topologySpreadConstraints']![0]!['labelSelector']!['matchLabels']).toEqual(labels);
    expect(of('PodDisruptionBudget', `kontor-${name}`)['spec']!['selector']!['matchLabels']).toEqual(labels);
    // Longer than a process takes to finish what it has begun.
    expect(Number(pod['terminationGracePeriodSeconds'])).toBeGreaterThanOrEqual(30);
  });

  test('the way in leads to the api', () => {
    const service = of('Service')['spec']!;
    expect(service['selector']).toEqual(of('Deployment', 'kontor-api')['spec']!['template']!['metadata']!['labels']);
    const [rule] = of('Ingress')['spec']!['rules']!;
    const backend = rule!['http']!['paths']![0]!['backend']!['service']!;
    expect(backend).toMatchObject({ name: of('Service')['metadata']!['name'], port: { name: 'http' } });
  });
});
