import { describe, expect, it } from '@jest/globals';
import {
  ActivateDto,
  CreateDemandeRgpdDto,
  DeclareDesignationDto,
  UpdateFonctionDto,
  UpdateLettreDto,
  UpdateParametresDto,
} from '@focale/api-client';
import { merge } from './fusion.js';
import { findDefauts, listChamps, toCopie, toCorps, toSaisie } from './saisie.js';

const VIOLATION = {
  genre: 'violation',
  objet: 'Liste envoyée au mauvais groupe',
  recueLe: '2026-11-20T09:00:42.000Z',
  notifieeLe: null,
  closeLe: null,
};

const TITULAIRE = { prenom: 'Nina', nom: 'Rossi', courriel: null, debut: '2026-09-01', fin: null };

const LETTRE = {
  contenu: {
    periode: { debut: '2026-09-01', fin: '2027-07-31' },
    missionsPrincipales: ['Conseiller la direction', 'Accompagner les équipes'],
    missionsSecondaires: [],
    partages: [{ domaine: 'administrer', acteur: 'référent Pix' }],
    qualification: null,
    formations: 'Trois journées du SRANE',
    moyens: { materiel: 'Un ordinateur portable', telephone: null, bureau: null, plages: null },
    remuneration: 'IMP de 1 250 €',
    suivi: ['Bilan annuel'],
    indicateurs: [],
    instances: { avisConseilPedagogique: '2026-06-11', communiqueeCa: null },
    texteLibre: null,
    lieu: 'Guéret',
  },
  modele: null,
};

describe('what a form holds', () => {
  it('keeps no file on a device, and asks for the one that is missing', () => {
    const regles = { fichier: { genre: 'fichier', libelle: 'Fichier', requis: 'Choisissez le fichier.' } } as const;
    const fichier = new File(['%PDF'], 'charte.pdf');
    expect(toCorps(regles, toSaisie(regles, { fichier }))).toEqual({ fichier });
    expect(findDefauts(regles, toSaisie(regles, { fichier }))).toEqual([]);
    const reprise = toSaisie(regles, JSON.parse(JSON.stringify({ fichier })));
    expect(findDefauts(regles, reprise)).toEqual([{ champ: 'fichier', message: 'Choisissez le fichier.' }]);
    expect(toCorps(regles, reprise)).toEqual({});
  });

  it('asks for the hour of a day that has none', () => {
    const regles = { debut: { genre: 'instant', requis: 'Choisissez la date et l’heure.' } } as const;
    expect(findDefauts(regles, { debut: '2026-12-10T17:30' })).toEqual([]);
    expect(findDefauts(regles, { debut: '2026-12-10T' })).toEqual([
      { champ: 'debut', message: 'Choisissez la date et l’heure.' },
    ]);
  });

  it('sends back no instant that was not touched, which a form shows to the minute', () => {
    const lue = toSaisie(CreateDemandeRgpdDto, VIOLATION);
    expect(listChamps(CreateDemandeRgpdDto, lue, { ...lue, objet: 'Autre' })).toEqual(['objet']);
  });

  it('reads what was typed in the time zone of the agent, and empties what is left empty', () => {
    const saisie = toSaisie(CreateDemandeRgpdDto, { ...VIOLATION, recueLe: '2026-11-22T08:00', objet: ' Autre ' });
    expect(toCorps(CreateDemandeRgpdDto, { ...saisie, closeLe: '2026-11-22T11:30' })).toEqual({
      genre: 'violation',
      objet: 'Autre',
      recueLe: new Date('2026-11-22T08:00').toISOString(),
      notifieeLe: null,
      closeLe: new Date('2026-11-22T11:30').toISOString(),
    });
  });

  it('gives back the letter it was filled from, groups and rows included', () => {
    expect(toCorps(UpdateLettreDto, toSaisie(UpdateLettreDto, LETTRE))).toEqual(LETTRE);
  });

  it('reads one item a line, without blank lines nor bullets typed by hand', () => {
    const saisie = toSaisie(UpdateLettreDto, LETTRE);
    saisie.contenu.suivi = ['- Bilan annuel', '', ' • Cahier de demandes  ', ''];
    expect(toCorps(UpdateLettreDto, saisie)).toMatchObject({
      contenu: { suivi: ['Bilan annuel', 'Cahier de demandes'] },
    });
  });

  it('sends numbers where the choices are numbers', () => {
    const saisie = toSaisie(UpdateParametresDto, { tauxRecommandes: [625, 312.5] });
    expect(toCorps(UpdateParametresDto, saisie, ['tauxRecommandes'])).toEqual({ tauxRecommandes: [625, 312.5] });
  });

  it('copies of a row what it takes to enter it again, and nothing else of it', () => {
    const agent = { prenom: 'Nina', nom: 'Rossi', courriel: 'nina@academie.example', discipline: null };
    const mission = { debut: '2026-09-01', fin: null, domaines: ['conseiller'], partages: [] };
    const lue = { id: '1', version: 3, etat: 'brouillon', agent: { ...agent, id: '2' }, ...mission };
    expect(toCopie(DeclareDesignationDto, lue)).toEqual({ agent, ...mission });
  });
});

describe('what is refused before anything leaves', () => {
  it('names the field of a row by its path, and lets every row go', () => {
    const sans = { ...TITULAIRE, nom: '', debut: '' };
    expect(findDefauts(UpdateFonctionDto, toSaisie(UpdateFonctionDto, { agents: [TITULAIRE, sans] }))).toEqual([
      { champ: 'agents.1.nom', message: 'Indiquez le nom.' },
      { champ: 'agents.1.debut', message: 'Indiquez la date de début.' },
    ]);
    expect(findDefauts(UpdateFonctionDto, toSaisie(UpdateFonctionDto, { agents: [] }))).toEqual([]);
  });

  it('asks nothing of a group that may stay empty, and something of a text that holds blank lines alone', () => {
    const saisie = toSaisie(UpdateLettreDto, LETTRE);
    saisie.contenu.missionsPrincipales = ['', '  '];
    expect(findDefauts(UpdateLettreDto, saisie)).toEqual([
      { champ: 'contenu.missionsPrincipales', message: 'Indiquez au moins une mission principale.' },
    ]);
  });

  it('counts the outer spaces of a password', () => {
    expect(findDefauts(ActivateDto, { motDePasse: ' onze lettre' })).toEqual([]);
    expect(findDefauts(ActivateDto, { motDePasse: 'onze lettre' })).toHaveLength(1);
  });
});

describe('what two people changed', () => {
  it('is merged within a group, and asked for where both changed the same', () => {
    const [lue, mienne, leur] = [LETTRE, LETTRE, LETTRE].map((lettre) => toSaisie(UpdateLettreDto, lettre));
    if (!lue || !mienne || !leur) throw new Error('three');
    mienne.contenu.moyens.bureau = 'B12';
    mienne.contenu.lieu = 'Limoges';
    leur.contenu.moyens.telephone = 'Un poste fixe';
    leur.contenu.lieu = 'Tulle';
    const { saisie, repris, conflits } = merge(UpdateLettreDto, lue, mienne, leur);
    expect(saisie.contenu.moyens).toMatchObject({ bureau: 'B12', telephone: 'Un poste fixe' });
    expect(repris).toEqual(['contenu.moyens.telephone']);
    expect(conflits).toEqual([{ champ: 'contenu.lieu', mien: 'Limoges', leur: 'Tulle' }]);
  });

  it('takes the rows of a list together', () => {
    const [lue, mienne, leur] = [[], [TITULAIRE], [{ ...TITULAIRE, prenom: 'Paul' }]].map((agents) =>
      toSaisie(UpdateFonctionDto, { agents }),
    );
    if (!lue || !mienne || !leur) throw new Error('three');
    expect(merge(UpdateFonctionDto, lue, lue, leur)).toMatchObject({ saisie: leur, repris: ['agents'], conflits: [] });
    expect(merge(UpdateFonctionDto, lue, mienne, leur).conflits.map(({ champ }) => champ)).toEqual(['agents']);
  });
});
