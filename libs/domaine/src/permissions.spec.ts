import { describe, expect, it } from '@jest/globals';
import { cibleOf, holds, isLent, listDroits, LISTE_PERMISSIONS, type Permission, rolesOf } from './permissions.js';
import { type Habilitation, ROLES } from './roles.js';

const debut = '2026-09-01';

describe('writing what belongs to a digital function', () => {
  it('is for the head, the deputy and the RRUPN, whatever they hold', () => {
    for (const role of ['chef', 'adjoint', 'rrupn'] as const)
      expect(holds('pix.import', { roles: [role], fonctions: [] })).toBe(true);
    expect(holds('pix.import', { roles: ['lecteur', 'rrupn'], fonctions: [] })).toBe(true);
  });

  it('is for a contributeur who holds one of these functions, and nobody else', () => {
    expect(holds('pix.import', { roles: ['contributeur'], fonctions: ['WEBMESTRE', 'REF_PIX'] })).toBe(true);
    expect(holds('pix.import', { roles: ['contributeur'], fonctions: ['WEBMESTRE'] })).toBe(false);
    expect(holds('pix.import', { roles: ['srane'], fonctions: [] })).toBe(false);
    expect(holds('pix.import', { roles: ['lecteur'], fonctions: ['REF_PIX'] })).toBe(false);
    expect(holds('rgpd.update', { roles: ['contributeur'], fonctions: ['REF_PIX'] })).toBe(false);
    expect(holds('gar.update', { roles: ['contributeur'], fonctions: ['RESP_AFFECT_GAR'] })).toBe(true);
  });

  it('asks for no function where each line says its own', () => {
    expect(holds('film.update', { roles: ['contributeur'], fonctions: [] })).toBe(true);
    expect(holds('film.update.all', { roles: ['contributeur'], fonctions: ['REF_PIX'] })).toBe(false);
  });
});

describe('a right that the head lends', () => {
  it('opens its permission to a deputy, and to a deputy only', () => {
    expect(holds('designations.transmit', { roles: ['chef'], fonctions: [] })).toBe(true);
    expect(holds('designations.transmit', { roles: ['adjoint'], fonctions: [] })).toBe(false);
    expect(isLent('designations.transmit', ['adjoint'], [])).toBe(false);
    expect(isLent('designations.transmit', ['adjoint'], ['signer'])).toBe(false);
    expect(isLent('designations.transmit', ['adjoint'], ['transmettre'])).toBe(true);
    expect(isLent('designations.transmit', ['lecteur'], ['transmettre'])).toBe(false);
    expect(isLent('film.update', ['adjoint'], ['transmettre'])).toBe(false);
  });
});

describe('what an habilitation gives', () => {
  const list = (habilitation: Omit<Habilitation, 'debut'>): Permission[] => listDroits({ ...habilitation, debut });

  it('is what the matrix says of its role, on what its périmètre reaches', () => {
    const enTout = LISTE_PERMISSIONS.filter((permission) => cibleOf(permission) !== 'agent');
    for (const role of ROLES.filter((nom) => nom !== 'contributeur'))
      expect(list({ role, region: '75' })).toEqual(enTout.filter((permission) => rolesOf(permission).includes(role)));
  });

  it('stops at the school, at the académie', () => {
    expect(list({ role: 'lecteur', academie: '22' })).toContain('pilotage.read');
    expect(list({ role: 'lecteur', uai: '0231234A' })).not.toContain('pilotage.read');
    expect(list({ role: 'lecteur', uai: '0231234A' })).toContain('film.read');
    expect(list({ role: 'srane', region: '75' })).toContain('pilotage.region');
    expect(list({ role: 'srane', academie: '22' })).not.toContain('pilotage.region');
    expect(list({ role: 'referent_departemental', departement: '023' })).toContain('imp.read');
  });

  it('goes by function for a contributeur', () => {
    const pix = list({ role: 'contributeur', uai: '0231234A', fonctions: ['REF_PIX'] });
    expect(pix).toEqual(expect.arrayContaining(['film.update', 'pix.import']));
    expect(pix).not.toContain('gar.update');
    expect(list({ role: 'contributeur', uai: '0231234A' })).not.toContain('pix.import');
  });
});
