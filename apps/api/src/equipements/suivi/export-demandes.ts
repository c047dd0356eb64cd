import {
  LIBELLES_CATEGORIES_EQUIPEMENT,
  LIBELLES_ETATS_DEMANDE,
  LIBELLES_PRIORITES_EQUIPEMENT,
  LIBELLES_TYPES_ETABLISSEMENT,
} from '@focale/domaine';
import { Injectable, StreamableFile } from '@nestjs/common';
import {
  type ColonneDeClasseur,
  TYPE_CSV,
  TYPE_XLSX,
  type ValeurDeCellule,
  writeClasseur,
  writeCsv,
} from '../../socle/tableurs/index.js';
import { ListDemandes } from './list-demandes.js';
import type { DemandeSuivieVue, ExportDemandesDto } from './suivi.dto.js';

const COLONNES: readonly ColonneDeClasseur[] = [
  { titre: 'Campagne', largeur: 32 },
  { titre: 'Collectivité', largeur: 28 },
  { titre: 'UAI', largeur: 11 },
  { titre: 'Établissement', largeur: 36 },
  { titre: 'Commune', largeur: 22 },
  { titre: 'Département', largeur: 13 },
  { titre: 'Type', largeur: 22 },
  { titre: 'Catégorie', largeur: 26 },
  { titre: 'Besoin', largeur: 50 },
  { titre: 'Quantité', largeur: 10, type: 'nombre' },
  { titre: 'Priorité', largeur: 13 },
  { titre: 'État', largeur: 20 },
  { titre: 'Quantité accordée', largeur: 12, type: 'nombre' },
  { titre: 'Réponse', largeur: 50 },
  { titre: 'Répondu le', largeur: 12, type: 'jour' },
];

/** The requests on screen, as a spreadsheet for the collectivité. */
@Injectable()
export class ExportDemandes {
  constructor(private readonly list: ListDemandes) {}

  async execute({ format, ...demande }: ExportDemandesDto): Promise<StreamableFile> {
    const lignes = (await this.list.listAll(demande)).map(toLigne);
    const contenu =
      format === 'xlsx'
        ? await writeClasseur('Demandes', COLONNES, lignes)
        : writeCsv([COLONNES.map(({ titre }) => titre), ...lignes.map((ligne) => ligne.map((v) => String(v ?? '')))]);
    return new StreamableFile(contenu, {
      type: format === 'xlsx' ? TYPE_XLSX : TYPE_CSV,
      disposition: `attachment; filename="demandes-equipement.${format}"`,
    });
  }
}

function toLigne(d: Omit<DemandeSuivieVue, 'actionsPossibles'>): ValeurDeCellule[] {
  const { uai, nom, commune, departement, type } = d.etablissement;
  return [
    ...[d.titreCampagne, d.collectivite, uai, nom, commune, departement, LIBELLES_TYPES_ETABLISSEMENT[type]],
    ...[LIBELLES_CATEGORIES_EQUIPEMENT[d.categorie], d.besoin, d.quantite, LIBELLES_PRIORITES_EQUIPEMENT[d.priorite]],
    ...[LIBELLES_ETATS_DEMANDE[d.etat], d.quantiteAccordee, d.reponse, d.reponduLe],
  ];
}
