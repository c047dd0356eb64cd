import { findZoneVacances } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Base } from '../../socle/base/index.js';
import { Audit, type EtablissementAnnee } from '../../socle/contexte/index.js';
import { checkVersion, ErreurMetier } from '../../socle/erreurs/index.js';
import { readChangements } from '../../socle/validation/index.js';
import { LieuDuProfil } from '../lieu-du-profil.js';
import { checkDate } from './check-date.js';
import type { CreateDateDto, DateDAcademieVue, DatesVue, DateVue, UpdateDateDto } from './date.dto.js';
import { DateDAcademie } from './date.entity.js';

interface Lieu {
  readonly academie: string;
  readonly annee: number;
}

/** Dates of an académie and year: kept by its SRANE, read by its schools and their calendars. */
@Injectable()
export class DatesDeLAcademie {
  constructor(
    private readonly base: Base,
    private readonly lieu: LieuDuProfil,
    private readonly audit: Audit,
  ) {}

  /** Dates that concern a school, in their order. Runs in a request or under a system scope. */
  async listFor({ uai, annee }: EtablissementAnnee): Promise<DateVue[]> {
    const { academie, type, niveau } = await this.lieu.readEcole({ uai });
    const lignes = await this.find({ academie, annee });
    // An EREA takes pupils of collège age and of lycée age.
    return lignes
      .filter((date) => date.type === null || date.type === niveau || type === 'erea')
      .map(({ id, genre, intitule, debut, fin, public: destinataires, type: pour, zone, certitude, source }) => {
        return { id, genre, intitule, debut, fin, public: destinataires, type: pour, zone, certitude, source };
      });
  }

  async list(lieu: Lieu): Promise<DatesVue> {
    const peut = await this.lieu.canUpdate();
    return {
      dates: (await this.find(lieu)).map((date) => toVue(date, peut)),
      zone: findZoneVacances(lieu.academie),
      actionsPossibles: peut ? ['ajouter'] : [],
    };
  }

  async create(lieu: Lieu, saisie: CreateDateDto): Promise<DateDAcademieVue> {
    const { genre, intitule, debut, fin = debut, certitude = 'a_verifier' } = saisie;
    const { public: destinataires = null, type = null, zone = null, source = null } = saisie;
    const date = { genre, intitule, debut, fin, public: destinataires, type, zone, certitude, source };
    checkDate(date, lieu.annee);
    const id = randomUUID();
    await this.base.repository(DateDAcademie).insert({ ...lieu, id, ...date });
    const apres = await this.get(lieu, id);
    await this.audit.record({ evenement: 'date.created', objet: id, apres });
    return apres;
  }

  async update(lieu: Lieu, id: string, saisie: UpdateDateDto): Promise<DateDAcademieVue> {
    const changements = readChangements(saisie, ['public', 'type', 'zone', 'source']);
    const avant = await this.lock(lieu, id);
    checkVersion(saisie.version, avant.version, () => avant);
    checkDate({ ...avant, ...changements }, lieu.annee);
    await this.base
      .repository(DateDAcademie)
      .update({ ...lieu, id }, { ...changements, version: avant.version + 1, modifieLe: () => 'maintenant()' });
    const apres = await this.get(lieu, id);
    await this.audit.record({ evenement: 'date.updated', objet: id, avant, apres });
    return apres;
  }

  async remove(lieu: Lieu, id: string): Promise<void> {
    const avant = await this.lock(lieu, id);
    await this.base.repository(DateDAcademie).delete({ ...lieu, id });
    await this.audit.record({ evenement: 'date.removed', objet: id, avant });
  }

  private find({ academie, annee }: Lieu): Promise<DateDAcademie[]> {
    return this.base
      .repository(DateDAcademie)
      .find({ where: { academie, annee }, order: { debut: 'asc', fin: 'asc', id: 'asc' } });
  }

  private async lock(lieu: Lieu, id: string): Promise<DateDAcademieVue> {
    if (isUUID(id))
      await this.base.query(`select 1 from dates_academie where academie = $1 and annee = $2 and id = $3 for update`, [
        lieu.academie,
        lieu.annee,
        id,
      ]);
    return this.get(lieu, id);
  }

  private async get(lieu: Lieu, id: string): Promise<DateDAcademieVue> {
    const date = isUUID(id) ? await this.base.repository(DateDAcademie).findOneBy({ ...lieu, id }) : null;
    if (!date) throw new ErreurMetier('acces.introuvable');
    return toVue(date, await this.lieu.canUpdate());
  }
}

function toVue(
  { academie: _, annee: _annee, modifieLe: _le, ...date }: DateDAcademie,
  peut: boolean,
): DateDAcademieVue {
  return { ...date, actionsPossibles: peut ? ['modifier', 'supprimer'] : [] };
}
