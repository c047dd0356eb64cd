import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { defineErreurs, ErreurMetier } from '../../socle/erreurs/index.js';
import { type FichierALire, ImportEnFond, type LigneDImport, OutilsDImport } from '../../socle/imports/index.js';
import { FichierRefuse, type LigneDeTableur, readEnvoi, readTableur, writeCsv } from '../../socle/tableurs/index.js';
import { readJsonDeFormulaire } from '../../socle/validation/index.js';
import { AnalyzeFichier } from './analyze-fichier.js';
import { type Champ, CHAMPS, findColonnes, LISTE_CHAMPS, listManquants } from './champs.js';
import type { Disposition, ErreurDeLigne } from './erreurs-de-ligne.js';
import type { RapportImportDesignations } from './import-designations.dto.js';
import { WriteDesignations } from './write-designations.js';

defineErreurs({
  'import_designations.fichier_trop_volumineux': {
    status: 413,
    title: 'Fichier trop volumineux',
    detail: ({ limite }) =>
      `Le fichier dépasse ${String(limite)} Mo. Coupez-le en plusieurs fichiers, puis recommencez.`,
  },
});

const CONSIGNE = 'Joignez un fichier CSV ou XLSX qui a des lignes, dans le champ « fichier ».';

/** Share of the work, out of 100, done once the file is analyzed. */
const PART_ANALYSE = 20;

/** What is known of the columns: the person's own mapping, then what the job found. */
interface ColonnesDImport {
  readonly demandees: Readonly<Partial<Record<Champ, string>>>;
  readonly entetes?: readonly string[];
  readonly trouvees?: Readonly<Partial<Record<Champ, string>>>;
}

export interface ImportDeDesignations extends LigneDImport {
  readonly agent: string;
  readonly academie: string;
  readonly annee: number;
  readonly essai: boolean;
  readonly nomFichier: string;
  readonly colonnes: ColonnesDImport;
  readonly progression: number;
  readonly rapport: RapportImportDesignations | null;
  readonly rejets: string | null;
  readonly erreur: string | null;
  readonly creeLe: Date;
  readonly termineLe: Date | null;
}

/** Imports of designations by the SRANE: one transaction for the data, the report and the removal of the file. A trial only analyzes. */
@Injectable()
export class ImportsDesignations extends ImportEnFond<ImportDeDesignations> {
  protected readonly colonnes = `id, agent, academies[1] as academie, annee, essai, nom_fichier as "nomFichier", fichier, colonnes,
    etat, progression, rapport, rejets, erreur, cree_le as "creeLe", termine_le as "termineLe"`;

  constructor(
    outils: OutilsDImport,
    private readonly analyze: AnalyzeFichier,
    private readonly write: WriteDesignations,
  ) {
    super(outils, 'designations');
  }

  /** @throws ErreurMetier `saisie.invalide`, `import_designations.fichier_trop_volumineux` */
  async create(requete: FastifyRequest, essai: boolean): Promise<{ id: string }> {
    const { academie, annee } = this.outils.contexte.acces;
    if (academie === undefined || annee === undefined) throw new ErreurMetier('acces.introuvable');
    const { piece, champs } = readEnvoi(requete, {
      consigne: CONSIGNE,
      tropVolumineux: 'import_designations.fichier_trop_volumineux',
    });
    const colonnes = JSON.stringify({ demandees: readDemandees(champs.get('colonnes')) });
    return this.deposit(piece, {
      colonnes: { academies: [academie], annee, essai, colonnes },
      travail: {},
      trace: { essai, academie, annee },
    });
  }

  protected async importFile(
    demande: ImportDeDesignations,
    { source }: FichierALire,
    advance: (progression: number) => Promise<void>,
  ): Promise<void> {
    const [entete, ...lignes] = await readTableur(await readAll(source));
    const entetes = entete?.cellules ?? [];
    const disposition = { entetes, colonnes: findColonnes(entetes, demande.colonnes.demandees) };
    if (listManquants(disposition.colonnes).length > 0) throw new ColonnesManquantes(disposition);
    const { rapport, rejets } = await this.apply(demande, lignes, disposition, advance);
    await this.saveColonnes(demande, disposition);
    await this.close(demande.id, rapport, rejets);
    const { erreurs, ...comptes } = rapport;
    const { id: objet, agent, essai, annee } = demande;
    const apres = { agent, essai, ...comptes, erreurs: erreurs.length };
    await this.outils.audit.record({ evenement: 'designations.imported', objet, annee, apres });
  }

  protected override async keepRefus(demande: ImportDeDesignations, erreur: unknown): Promise<void> {
    if (erreur instanceof ColonnesManquantes) await this.saveColonnes(demande, erreur.disposition);
  }

  private async apply(
    demande: ImportDeDesignations,
    lignes: readonly LigneDeTableur[],
    disposition: Disposition,
    advance: (progression: number) => Promise<void>,
  ): Promise<{ rapport: RapportImportDesignations; rejets: string | null }> {
    if (!demande.essai) await this.write.lock();
    const { aImporter, inchangees, erreurs } = await this.analyze.execute(lignes, disposition, demande);
    const sansAcces = demande.essai
      ? 0
      : await this.write.execute(aImporter, demande, (part) => advance(PART_ANALYSE + part * (99 - PART_ANALYSE)));
    const rapport = {
      lues: lignes.length,
      importees: aImporter.length,
      inchangees,
      rejetees: new Set(erreurs.map(({ ligne }) => ligne)).size,
      sansAcces,
      erreurs: [...erreurs],
    };
    if (erreurs.length === 0) return { rapport, rejets: null };
    const contenu = buildRejets(disposition.entetes, lignes, erreurs);
    const depot = { nom: 'rejets.csv', type: 'text/csv', agent: demande.agent };
    const { id: rejets } = await this.outils.fichiers.add(depot, Readable.from([contenu]));
    return { rapport, rejets };
  }

  private async saveColonnes(
    { id, colonnes: { demandees } }: ImportDeDesignations,
    { entetes, colonnes }: Disposition,
  ): Promise<void> {
    const trouvees = Object.fromEntries(
      LISTE_CHAMPS.flatMap((champ) => {
        const entete = entetes[colonnes.get(champ) ?? -1];
        return entete === undefined ? [] : [[champ, entete]];
      }),
    );
    const connues: ColonnesDImport = { demandees, entetes, trouvees };
    await this.outils.base.query(`update imports_designations set colonnes = $2 where id = $1`, [
      id,
      JSON.stringify(connues),
    ]);
  }

  private async close(id: string, rapport: RapportImportDesignations, rejets: string | null): Promise<void> {
    await this.outils.base.query(
      `update imports_designations set etat = 'termine', progression = 100, rapport = $2, rejets = $3, fichier = null,
         termine_le = maintenant() where id = $1`,
      [id, JSON.stringify(rapport), rejets],
    );
  }
}

class ColonnesManquantes extends FichierRefuse {
  constructor(readonly disposition: Disposition) {
    const manquants = listManquants(disposition.colonnes).join(', ');
    super(
      `Colonnes introuvables : ${manquants}. Indiquez quelle colonne du fichier les donne, ou renommez-les comme dans le modèle.`,
    );
  }
}

/** The whole content of a stored file. */
export async function readAll(source: Readable): Promise<Buffer> {
  const blocs: Buffer[] = [];
  for await (const bloc of source as AsyncIterable<Buffer>) blocs.push(bloc);
  return Buffer.concat(blocs);
}

/** The rejected lines as they were, with why: corrected, the file can be sent again as it is. */
function buildRejets(
  entetes: readonly string[],
  lignes: readonly LigneDeTableur[],
  erreurs: readonly ErreurDeLigne[],
): Buffer {
  const parLigne = new Map<number, ErreurDeLigne[]>();
  for (const erreur of erreurs) parLigne.set(erreur.ligne, [...(parLigne.get(erreur.ligne) ?? []), erreur]);
  const rejetees = lignes.flatMap(({ ligne, cellules }) => {
    const siennes = parLigne.get(ligne);
    if (!siennes) return [];
    const motifs = siennes.map(({ colonne, motif, remede }) => `${colonne} : ${motif} ${remede}`).join(' | ');
    return [[...entetes.map((_, rang) => cellules[rang] ?? ''), String(ligne), motifs]];
  });
  return writeCsv([[...entetes, 'Ligne du fichier', 'Motif du rejet'], ...rejetees]);
}

/**
 * The mapping that the person chose, as JSON: `{"courriel": "Contact"}`. A header that the file lacks is ignored when it
 * is read. @throws ErreurMetier `saisie.invalide`
 */
function readDemandees(json: string | undefined): Partial<Record<Champ, string>> {
  if (json === undefined || json.trim() === '') return {};
  const lu = parse(json);
  const demandees: Partial<Record<Champ, string>> = {};
  for (const [champ, entete] of Object.entries(lu)) {
    if (!isChamp(champ)) throw refuse(`Le champ « ${champ.slice(0, 80)} » n’existe pas : ${LISTE_CHAMPS.join(', ')}.`);
    if (entete === null || entete === '') continue;
    if (typeof entete !== 'string' || entete.length > 200) throw refuse('Donnez l’en-tête d’une colonne du fichier.');
    demandees[champ] = entete;
  }
  return demandees;
}

function parse(json: string): Record<string, unknown> {
  const lu = readJsonDeFormulaire('colonnes', json);
  if (typeof lu === 'object' && lu !== null && !Array.isArray(lu)) return lu as Record<string, unknown>;
  throw refuse('Donnez un objet JSON, par exemple {"courriel": "Adresse"}.');
}

const isChamp = (champ: string): champ is Champ => Object.hasOwn(CHAMPS, champ);

function refuse(message: string): ErreurMetier {
  return new ErreurMetier('saisie.invalide', { erreurs: [{ champ: 'colonnes', message }] });
}
