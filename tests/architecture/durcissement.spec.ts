import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readText } from './lecture.js';

interface Service {
  readonly image: string;
  readonly build?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly privileged?: boolean;
  readonly network_mode?: string;
  readonly tmpfs?: readonly string[];
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

const compose = parse(readText('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };
const services = Object.entries(compose.services);
const dockerfile = readText('Dockerfile');
const caddy = readText('deploiement/Caddyfile');

/** Names of the services of which something is false. */
const find = (fautif: (service: Service, nom: string) => boolean): string[] =>
  services.filter(([nom, service]) => fautif(service, nom)).map(([nom]) => nom);

const valuesOf = (nom: string): string => JSON.stringify(compose.services[nom]?.environment ?? {});

describe('every container', () => {
  it('is one of those that this file knows', () => {
    expect(services.map(([nom]) => nom).sort()).toEqual([
      'api',
      'courriels',
      'migration',
      'postgres',
      'proxy',
      'worker',
    ]);
  });

  it('comes from an image named by an exact version, or from this repository', () => {
    expect(
      find(({ image, build }) => build === undefined && !/:v?\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?$/.test(image)),
    ).toEqual([]);
    expect(find(({ build }) => build !== undefined).sort()).toEqual(['api', 'migration', 'worker']);
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, base = '']) => base);
    expect(bases).toHaveLength(2);
    expect(new Set(bases).size).toBe(1);
    expect(bases[0]).toMatch(/^node:\d+\.\d+\.\d+-/);
  });

  it('cannot write to its own disk, and has a place for what passes', () => {
    expect(find(({ read_only }) => read_only !== true)).toEqual([]);
    expect(find(({ tmpfs = [] }) => !tmpfs.some((lieu) => /^\/tmp:.*size=\d+m/.test(lieu)))).toEqual([]);
    expect(find(({ volumes = [] }) => volumes.some((v) => v.startsWith('.') && !v.endsWith(':ro')))).toEqual([]);
  });

  it('holds no capability, but the one that the proxy’s program is marked with', () => {
    expect(find(({ cap_drop = [] }) => cap_drop.join() !== 'ALL')).toEqual([]);
    expect(services.flatMap(([nom, { cap_add = [] }]) => cap_add.map((cap) => `${nom} ${cap}`))).toEqual([
      'proxy NET_BIND_SERVICE',
    ]);
    expect(find(({ privileged, network_mode }) => privileged !== undefined || network_mode !== undefined)).toEqual([]);
    expect(find(({ security_opt = [] }) => !security_opt.includes('no-new-privileges:true'))).toEqual([]);
  });

  it('is not root, but the proxy, which holds nothing of root', () => {
    expect(dockerfile.slice(dockerfile.lastIndexOf('FROM '))).toMatch(/^USER node$/m);
    expect(find(({ user, build }) => build === undefined && user === undefined)).toEqual(['proxy']);
    expect(find(({ user = '' }) => /^(root|0)(:|$)/.test(user))).toEqual([]);
  });

  it('takes a part of the machine, never the whole', () => {
    expect(find(({ mem_limit = '' }) => !/^\d+[mg]$/.test(mem_limit))).toEqual([]);
    expect(find(({ pids_limit = 0 }) => pids_limit < 1)).toEqual([]);
  });

  it('is reached from this machine alone until someone opens it', () => {
    const ports = services.flatMap(([, { ports: publies = [] }]) => publies);
    expect(ports.length).toBeGreaterThan(1);
    expect(ports.filter((port) => !/^(127\.0\.0\.1|\$\{ADRESSE_ECOUTE:-127\.0\.0\.1\}):/.test(port))).toEqual([]);
    expect(compose.services['postgres']?.ports).toBeUndefined();
  });
});

describe('the passwords', () => {
  it('of the owner and of the superuser reach no process that answers requests or does jobs', () => {
    for (const nom of ['api', 'worker']) {
      expect(valuesOf(nom)).toContain('MOT_DE_PASSE_APPLICATION');
      expect(valuesOf(nom)).not.toMatch(/MOT_DE_PASSE_(PROPRIETAIRE|POSTGRES)|MIGRATION|focale_proprietaire/);
    }
    for (const nom of ['proxy', 'courriels']) expect(valuesOf(nom)).not.toContain('MOT_DE_PASSE');
  });

  it('of the owner serves the migration, which ends before the others start', () => {
    expect(valuesOf('migration')).toContain('focale_proprietaire:${MOT_DE_PASSE_PROPRIETAIRE');
    expect(valuesOf('migration')).not.toContain('MOT_DE_PASSE_POSTGRES');
    expect(compose.services['migration']?.restart).toBe('on-failure');
    for (const nom of ['api', 'worker']) {
      expect(compose.services[nom]?.depends_on?.['migration']?.condition).toBe('service_completed_successfully');
    }
    expect(compose.services['migration']?.depends_on?.['postgres']?.condition).toBe('service_healthy');
  });
});

describe('the health', () => {
  it('of each lasting process is asked', () => {
    expect(dockerfile).toMatch(/HEALTHCHECK[^]*\/api\/sante/);
    expect(find(({ healthcheck }) => healthcheck?.disable === true)).toEqual(['migration']);
    expect(compose.services['worker']?.healthcheck?.test).toContain('apps/api/dist/commandes/worker-vivant.js');
    for (const nom of ['postgres', 'proxy']) expect(compose.services[nom]?.healthcheck?.test?.[0]).toBe('CMD');
  });

  it('of each replica is asked by the proxy itself', () => {
    expect(caddy).toMatch(/health_uri \/api\/sante/);
    expect(caddy.match(/focale-api-\d+:3000/g)?.length).toBeGreaterThan(2);
  });
});

describe('the proxy', () => {
  it('compresses, bounds what it reads, and leaves the headers of security to the application', () => {
    expect(caddy).toMatch(/^\tencode zstd gzip$/m);
    expect(caddy).toMatch(/max_size \d+MB/);
    expect(caddy).toMatch(/read_header \d+s/);
    expect(caddy).not.toMatch(/Content-Security-Policy|X-Frame-Options|X-Content-Type-Options|Permissions-Policy/i);
  });
});
