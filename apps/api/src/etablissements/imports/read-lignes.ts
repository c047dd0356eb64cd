import { parseUai } from '@focale/domaine';
import type { Readable } from 'node:stream';
import type { Base } from '../../socle/contexte/index.js';
import { classifyRow } from '../annuaire/classify-row.js';
import { FichierNonReconnu } from '../annuaire/fichier-non-reconnu.js';
import { type LigneAnnuaire, readAnnuaire } from '../annuaire/read-annuaire.js';
import { buildFiltre, type DemandeImport } from './demande-import.js';
import { LignesPreparees } from './lignes-preparees.js';
import type { RapportImport } from './rapport.js';

/** Beyond this, a list of errors is no longer read: the file itself is wrong. */
const MAX_ERREURS = 1000;

/** Tally of the rows that are not imported, and why. */
class Compteur {
  lus = 0;
  nombreErreurs = 0;
  private readonly motifs = new Map<string, number>();
  private readonly premieres: RapportImport['erreurs'] = [];

  addEcart(motif: string, nombre = 1): void {
    if (nombre > 0) this.motifs.set(motif, (this.motifs.get(motif) ?? 0) + nombre);
  }

  addErreur({ ligne, uai, motif }: RapportImport['erreurs'][number]): void {
    this.nombreErreurs += 1;
    if (this.premieres.length < MAX_ERREURS) this.premieres.push({ ligne, uai, motif });
  }

  /** Most frequent reason first. */
  get ecartes(): RapportImport['ecartes'] {
    return [...this.motifs]
      .map(([motif, nombre]) => ({ motif, nombre }))
      .sort((a, b) => b.nombre - a.nombre || a.motif.localeCompare(b.motif));
  }

  /** In the order of the file. */
  get erreurs(): RapportImport['erreurs'] {
    return this.premieres.toSorted((a, b) => a.ligne - b.ligne);
  }
}

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
