import {
  LIBELLES_DISPOSITIFS_FORMATION,
  LIBELLES_FONCTIONS_RRUPN,
  LIBELLES_GENRES_EVENEMENT,
  LIBELLES_TYPES_ETABLISSEMENT,
} from '@focale/domaine';
import { Injectable, type StreamableFile } from '@nestjs/common';
import type { ColonneDeClasseur, ValeurDeCellule } from '../../socle/tableurs/index.js';
import { writeTableur } from '../academie/write-tableur.js';
import type { ChiffresAnnuelsVue, EffectifsVue } from './chiffres-annuels.dto.js';
import { ReadChiffresAnnuels } from './read-chiffres-annuels.js';

const COLONNES: readonly ColonneDeClasseur[] = [
  { titre: 'Rubrique', largeur: 26 },
  { titre: 'Sur', largeur: 40 },
  { titre: 'Chiffre', largeur: 44 },
  { titre: 'Valeur', largeur: 12, type: 'nombre' },
];

/** The figures of the year, one a row, to be pasted where they are published. */
@Injectable()
export class ExportChiffresAnnuels {
  constructor(private readonly read: ReadChiffresAnnuels) {}

  async execute(format: 'csv' | 'xlsx'): Promise<StreamableFile> {
    const lignes = listLignes(await this.read.execute());
    return writeTableur(format, {
      nom: 'chiffres-annuels',
      feuille: 'Chiffres de l’année',
      colonnes: COLONNES,
      lignes,
    });
  }
}

function listLignes(chiffres: ChiffresAnnuelsVue): ValeurDeCellule[][] {
  return [
    ...listEffectifs('Académie', chiffres.ensemble),
    ...chiffres.parType.flatMap((ligne) => listEffectifs(LIBELLES_TYPES_ETABLISSEMENT[ligne.type], ligne)),
    ...chiffres.parDepartement.flatMap((ligne) => listEffectifs(`Département ${ligne.departement}`, ligne)),
    ['Lettres de mission', 'Académie', 'Lettres signées', chiffres.lettres],
    ...chiffres.missions.map(({ mission, fonction, lettres }) => [
      'Missions des lettres',
      fonction ? LIBELLES_FONCTIONS_RRUPN[fonction] : 'Écrite à la main',
      mission,
      lettres,
    ]),
    ...chiffres.evenements.flatMap(({ genre, ...compte }) => listEchanges(LIBELLES_GENRES_EVENEMENT[genre], compte)),
    ...chiffres.formations.flatMap(({ dispositif, ...compte }) =>
      listEchanges(LIBELLES_DISPOSITIFS_FORMATION[dispositif], compte),
    ),
  ];
}

const listEffectifs = (
  sur: string,
  { personnes, ecoles, moyenne, lettresSignees }: EffectifsVue,
): ValeurDeCellule[][] =>
  [
    ['Personnes en mission', personnes],
    ['Établissements où une personne est en mission', ecoles],
    ['Personnes par établissement, en moyenne', moyenne],
    ['Personnes dont une lettre est signée', lettresSignees],
  ].map(([chiffre, valeur]) => ['Personnes en mission', sur, chiffre ?? null, valeur ?? null]);

const listEchanges = (
  sur: string,
  { nombre, ecoles, participants }: { nombre: number; ecoles: number; participants: number | null },
): ValeurDeCellule[][] =>
  [
    ['Tenus', nombre],
    ['Établissements', ecoles],
    ['Participants comptés', participants],
  ].map(([chiffre, valeur]) => ['Échanges', sur, chiffre ?? null, valeur ?? null]);
