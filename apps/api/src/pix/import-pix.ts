import { LIBELLES_USAGES_PIX, type UsagePix, USAGES_PAR_GENRE } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Audit, Base, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { refuseChamp } from '../socle/validation/index.js';
import { ImportsPix } from './imports-pix.js';
import { addComptes, type Comptes, countPersonnes, SANS_COMPTE } from './lecture/count-personnes.js';
import type { ExportLu } from './lecture/export-lu.js';
import { findUsage } from './lecture/find-usage.js';
import { listAvertissements } from './lecture/list-avertissements.js';
import { readExport } from './lecture/read-export.js';
import type { ImportPixVue, ResultatImportPixVue } from './pix.vue.js';
import { type ClassePlacee, placeClasses, sumByNiveau } from './place-classes.js';
import { type DemandePix, readDemande } from './read-demande.js';
import { toComptesVue, toImportVue } from './to-vue.js';

/**
 * Counts the people of an export, by class for a try, by level for good. Names, birth dates, identifiers and classes live
 * in this request only: what is stored, audited and answered for good holds counts by level.
 */
@Injectable()
export class ImportPix {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly imports: ImportsPix,
    private readonly audit: Audit,
  ) {}

  async execute(ou: EtablissementAnnee, requete: FastifyRequest, essai: boolean): Promise<ResultatImportPixVue> {
    // The answer to a keyed request is stored for a day, and that of a try names classes.
    if (essai && requete.headers['idempotency-key'] !== undefined) throw new ErreurMetier('pix.essai_sans_cle');
    const demande = await readDemande(requete);
    if (!this.contexte.acces.peut('pix.import')) throw new ErreurMetier('pix.autre_fonction');
    const lu = await readExport(demande.contenu);
    const usage = chooseUsage(lu, demande.saisie.usage, essai);
    const { parClasse, doublons } = countPersonnes(lu.lignes, usage);
    const classes = placeClasses(parClasse, demande.niveaux, demande.nomDuFichier);
    if (!essai) await this.imports.lock(ou);
    const deja = (await this.imports.list(ou)).filter((connu) => connu.usage === usage);
    const parNiveau = sumByNiveau(classes);
    const commun = {
      genre: lu.genre,
      edition: lu.edition,
      usage,
      usagesPossibles: [...USAGES_PAR_GENRE[lu.genre]],
      lignes: lu.lignes.length,
      doublons,
      ...toComptesVue(usage, sumComptes(classes)),
      avertissements: listAvertissements(lu, await this.readEcole(ou), usage, parNiveau),
      dejaImportes: deja.map((connu) => toImportVue(connu, true)),
    };
    if (essai) return { essai, ...commun, classes: classes.map(toClasseVue(usage)), import: null };
    return { essai, ...commun, classes: [], import: await this.save(ou, lu, demande, classes, commun.dejaImportes) };
  }

  private async save(
    ou: EtablissementAnnee,
    { genre, edition, lignes }: ExportLu,
    { saisie: { usage, siDejaImporte } }: DemandePix,
    classes: readonly ClassePlacee[],
    deja: readonly ImportPixVue[],
  ): Promise<ImportPixVue> {
    const aPreciser = classes.filter(({ niveau }) => niveau === null).length;
    if (aPreciser > 0) throw new ErreurMetier('pix.niveaux_a_preciser', { donnees: { nombre: aPreciser } });
    if (usage === undefined) throw new Error('An import for good has its usage checked');
    if (deja.length > 0 && !siDejaImporte)
      throw new ErreurMetier('pix.deja_importe', {
        donnees: { usage: LIBELLES_USAGES_PIX[usage], nombre: deja.length },
        courant: { dejaImportes: deja },
      });
    const remplaces = siDejaImporte === 'remplacer' ? deja.map(({ id }) => id) : [];
    await this.imports.updateRetrait(ou, remplaces, true);
    const id = randomUUID();
    const parNiveau = sumByNiveau(classes);
    const ligne = { id, genre, usage, edition, lignes: lignes.length };
    await this.imports.add(ou, ligne, this.contexte.acces.agent.id, parNiveau);
    await this.audit.record({
      evenement: 'pix.imported',
      objet: id,
      apres: { ...ligne, remplaces, niveaux: Object.fromEntries(parNiveau) },
    });
    const cree = (await this.imports.list(ou)).find((connu) => connu.id === id);
    if (!cree) throw new Error('An import is read back in its transaction');
    return toImportVue(cree, true);
  }

  private async readEcole({ uai }: EtablissementAnnee): Promise<{ nom: string; commune: string }> {
    const [ecole] = await this.base.query<{ nom: string; commune: string }>(
      `select nom, commune from etablissements where uai = $1`,
      [uai],
    );
    if (!ecole) throw new Error('The school of a request must be within reach');
    return ecole;
  }
}

/** @throws ErreurMetier `saisie.invalide` when the usage is missing, or is not one that this export can answer for */
function chooseUsage(lu: ExportLu, demande: UsagePix | undefined, essai: boolean): UsagePix | null {
  const possibles = USAGES_PAR_GENRE[lu.genre];
  if (demande === undefined) {
    if (essai) return findUsage(lu);
    throw refuseChamp('usage', 'Choisissez ce que ces résultats comptent.');
  }
  if (possibles.includes(demande)) return demande;
  const noms = possibles.map((usage) => `« ${LIBELLES_USAGES_PIX[usage]} »`).join(', ');
  throw refuseChamp('usage', `Cet export ne peut compter que pour ${noms}.`);
}

const sumComptes = (classes: readonly ClassePlacee[]): Comptes =>
  classes.reduce((somme, { comptes }) => addComptes(somme, comptes), SANS_COMPTE);

const toClasseVue =
  (usage: UsagePix | null) =>
  ({ classe, niveau, devine, comptes }: ClassePlacee): ResultatImportPixVue['classes'][number] => ({
    classe,
    niveau,
    devine,
    ...toComptesVue(usage, comptes),
  });
