import { eurosFromCentimes } from '@focale/domaine';
import { Injectable, StreamableFile } from '@nestjs/common';
import { TYPE_CSV, TYPE_XLSX, writeClasseur, writeCsv } from '../../socle/tableurs/index.js';
import type { ExportImpDto, RaisonDeRetard } from './imp.dto.js';
import { type EcoleImp, ReadImpAcademie } from './read-imp-academie.js';

const COLONNES = [
  { titre: 'UAI', largeur: 12 },
  { titre: 'Établissement', largeur: 38 },
  { titre: 'Département', largeur: 22 },
  { titre: 'Personnes', largeur: 12 },
  { titre: 'Déclaré (€)', largeur: 14 },
  { titre: 'Proposé (€)', largeur: 14 },
  { titre: 'Saisi dans STSWEB (€)', largeur: 22 },
  { titre: 'En retard', largeur: 34 },
];

const RETARDS: Readonly<Record<RaisonDeRetard, string>> = {
  sans_rrupn: 'aucun RRUPN en mission',
  indecise: 'compensation pas encore décidée',
  non_saisie: 'IMP pas saisie dans STSWEB',
};

/** The IMP of an académie, school by school, those late included, as a spreadsheet. */
@Injectable()
export class ExportImp {
  constructor(private readonly read: ReadImpAcademie) {}

  async execute({ format, departement }: ExportImpDto): Promise<StreamableFile> {
    const { academie, annee } = this.read.getLieu();
    const lignes = (await this.read.list(departement)).map(toLigne);
    const octets =
      format === 'csv'
        ? writeCsv([COLONNES.map(({ titre }) => titre), ...lignes.map((ligne) => ligne.map(String))])
        : await writeClasseur('IMP', COLONNES, lignes);
    return new StreamableFile(octets, {
      type: format === 'csv' ? TYPE_CSV : TYPE_XLSX,
      disposition: `attachment; filename="imp-${academie}-${annee}.${format}"`,
    });
  }
}

function toLigne({
  uai,
  nom,
  nomDepartement,
  personnes,
  total,
  propose,
  saisi,
  retard,
}: EcoleImp): (string | number)[] {
  const montants = [total, propose, saisi].map(eurosFromCentimes);
  return [uai, nom, nomDepartement, personnes, ...montants, retard === null ? '' : RETARDS[retard]];
}
