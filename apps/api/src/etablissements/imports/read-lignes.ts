import { parseUai } from '@focale/domaine';
import type { Readable } from 'node:stream';
import type { Base } from '../../socle/contexte/index.js';
import { classifyRow } from '../annuaire/classify-row.js';
import { FichierNonReconnu } from '../annuaire/fichier-non-reconnu.js';
import { type LigneAnnuaire, readAnnuaire } from '../annuaire/read-annuaire.js';
import { Compteur } from './compteur.js';
import { buildFiltre, type DemandeImport } from './demande-import.js';
import { LignesPreparees } from './lignes-preparees.js';

/** Reads the file to its end into the temporary tables. @throws FichierNonReconnu when it is not the directory or has no row */
export async function readLignes(
  base: Base,
  demande: Pick<DemandeImport, 'academie' | 'perimetre'>,
  source: Readable,
): Promise<Compteur> {
  const academies = await base.query<{ code: string; region: string }>(`select code, region from academies`);
  const filtre = buildFiltre(demande, new Map(academies.map(({ code, region }) => [code, region])));
  const lignes = await LignesPreparees.create(base);
  const compteur = new Compteur();
  for await (const ligne of readAnnuaire(source)) await readLigne(ligne, filtre, lignes, compteur);
  if (compteur.lus === 0) {
    throw new FichierNonReconnu('Le fichier a les colonnes de l’annuaire, mais aucune ligne : il n’est pas importé.');
  }
  await lignes.close();
  for (const erreur of await lignes.mergeDoublons()) compteur.addErreur(erreur);
  return compteur;
}

async function readLigne(
  ligne: LigneAnnuaire,
  filtre: ReturnType<typeof buildFiltre>,
  lignes: LignesPreparees,
  compteur: Compteur,
): Promise<void> {
  compteur.lus += 1;
  const ecart = filtre(ligne.valeurs);
  if (ecart !== undefined) {
    compteur.addEcart(ecart);
    const uai = parseUai(ligne.valeurs.identifiant_de_l_etablissement ?? '');
    if (uai !== undefined) await lignes.addVu(uai);
    return;
  }
  const classee = classifyRow(ligne);
  switch (classee.kind) {
    case 'etablissement':
      return lignes.addEtablissement(classee);
    case 'section':
      return lignes.addSection(classee);
    case 'ecarte':
      return compteur.addEcart(classee.motif);
    case 'erreur': {
      compteur.addErreur({ ligne: classee.ligne, uai: classee.uai, motif: classee.motif });
      const uai = parseUai(classee.uai);
      if (uai !== undefined) await lignes.addVu(uai);
    }
  }
}
