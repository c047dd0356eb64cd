import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';

import { ProblemeApi } from '../../../api/probleme-api.js';
import { Enregistreur } from './enregistreur.js';
import type { Enregistre } from './enregistreur.js';
import { buildFilm, buildLigne } from './fabrique-lignes.js';

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const depart: Enregistre = { lignes: buildFilm(buildLigne('a'), buildLigne('b')), version: 0 };
const reword =
  (cle: string, intitule: string) =>
  (lignes: Enregistre['lignes']): Enregistre['lignes'] =>
    lignes.map((ligne) => (ligne.cle === cle ? { ...ligne, intitule } : ligne));
const perimee = new ProblemeApi({ status: 409, code: 'version.perimee', title: 'Version périmée' });

/** A server that keeps what it is sent, and refuses a stale version. */
function startServeur() {
  const serveur = { version: 0, envois: 0, lignes: depart.lignes, attente: 0, panne: null as Error | null };
  const save = async ({ lignes, version }: Enregistre): Promise<Enregistre> => {
    serveur.envois++;
    await delay(serveur.attente);
    if (serveur.panne) throw serveur.panne;
    if (version !== serveur.version) throw perimee;
    serveur.lignes = lignes.map((ligne) => ({ ...ligne, code: `F-${ligne.cle}` }));
    return { lignes: serveur.lignes, version: ++serveur.version };
  };
  const enregistreur = new Enregistreur(depart, save, { saisie: 5, reprise: 20 });
  return { serveur, enregistreur };
}

/** Time passes at once: no verdict waits for the machine. */
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** Saves, and lets the time of the answer pass. */
async function flush(enregistreur: Enregistreur): Promise<boolean> {
  const fin = enregistreur.flush();
  await pass(100);
  return fin;
}

describe('a draft that saves itself', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it('shows a change at once and sends several in one request', async () => {
    const { serveur, enregistreur } = startServeur();
    enregistreur.change(reword('a', 'Un'));
    enregistreur.change(reword('b', 'Deux'));
    expect(enregistreur.getInstantane()).toMatchObject({ etat: 'modifie', lignes: [{ intitule: 'Un' }, {}] });
    await pass(40);
    expect(serveur).toMatchObject({ envois: 1, version: 1, lignes: [{ intitule: 'Un' }, { intitule: 'Deux' }] });
    expect(enregistreur.getInstantane().etat).toBe('a_jour');
  });

  it('holds on to the lines that the answer did not change', async () => {
    const { enregistreur } = startServeur();
    enregistreur.change(reword('a', 'Un'));
    await flush(enregistreur);
    const [, b] = enregistreur.getInstantane().lignes;
    enregistreur.change(reword('a', 'Une'));
    await flush(enregistreur);
    expect(enregistreur.getInstantane().lignes[1]).toBe(b);
  });

  it('keeps what is typed while a request runs, and the codes that the server gives', async () => {
    const { serveur, enregistreur } = startServeur();
    serveur.attente = 30;
    enregistreur.change(reword('a', 'Un'));
    const envoi = enregistreur.flush();
    await pass(5);
    enregistreur.change(reword('a', 'Une'));
    await pass(25);
    await envoi;
    expect(enregistreur.getInstantane().lignes[0]).toMatchObject({ intitule: 'Une', code: 'F-a' });
    await flush(enregistreur);
    expect(serveur).toMatchObject({ version: 2, lignes: [{ intitule: 'Une' }, {}] });
  });

  it('stops on the save of somebody else, loses nothing, and goes on with both', async () => {
    const { serveur, enregistreur } = startServeur();
    serveur.version = 1;
    serveur.lignes = reword('b', 'La sienne')(depart.lignes) as typeof serveur.lignes;
    enregistreur.change(reword('a', 'La mienne'));
    expect(await flush(enregistreur)).toBe(false);
    enregistreur.change(reword('a', 'La mienne, revue'));
    await pass(20);
    expect(enregistreur.getInstantane().etat).toBe('conflit');
    expect(serveur.envois).toBe(1);
    expect(enregistreur.resume({ lignes: serveur.lignes, version: 1 })).toEqual([]);
    expect(await flush(enregistreur)).toBe(true);
    expect(serveur.lignes.map(({ intitule }) => intitule)).toEqual(['La mienne, revue', 'La sienne']);
  });

  it('does not send a line without a title, and says that it is incomplete', async () => {
    const { serveur, enregistreur } = startServeur();
    enregistreur.change(reword('a', ' '));
    expect(await flush(enregistreur)).toBe(false);
    expect(enregistreur.getInstantane().etat).toBe('incomplet');
    expect(serveur.envois).toBe(0);
  });

  it('tries again when the network failed', async () => {
    const { serveur, enregistreur } = startServeur();
    serveur.panne = new ProblemeApi({ status: 0, code: 'reseau.indisponible', title: 'Le serveur ne répond pas' });
    enregistreur.change(reword('a', 'Un'));
    expect(await flush(enregistreur)).toBe(false);
    serveur.panne = null;
    await pass(60);
    expect(enregistreur.getInstantane().etat).toBe('a_jour');
  });
});
