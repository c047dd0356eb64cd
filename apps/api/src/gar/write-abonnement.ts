import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Base } from '../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../socle/erreurs/index.js';
import { readChangements, refuseChamp } from '../socle/validation/index.js';
import type { CreateAbonnementDto, UpdateAbonnementDto } from './abonnement.dto.js';
import { AbonnementGar } from './abonnement.entity.js';
import { Abonnements } from './abonnements.js';
import { checkDates } from './check-abonnement.js';
import { DroitsGar } from './droits-gar.js';
import type { AbonnementGarVue } from './gar.vue.js';

/** Adds, corrects and removes the subscriptions of a school in a year. */
@Injectable()
export class WriteAbonnement {
  constructor(
    private readonly base: Base,
    private readonly abonnements: Abonnements,
    private readonly droits: DroitsGar,
    private readonly audit: Audit,
  ) {}

  async create(ou: EtablissementAnnee, saisie: CreateAbonnementDto): Promise<AbonnementGarVue> {
    this.droits.check();
    const { repriseDe = null, fin } = saisie;
    const repris = repriseDe === null ? undefined : await this.findPrecedent(ou, repriseDe);
    const ressource = saisie.ressource ?? repris?.ressource;
    const financeur = saisie.financeur ?? repris?.financeur;
    if (ressource === undefined) throw refuseChamp('ressource', 'Nommez la ressource.');
    if (financeur === undefined) throw refuseChamp('financeur', 'Dites qui finance cet abonnement.');
    const keep = <T>(donnee: T | undefined, reprise: T | undefined): T | null => donnee ?? reprise ?? null;
    const debut = saisie.debut ?? null;
    checkDates({ debut, fin }, ou.annee);
    const id = randomUUID();
    await this.base.repository(AbonnementGar).insert({
      ...ou,
      id,
      ressource,
      financeur,
      repriseDe,
      debut,
      fin,
      editeur: keep(saisie.editeur, repris?.editeur),
      quantite: keep(saisie.quantite, repris?.quantite),
      publics: keep(saisie.publics, repris?.publics),
      suite: saisie.suite ?? 'a_decider',
    });
    const apres = await this.abonnements.get(ou, id);
    await this.audit.record({ evenement: 'gar_abonnement.created', objet: id, apres });
    return apres;
  }

  async update(ou: EtablissementAnnee, id: string, saisie: UpdateAbonnementDto): Promise<AbonnementGarVue> {
    const avant = await this.abonnements.getForUpdate(ou, id);
    this.droits.check();
    const changements = readChangements(saisie, ['editeur', 'debut', 'quantite', 'publics']);
    checkVersion(saisie.version, avant.version, () => avant);
    const { debut = avant.debut, fin = avant.fin } = saisie;
    checkDates({ debut, fin }, ou.annee);
    await this.base
      .repository(AbonnementGar)
      .update({ uai: ou.uai, id }, { ...changements, version: avant.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.abonnements.get(ou, id);
    await this.audit.record({ evenement: 'gar_abonnement.updated', objet: id, avant, apres });
    return apres;
  }

  async remove(ou: EtablissementAnnee, id: string): Promise<void> {
    const avant = await this.abonnements.getForUpdate(ou, id);
    this.droits.check();
    await this.base.repository(AbonnementGar).delete({ uai: ou.uai, id });
    await this.audit.record({ evenement: 'gar_abonnement.removed', objet: id, avant });
  }

  /** Last year's subscription. @throws ErreurMetier `saisie.invalide`, `gar.deja_repris` */
  private async findPrecedent(ou: EtablissementAnnee, id: string): Promise<AbonnementGarVue> {
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('gar:' || $1 || ':' || $2, 0))`, [
      ou.uai,
      String(ou.annee),
    ]);
    const passes = await this.abonnements.list({ ...ou, annee: ou.annee - 1 });
    const precedent = passes.find((abonnement) => abonnement.id === id);
    if (!precedent)
      throw refuseChamp('repriseDe', 'Choisissez un abonnement de la liste de l’an passé de cet établissement.');
    const repris = await this.base.repository(AbonnementGar).countBy({ ...ou, repriseDe: id });
    if (repris > 0) throw new ErreurMetier('gar.deja_repris');
    return precedent;
  }
}
