import { isCochable } from '@focale/domaine';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { Audit, Base, type EtablissementAnnee } from '../../../socle/contexte/index.js';
import { ErreurMetier } from '../../../socle/erreurs/index.js';
import { type DescriptionDeFichier, FichiersJoints } from '../../../socle/fichiers/index.js';
import { isLigneApplicable } from '../action.vue.js';
import { buildLignesQuery, type LigneLue } from '../film.queries.js';
import { LectureDuFilm } from '../lecture-du-film.js';
import { LignesAModifier } from '../modification/lignes-a-modifier.js';
import type { PreuvesVue, PreuveVue } from './preuve.dto.js';
import { type LigneDePreuve, SQL_PREUVE, SQL_PREUVES } from './preuves.queries.js';

/** Reads the proofs of a line, and takes one back. */
@Injectable()
export class Preuves {
  constructor(
    private readonly base: Base,
    private readonly audit: Audit,
    private readonly fichiers: FichiersJoints,
    private readonly lecture: LectureDuFilm,
    private readonly lignes: LignesAModifier,
  ) {}

  async list(ou: EtablissementAnnee, code: string): Promise<PreuvesVue> {
    const ligne = await this.readLigne(ou, code);
    const peut = isCochable(ligne.nature) && isLigneApplicable(ligne) && this.lecture.build(ou.annee).canUpdate(ligne);
    const preuves = await this.base.query<LigneDePreuve>(SQL_PREUVES, [ou.uai, ou.annee, ligne.action, ligne.cle]);
    const reprises = new Set(preuves.map(({ repriseDe }) => repriseDe));
    const courantes = preuves.filter(({ annee }) => annee === ou.annee);
    const precedentes = preuves.filter(({ annee, id }) => annee < ou.annee && !reprises.has(id));
    const fichiers = await this.fichiers.list(preuves.flatMap(({ fichier }) => fichier ?? []));
    return {
      elements: courantes.map((preuve) => toPreuveVue(preuve, fichiers, peut ? ['retirer'] : [])),
      precedentes: precedentes.map((preuve) => toPreuveVue(preuve, fichiers, peut ? ['reprendre'] : [])),
      actionsPossibles: peut ? ['ajouter'] : [],
    };
  }

  /** @throws ErreurMetier `acces.introuvable` */
  async get(ou: EtablissementAnnee, code: string, id: string): Promise<PreuveVue> {
    const preuve = await this.find(ou, await this.findLigne(ou, code), id);
    const fichiers = await this.fichiers.list(preuve.fichier ? [preuve.fichier] : []);
    return toPreuveVue(preuve, fichiers, ['retirer']);
  }

  /** @throws ErreurMetier `acces.introuvable` when there is no such proof, or it is a link */
  async export(ou: EtablissementAnnee, code: string, id: string): Promise<StreamableFile> {
    const { fichier } = await this.find(ou, await this.readLigne(ou, code), id);
    if (!fichier) throw new ErreurMetier('acces.introuvable');
    return this.fichiers.export(fichier);
  }

  /** Takes a proof back: it stays where the past is read again. */
  async remove(ou: EtablissementAnnee, code: string, id: string): Promise<void> {
    const ligne = await this.findLigne(ou, code);
    if (!this.lecture.build(ou.annee).canUpdate(ligne)) throw new ErreurMetier('film.autre_fonction');
    const { titre, adresse, dateeDu } = await this.find(ou, ligne, id);
    await this.base.query(`update preuves set retiree_le = maintenant_exact() where uai = $1 and id = $2`, [
      ou.uai,
      id,
    ]);
    await this.audit.record({ evenement: 'preuve.removed', objet: id, avant: { code, titre, adresse, dateeDu } });
  }

  /** A line to change: one that counts and applies here. @throws ErreurMetier `film.action_inconnue` and the like */
  async findLigne(ou: EtablissementAnnee, code: string): Promise<LigneLue> {
    return this.lignes.find(await this.lignes.read(ou, [code]), code);
  }

  private async readLigne(ou: EtablissementAnnee, code: string): Promise<LigneLue> {
    const lignes = await this.base.query<LigneLue>(buildLignesQuery(ou.annee), [ou.uai, [code]]);
    const ligne = lignes.find((candidate) => candidate.code === code);
    if (!ligne) throw new ErreurMetier('film.action_inconnue');
    return ligne;
  }

  private async find(ou: EtablissementAnnee, { action }: LigneLue, id: string): Promise<LigneDePreuve> {
    const [preuve] = isUUID(id) ? await this.base.query<LigneDePreuve>(SQL_PREUVE, [ou.uai, id, ou.annee, action]) : [];
    if (!preuve) throw new ErreurMetier('acces.introuvable');
    return preuve;
  }
}

function toPreuveVue(
  preuve: LigneDePreuve,
  fichiers: ReadonlyMap<string, DescriptionDeFichier>,
  permises: ('retirer' | 'reprendre')[],
): PreuveVue {
  return {
    id: preuve.id,
    titre: preuve.titre,
    adresse: preuve.adresse,
    fichier: (preuve.fichier && fichiers.get(preuve.fichier)) || null,
    dateeDu: preuve.dateeDu,
    repriseDe: preuve.repriseDe,
    par: preuve.prenom !== null && preuve.nom !== null ? { prenom: preuve.prenom, nom: preuve.nom } : null,
    creeLe: preuve.creeLe.toISOString(),
    actionsPossibles: [...(preuve.fichier ? (['telecharger'] as const) : []), ...permises],
  };
}
