import {
  addDays,
  findZoneVacances,
  firstDayOf,
  formatAnnee,
  formatDate,
  lastDayOf,
  listFautesDate,
  tellBornes,
} from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../../socle/contexte/index.js';
import { OutilsDeRegistre, Registre } from '../../socle/registre/index.js';
import { type AcademieAnnee, LieuDuProfil } from '../lieu-du-profil.js';
import { refuseErreurs } from '../saisie.js';
import { type CreateDateDto, type DateDAcademieVue, type DatesVue, type DateVue, UpdateDateDto } from './date.dto.js';
import { DateDAcademie } from './date.entity.js';

/** Summer holidays begin in one school year and end in the next. */
const DEBORD_EN_JOURS = 61;

/** Dates of an académie and year: kept by its SRANE, read by its schools and their calendars. */
@Injectable()
export class DatesDeLAcademie extends Registre<AcademieAnnee, CreateDateDto, DateDAcademie, DateDAcademieVue> {
  protected readonly entite = DateDAcademie;
  protected readonly objet = 'date';
  protected readonly correction = UpdateDateDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly lieu: LieuDuProfil,
  ) {
    super(outils);
  }

  /** Dates that concern a school, in their order. Runs in a request or under a system scope. */
  async listFor({ uai, annee }: EtablissementAnnee): Promise<DateVue[]> {
    const { academie, type, niveau } = await this.lieu.readEcole({ uai });
    const lignes = await this.listLignes({ academie, annee });
    // An EREA takes pupils of collège age and of lycée age.
    return lignes
      .filter((date) => date.type === null || date.type === niveau || type === 'erea')
      .map(({ academie: _, annee: _annee, version: _version, modifieLe: _le, ...date }) => date);
  }

  async list(lieu: AcademieAnnee): Promise<DatesVue> {
    return {
      dates: await this.toVues(lieu, await this.listLignes(lieu)),
      zone: findZoneVacances(lieu.academie),
      actionsPossibles: (await this.lieu.canUpdate()) ? ['ajouter'] : [],
    };
  }

  private listLignes({ academie, annee }: AcademieAnnee): Promise<DateDAcademie[]> {
    return this.repository.find({ where: { academie, annee }, order: { debut: 'asc', fin: 'asc', id: 'asc' } });
  }

  protected override async toVues(_lieu: AcademieAnnee, dates: readonly DateDAcademie[]): Promise<DateDAcademieVue[]> {
    const peut = await this.lieu.canUpdate();
    return dates.map(({ academie: _, annee: _annee, modifieLe: _le, ...date }) => ({
      ...date,
      actionsPossibles: peut ? ['modifier', 'supprimer'] : [],
    }));
  }

  protected override prepare(
    { annee }: AcademieAnnee,
    saisie: Partial<CreateDateDto>,
    avant?: DateDAcademie,
  ): Partial<DateDAcademie> {
    const { debut = avant?.debut, fin = avant?.fin, certitude = avant?.certitude ?? 'a_verifier' } = saisie;
    const contenu = { ...saisie, fin: fin ?? debut, certitude };
    checkDate({ ...avant, ...contenu } as CreateDateDto & { fin: string }, annee);
    return contenu;
  }
}

/** Whether a date holds together, as a whole. @throws ErreurMetier `saisie.invalide` with every wrong field */
function checkDate(date: CreateDateDto & { fin: string }, annee: number): void {
  const premier = firstDayOf(formatAnnee(annee));
  const dernier = lastDayOf(formatAnnee(annee));
  const { debut, fin } = date;
  refuseErreurs([
    (debut < premier || debut > dernier) && {
      champ: 'debut',
      message: tellBornes(premier, dernier, 'un jour de l’année,'),
    },
    fin > addDays(dernier, DEBORD_EN_JOURS) && {
      champ: 'fin',
      message: `Choisissez un jour de fin jusqu’au ${formatDate(addDays(dernier, DEBORD_EN_JOURS))}.`,
    },
    ...listFautesDate(date),
  ]);
}
