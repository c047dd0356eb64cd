import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeDeLecture, LECTURES } from './lecteurs.js';
import { type Permission, rolesOf } from './permissions.js';
import type { Role } from './roles.js';

const RACINE = join(import.meta.dirname, '../../..');

const NOMS: readonly (readonly [readonly Role[], string])[] = [
  [['chef', 'adjoint'], 'la direction'],
  [['chef'], 'le chef d’établissement'],
  [['rrupn'], 'les RRUPN de l’établissement'],
  [['contributeur'], 'les contributeurs'],
  [['srane'], 'le SRANE'],
  [['referent_departemental'], 'le référent départemental'],
  [['lecteur'], 'les lecteurs habilités'],
  [['administrateur'], 'l’administrateur de la plateforme'],
];

const DE_L_ECOLE: readonly Role[] = ['chef', 'adjoint', 'rrupn', 'contributeur', 'lecteur'];

const joinNoms = (noms: readonly string[]): string =>
  noms.length > 1 ? `${noms.slice(0, -1).join(', ')} et ${noms.at(-1)}` : (noms[0] ?? '');

/** Those who hold a permission, in words, after those who read what is theirs. */
function tell(permission: Permission, ...avant: string[]): string {
  const restants = new Set(rolesOf(permission));
  const noms = [...avant];
  if (DE_L_ECOLE.every((role) => restants.has(role))) {
    noms.push('toutes les personnes habilitées sur l’établissement');
    for (const role of DE_L_ECOLE) restants.delete(role);
  }
  for (const [roles, nom] of NOMS) {
    if (!roles.every((role) => restants.has(role))) continue;
    noms.push(nom);
    for (const role of roles) restants.delete(role);
  }
  if (restants.size > 0) throw new Error(`${permission}: ${[...restants].join(', ')} has no name`);
  return joinNoms(noms);
}

/** What the matrix makes of a promise; those of one's own first. */
const SELON_LA_MATRICE: Partial<Record<CodeDeLecture, () => string>> = {
  montants: () => tell('compensation.read', 'l’intéressé'),
  lettre: () => tell('lettre.read.all', 'le RRUPN concerné'),
  journal: () => `vous seul ; les totaux, et les activités que vous partagez une à une : ${tell('journal.read.all')}`,
  bilan: () =>
    `en préparation : ${tell('bilans.read.all', 'son auteur')} ; une fois présenté au conseil d’administration : aussi ${tell('bilans.read.presented')}`,
};

const CODES = Object.keys(LECTURES) as CodeDeLecture[];

describe('what is promised about who reads what', () => {
  it.each(CODES)('is what the matrix says: %s', (code) => {
    const { droit, qui } = LECTURES[code];
    expect(qui).toBe((SELON_LA_MATRICE[code] ?? (() => tell(droit)))());
  });

  it('is the same in the guides', () => {
    const debut = '<!-- qui lit quoi -->';
    const fin = '<!-- fin -->';
    const lignes = CODES.map((code) => {
      const { quoi, qui, ...reste } = LECTURES[code];
      const precision = 'precision' in reste ? `. ${reste.precision}` : '';
      return `| ${quoi} | ${qui.charAt(0).toUpperCase()}${qui.slice(1)}${precision} |`;
    });
    const tableau = [
      ...[debut, '', '<!-- prettier-ignore-start -->', '| ce que vous saisissez | qui le lit |', '| --- | --- |'],
      ...[...lignes, '<!-- prettier-ignore-end -->', '', fin],
    ].join('\n');
    for (const guide of ['chef', 'rrupn', 'srane']) {
      const chemin = join(RACINE, `docs/guides/${guide}.md`);
      const page = readFileSync(chemin, 'utf8');
      const imprime = page.replace(new RegExp(`${debut}[^]*${fin}`), tableau);
      if (process.env['METTRE_A_JOUR'] === '1') writeFileSync(chemin, imprime);
      expect(page).toContain(debut);
      expect(readFileSync(chemin, 'utf8')).toBe(imprime);
    }
  });

  it('is named by no screen otherwise than from this table', () => {
    const dossier = join(RACINE, 'apps/web/src');
    const ecrans = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).filter((nom) => nom.endsWith('.tsx'));
    const promesses = ecrans.flatMap((nom) =>
      [...readFileSync(join(dossier, nom), 'utf8').matchAll(/<QuiVoit>([^]*?)<\/QuiVoit>/g)].map(
        ([, texte = '']) => `${nom}: ${texte.replace(/\s+/g, ' ').trim()}`,
      ),
    );
    expect(promesses.length).toBeGreaterThan(5);
    const roles = /direction|RRUPN|SRANE|référents?\b|lecteurs?\b|contributeur|mots\.|ceux qui suivent|chef d/i;
    expect(promesses.filter((promesse) => roles.test(promesse.slice(promesse.indexOf(': '))))).toEqual([]);
  });
});
