import { describe, expect, it } from '@jest/globals';
import { listFautesContact, listFautesDate, listFautesReponse, listFautesRessource } from './fautes.js';

const listChamps = (fautes: readonly { champ: string }[]): string[] => fautes.map(({ champ }) => champ);

describe('what is refused of several fields together', () => {
  it.each([
    [{ perimetre: 'academie', canal: 'courriel', adresse: 'ce.<UAI>@ac-limoges.fr', statut: 'actif' }, []],
    [{ perimetre: 'departement', canal: 'portail', statut: 'fonction_seule' }, ['departement']],
    [{ perimetre: 'academie', departement: '087', canal: 'telephone', adresse: 'abc' }, ['departement', 'adresse']],
    [{ perimetre: 'academie', canal: 'courriel', adresse: 'a@b.example', statut: 'adresse_absente' }, ['statut']],
    [{ perimetre: 'academie', canal: 'courriel', adresse: null, statut: 'a_corriger' }, ['statut']],
  ] as const)('a contact %j: %j', (contact, champs) => {
    expect(listChamps(listFautesContact(contact as Parameters<typeof listFautesContact>[0]))).toEqual(champs);
  });

  it('a date: its days, its zone, its source', () => {
    const date = { genre: 'autre', debut: '2027-02-09', fin: '2027-02-09', certitude: 'a_verifier' } as const;
    expect(listFautesDate(date)).toEqual([]);
    expect(listChamps(listFautesDate({ ...date, fin: '2027-02-08' }))).toEqual(['fin']);
    expect(listChamps(listFautesDate({ ...date, genre: 'vacances' }))).toEqual(['zone']);
    expect(listChamps(listFautesDate({ ...date, zone: 'A', certitude: 'source' }))).toEqual(['zone', 'source']);
  });

  it('a resource: an address that opens; an answer: a refusal that says why', () => {
    expect(listFautesRessource({ adresse: null })).toEqual([]);
    expect(listChamps(listFautesRessource({ adresse: 'site sans schéma' }))).toEqual(['adresse']);
    expect(listFautesReponse({ etat: 'accordee' })).toEqual([]);
    expect(listChamps(listFautesReponse({ etat: 'refusee', reponse: null }))).toEqual(['reponse']);
  });
});
