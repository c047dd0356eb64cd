import { LIBELLES_BLOCS, LIBELLES_ETATS_BILAN, LIBELLES_TYPES_ETABLISSEMENT } from '@focale/domaine';
import { Injectable, type StreamableFile } from '@nestjs/common';
import type { ColonneDeClasseur } from '../../socle/tableurs/index.js';
import type { ExportBilansAcademieDto } from './academie.dto.js';
import { ListBilansAcademie } from './list-bilans-academie.js';
import { writeTableur } from './write-tableur.js';

const COLONNES: readonly ColonneDeClasseur[] = [
  { titre: 'Département', largeur: 13 },
  { titre: 'UAI', largeur: 11 },
  { titre: 'Établissement', largeur: 36 },
  { titre: 'Commune', largeur: 22 },
  { titre: 'Type', largeur: 22 },
  { titre: 'Nom', largeur: 22 },
  { titre: 'Prénom', largeur: 18 },
  { titre: 'État', largeur: 36 },
  { titre: 'Présenté le', largeur: 12, type: 'jour' },
];

/** The bilans on screen, every page of them, with the text of the block that is read. */
@Injectable()
export class ExportBilansAcademie {
  constructor(private readonly list: ListBilansAcademie) {}

  async execute({ format, ...filtres }: ExportBilansAcademieDto): Promise<StreamableFile> {
    const { bloc } = filtres;
    const bilans = await this.list.listAll(filtres);
    const lignes = bilans.map(({ etablissement: e, agent, etat, presenteLe, texte }) => [
      ...[e.departement, e.uai, e.nom, e.commune, LIBELLES_TYPES_ETABLISSEMENT[e.type]],
      ...[agent.nom, agent.prenom, LIBELLES_ETATS_BILAN[etat], presenteLe],
      ...(bloc ? [texte] : []),
    ]);
    const colonnes = bloc ? [...COLONNES, { titre: LIBELLES_BLOCS[bloc], largeur: 80 }] : COLONNES;
    return writeTableur(format, { nom: 'bilans', feuille: 'Bilans', colonnes, lignes });
  }
}
