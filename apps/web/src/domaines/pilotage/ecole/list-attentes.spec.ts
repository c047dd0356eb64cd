import { describe, expect, it } from '@jest/globals';
import type { Designation } from '../../designations/index.js';
import type { Lettre } from '../../lettres/index.js';
import type { Attendu } from '../../film/index.js';
import { listAttentes } from './list-attentes.js';

const ecole = { uai: '0990001N', annee: '2026-2027', base: '/etablissements/0990001N/annees/2026-2027' };
const attendu = (code: string, etat: Attendu['etat']): Attendu => ({
  code,
  intitule: code,
  genre: code.startsWith('obligation') ? 'obligation' : 'declaration',
  cle: null,
  certitude: 'academie',
  raison: '',
  echeance: '2026-10-31',
  echeanceAVerifier: false,
  recuLe: null,
  lien: `${ecole.base}/${code}`,
  etat,
});
const brouillon: Designation = {
  id: '1',
  agent: { id: 'a', prenom: 'Hugo', nom: 'Aubertinel', courriel: 'rrupn@focale.example' },
  debut: '2026-09-01',
  fin: null,
  prisLe: null,
  domaines: [],
  partages: [],
  etat: 'brouillon',
  motif: null,
  transmiseLe: null,
  lettreSigneeLe: null,
  closeLe: null,
  compensation: null,
  version: 1,
  actionsPossibles: ['transmettre', 'clore'],
};

describe('what waits for the head of a school', () => {
  it('puts what is late before what is under way and leaves out what is received or to come', () => {
    const attentes = listAttentes(
      ecole,
      [
        { ...attendu('lettre', 'en_cours'), echeance: '2026-12-01' },
        attendu('commission', 'recu'),
        attendu('imp', 'en_retard'),
        attendu('bilan', 'a_venir'),
      ],
      [],
      new Map(),
      0,
      '2026-11-22',
    );
    expect(attentes.map(({ cle, etat }) => [cle, etat])).toEqual([
      ['imp', 'en retard de 22 jours'],
      ['lettre', 'dans 9 jours'],
    ]);
  });

  it('tells a draft mandate once, by its next step', () => {
    const attentes = listAttentes(
      ecole,
      [attendu('designation', 'en_retard')],
      [brouillon],
      new Map(),
      0,
      '2026-11-22',
    );
    expect(attentes.map((attente) => attente.titre)).toEqual(['Transmettre la désignation de Hugo Aubertinel']);
  });

  it('tells the late lines of the film as one thing', () => {
    expect(listAttentes(ecole, [], [], new Map(), 7, '2026-11-22')).toMatchObject([
      { etat: '7 actions en retard', to: `${ecole.base}/film?filtre=retard` },
    ]);
  });

  it('tells late obligations as one thing, after every declaration, and leaves out those to come', () => {
    const attentes = listAttentes(
      ecole,
      [
        attendu('obligation-a', 'en_retard'),
        attendu('obligation-b', 'en_retard'),
        attendu('obligation-c', 'non_commence'),
        { ...attendu('fonctions', 'non_commence'), echeance: '2026-12-01' },
      ],
      [],
      new Map(),
      7,
      '2026-11-22',
    );
    expect(attentes.map(({ cle, etat, to }) => [cle, etat, to])).toEqual([
      ['fonctions', 'dans 9 jours', `${ecole.base}/fonctions`],
      ['obligations', '2 obligations en retard', `${ecole.base}/film?filtre=retard,obligations`],
      ['film', '7 actions en retard', `${ecole.base}/film?filtre=retard`],
    ]);
    expect(attentes[1]?.detail).toBe('obligation-a · obligation-b');
  });

  it('leads to the line itself when one obligation is late', () => {
    expect(listAttentes(ecole, [attendu('obligation-a', 'en_retard')], [], new Map(), 0, '2026-11-22')).toMatchObject([
      { titre: 'obligation-a', etat: '1 obligation en retard', to: `${ecole.base}/obligation-a` },
    ]);
  });

  it('tells a letter that awaits the reader in the place of the attendu it settles', () => {
    const lettre = { actionsPossibles: ['signer'], accords: { direction: null, rrupn: null } } as unknown as Lettre;
    const attentes = listAttentes(
      ecole,
      [attendu('lettre', 'en_retard')],
      [{ ...brouillon, etat: 'transmise', actionsPossibles: [] }],
      new Map([['1', lettre]]),
      0,
      '2026-11-22',
    );
    expect(attentes).toMatchObject([
      {
        titre: 'Lire et signer la lettre de Hugo Aubertinel',
        to: `${ecole.base}/designations/1/lettre`,
        ton: 'retard',
        propre: true,
      },
    ]);
  });
});
