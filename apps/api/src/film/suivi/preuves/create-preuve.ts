import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { Audit, Base, Contexte, type EtablissementAnnee, Horloge } from '../../../socle/contexte/index.js';
import { ErreurMetier } from '../../../socle/erreurs/index.js';
import { FichiersJoints } from '../../../socle/fichiers/index.js';
import { checkPasse, refuseChamp } from '../../../socle/validation/index.js';
import type { LigneLue } from '../film.queries.js';
import { LectureDuFilm } from '../lecture-du-film.js';
import type { PreuveVue } from './preuve.dto.js';
import { Preuves } from './preuves.js';
import { type LigneDePreuve, SQL_ADD_PREUVE, SQL_PREUVE_PRECEDENTE } from './preuves.queries.js';
import { readPreuve } from './read-preuve.js';

type PreuveAAjouter = Pick<LigneDePreuve, 'titre' | 'adresse' | 'fichier' | 'dateeDu' | 'repriseDe'>;

/** Joins a proof to a line: a file, a link, or one of the year before. */
@Injectable()
export class CreatePreuve {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
    private readonly fichiers: FichiersJoints,
    private readonly lecture: LectureDuFilm,
    private readonly preuves: Preuves,
  ) {}

  async execute(ou: EtablissementAnnee, code: string, requete: FastifyRequest): Promise<PreuveVue> {
    const ligne = await this.preuves.findLigne(ou, code);
    if (!this.lecture.build(ou.annee).canUpdate(ligne)) throw new ErreurMetier('film.autre_fonction');
    const preuve = await this.read(ou, ligne, requete);
    const id = randomUUID();
    await this.base.query(SQL_ADD_PREUVE, [
      ou.uai,
      id,
      ou.annee,
      ligne.action,
      ligne.cle,
      preuve.titre,
      preuve.adresse,
      preuve.fichier,
      preuve.dateeDu,
      preuve.repriseDe,
      this.contexte.acces.agent.id,
    ]);
    await this.audit.record({ evenement: 'preuve.created', objet: id, apres: { code, ...preuve } });
    return this.preuves.get(ou, code, id);
  }

  private async read(ou: EtablissementAnnee, ligne: LigneLue, requete: FastifyRequest): Promise<PreuveAAjouter> {
    const { saisie, fichier, repriseDe } = await readPreuve(requete);
    if (repriseDe !== undefined) return this.takeUp(ou, ligne, repriseDe);
    const remede = 'saisissez celle de la preuve, aujourd’hui au plus tard.';
    checkPasse('dateeDu', saisie.dateeDu, this.horloge.today(), remede);
    return {
      titre: saisie.titre,
      dateeDu: saisie.dateeDu,
      adresse: saisie.adresse ?? null,
      fichier: fichier ? await this.fichiers.add(fichier) : null,
      repriseDe: null,
    };
  }

  private async takeUp({ uai, annee }: EtablissementAnnee, { cle }: LigneLue, id: string): Promise<PreuveAAjouter> {
    const [precedente] = await this.base.query<LigneDePreuve>(SQL_PREUVE_PRECEDENTE, [uai, id, annee, cle]);
    if (!precedente) throw refuseChamp('repriseDe', 'Choisissez une preuve de la même action, de l’année précédente.');
    const { titre, adresse, fichier, dateeDu } = precedente;
    return { titre, adresse, fichier, dateeDu, repriseDe: id };
  }
}
