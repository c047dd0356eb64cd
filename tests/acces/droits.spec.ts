import {
  cibleOf,
  delegableOf,
  fonctionsOf,
  LIBELLES_ROLES,
  LISTE_PERMISSIONS,
  type Permission,
  type Role,
  ROLES,
  rolesOf,
} from '@focale/domaine';
import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PAGE = join(import.meta.dirname, '../../docs/droits.md');

/** How a role holds a permission: by itself, with a function, or lent by the head. */
function tell(permission: Permission, role: Role): string {
  if (role === 'adjoint' && !rolesOf(permission).includes(role) && delegableOf(permission)) return 'lent';
  if (!rolesOf(permission).includes(role)) return '';
  const fonctions = role === 'contributeur' ? fonctionsOf(permission) : undefined;
  return fonctions ? fonctions.map((code) => '`' + code + '`').join(' ') : '✓';
}

/** The matrix as a Markdown table, one line a permission. */
function buildTable(): string {
  const entete = ['permission', 'on', ...ROLES.map((role) => role.replace('_', ' '))];
  const lignes = LISTE_PERMISSIONS.map((permission) => {
    const cible = cibleOf(permission);
    const cases = ROLES.map((role) => (cible === 'agent' ? '✓' : tell(permission, role)));
    return ['`' + permission + '`', cible, ...cases];
  });
  return [entete, entete.map(() => '---'), ...lignes].map((ligne) => `| ${ligne.join(' | ')} |`).join('\n');
}

const buildPage = (): string => `# Who may do what

Printed from \`libs/domaine/src/permissions.ts\` by \`tests/acces/droits.spec.ts\` (run it with \`METTRE_A_JOUR=1\` to print again).
The guard reads the same table, and the access-matrix test calls every route as every role, inside and outside the périmètre.

Roles: ${ROLES.map((role) => `\`${role}\` ${LIBELLES_ROLES[role]}`).join(', ')}.

A permission is exercised on a target (column "on"): oneself (\`agent\`), the platform, everything within reach (\`perimetre\`),
or the school, académie or région that the route names. Out of reach answers 404, a role that does not suffice 403.
Codes in a cell are digital functions: a contributeur holds the permission with one of them. \`lent\`: the head may lend it for a
time. \`….all\` is the permission on everything, where others hold it on what is theirs. Capabilities ask by these names
(\`acces.peut\`), and the session publishes to the screens those that its agent holds (\`habilitations[].droits\`).

${buildTable()}

Row-level security repeats the périmètre in the database: each capability says the class of its tables in its
\`tables.ts\`, and the policies of a class are in \`apps/api/src/base/politiques.ts\`.
`;

describe('the printed matrix', () => {
  it('is the one that the guard reads', () => {
    if (process.env['METTRE_A_JOUR'] === '1') writeFileSync(PAGE, buildPage());
    expect(readFileSync(PAGE, 'utf8')).toBe(buildPage());
  });
});
