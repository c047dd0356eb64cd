import { anneeOf, firstDayOf } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Audit, Base, Horloge } from '../../socle/contexte/index.js';
import type { FichierALire } from '../../socle/imports/index.js';
import { Taches } from '../../socle/taches/index.js';
import { FichierNonReconnu } from '../annuaire/fichier-non-reconnu.js';
import { PresetsEnt } from '../ent/presets-ent.js';
import { TerritoiresImportes } from '../ent/territoires-importes.js';
import { TACHE_ANNUAIRE_IMPORTE } from '../taches.js';
import type { DemandeImport } from './demande-import.js';
import type { RapportImport } from './rapport.js';
import { readLignes } from './read-lignes.js';
import {
  listAcademies,
  removeDemonstration,
  removeHorsPerimetre,
  writeEnts,
  writeEtablissements,
  writeFermetures,
  writeSections,
  writeTerritoires,
} from './write-annuaire.js';

/** Imports of the directory follow each other. */
const VERROU = 7_020_010;

/** Share of the work, out of 100, that reading the file stands for. */
const PART_LECTURE = 80;

/**
 * Imports the official directory, in the transaction in progress, under the `annuaire` scope. Imports follow each other:
 * a second one waits for the first. A trial does the whole work, then undoes it and keeps the report.
 */
@Injectable()
export class ImportAnnuaire {
  constructor(
    private readonly base: Base,
    private readonly taches: Taches,
    private readonly audit: Audit,
    private readonly horloge: Horloge,
    private readonly presets: PresetsEnt,
    private readonly territoires: TerritoiresImportes,
  ) {}

  /** @throws FichierNonReconnu when the file is refused: nothing is written */
  async execute(
    demande: DemandeImport,
    { source, taille }: FichierALire,
    advance: (progression: number) => Promise<void> = () => Promise.resolve(),
  ): Promise<RapportImport> {
    await this.lock();
    await this.base.query('savepoint avant_import');
    const suivie = Readable.from(followLecture(source, taille, advance), { objectMode: false });
    const { rapport, change } = await this.apply(demande, suivie, advance);
    if (demande.essai) await this.base.query('rollback to savepoint avant_import');
    await this.close(demande, rapport);
    if (demande.essai) return rapport;
    const { crees, modifies, inchanges, aFermer } = rapport;
    await this.audit.record({
      evenement: 'annuaire.imported',
      objet: demande.id,
      apres: { agent: demande.agent, crees, modifies, inchanges, aFermer: aFermer.length },
    });
    if (change) await this.taches.enqueue(TACHE_ANNUAIRE_IMPORTE, { import: demande.id });
    return rapport;
  }

  /**
   * Waits for the import in progress, if any, and keeps others waiting until the transaction ends.
   * `onWait` runs when there is one to wait for.
   */
  async lock(onWait?: () => void): Promise<void> {
    const [essai] = await this.base.query<{ pris: boolean }>(`select pg_try_advisory_xact_lock($1) as pris`, [VERROU]);
    if (essai?.pris) return;
    onWait?.();
    await this.base.query(`select pg_advisory_xact_lock($1)`, [VERROU]);
  }

  /** Writes the report, in the transaction of the data. An import by command has no line before this one. */
  private async close(
    { id, agent, academie, essai, nomFichier }: DemandeImport,
    rapport: RapportImport,
  ): Promise<void> {
    await this.base.query(
      `insert into imports_annuaire (id, agent, academies, essai, nom_fichier, etat, progression, rapport, termine_le)
       values ($1, $2, $3, $4, $5, 'termine', 100, $6, maintenant())
       on conflict (id) do update set etat = 'termine', progression = 100, rapport = excluded.rapport, fichier = null,
         termine_le = maintenant()`,
      [id, agent ?? null, academie ? [academie] : null, essai, nomFichier, JSON.stringify(rapport)],
    );
  }

  private async apply(
    { academie, perimetre }: DemandeImport,
    source: Readable,
    advance: (progression: number) => Promise<void>,
  ): Promise<{ rapport: RapportImport; change: boolean }> {
    const compteur = await readLignes(this.base, { academie, perimetre }, source);
    compteur.addEcart('Établissement de démonstration, laissé tel quel.', await removeDemonstration(this.base));
    if (perimetre) {
      compteur.addEcart('Hors de votre périmètre.', await removeHorsPerimetre(this.base, perimetre));
    }
    await advance(PART_LECTURE);
    await writeTerritoires(this.base);
    const parAcademie = await listAcademies(this.base);
    if (academie !== undefined && parAcademie.length === 0) throw refuseAcademie(academie);
    const etablissements = await writeEtablissements(this.base);
    await advance(90);
    const { sections, changees, orphelines } = await writeSections(this.base);
    compteur.addEcart('Section dont l’établissement de rattachement n’est pas importé.', orphelines);
    // The school year is the grain of everything that reads the ENT: one that began mid-year would leave months without.
    const academies = parAcademie.map((ligne) => ligne.academie);
    const debut = firstDayOf(anneeOf(this.horloge.today()));
    const ents = await writeEnts(this.base, debut, await this.presets.readFinder(academies));
    const fermetures = await writeFermetures(this.base, academies);
    await this.territoires.run(academies);
    await advance(95);
    const { lus, ecartes, erreurs, nombreErreurs } = compteur;
    const rapport = {
      lus,
      ...etablissements,
      ...fermetures,
      ecartes,
      erreurs,
      nombreErreurs,
      parAcademie,
      sections,
      ents,
    };
    const { crees, modifies } = etablissements;
    return { rapport, change: crees + modifies + changees + ents + fermetures.nouvellesFermetures > 0 };
  }
}

function refuseAcademie(academie: string): FichierNonReconnu {
  return new FichierNonReconnu(
    `Le fichier ne contient aucun établissement public du second degré de l’académie ${academie} que vous puissiez importer. ` +
      'Vérifiez le fichier et l’académie demandée.',
  );
}

/** Passes the file on and tells how much of it was read. */
async function* followLecture(
  source: Readable,
  taille: number,
  advance: (progression: number) => Promise<void>,
): AsyncGenerator<Buffer> {
  let lus = 0;
  for await (const bloc of source as AsyncIterable<Buffer>) {
    yield bloc;
    lus += bloc.length;
    await advance(Math.floor((PART_LECTURE * lus) / Math.max(taille, lus)));
  }
}
