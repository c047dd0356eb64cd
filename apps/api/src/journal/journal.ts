import { anneeOf, formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../socle/registre/index.js';
import { checkDansAnnee, checkPasse, type ListeDto } from '../socle/validation/index.js';
import { Activite } from './activite.entity.js';
import { type ActiviteVue, type CreateActiviteDto, type JournalVue, UpdateActiviteDto } from './journal.dto.js';
import { TotauxDuJournal } from './totaux-du-journal.js';

defineErreurs({
  'journal.rien_a_modifier': {
    status: 400,
    title: 'Rien à modifier',
    detail: 'Donnez au moins un champ à modifier : date, fonction, dureeMinutes, public, nombre ou note.',
  },
});

/** What a RRUPN did, entry by entry: theirs alone. The audit trail keeps that one was written, and nothing of what it says. */
@Injectable()
export class Journal extends Registre<EtablissementAnnee, CreateActiviteDto, Activite, ActiviteVue> {
  protected readonly entite = Activite;
  protected readonly objet = 'activite';
  protected readonly correction = UpdateActiviteDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly totaux: TotauxDuJournal,
  ) {
    super(outils);
  }

  /** The reader's own entries, and totals: everybody's for those who follow the school, one's own for a RRUPN. */
  async list(ou: EtablissementAnnee, liste: ListeDto): Promise<JournalVue> {
    const { agent, peut } = this.outils.contexte.acces;
    const page = await this.listPage(ou, liste, {
      where: { agent: agent.id },
      order: { date: 'desc', creeLe: 'desc', id: 'asc' },
      tris: ['date', 'fonction', 'dureeMinutes'],
    });
    return {
      ...page,
      totaux: await this.totaux.list(ou, peut('journal.read.all') ? undefined : agent.id),
      actionsPossibles: this.isOuvert(ou) ? ['ajouter'] : [],
    };
  }

  protected override toVues(ou: EtablissementAnnee, lignes: readonly Activite[]): Promise<ActiviteVue[]> {
    const actionsPossibles: ActiviteVue['actionsPossibles'] = this.isOuvert(ou) ? ['modifier', 'supprimer'] : [];
    return Promise.resolve(
      lignes.map(({ uai: _uai, annee: _annee, agent: _agent, creeLe: _le, ...activite }) => ({
        ...activite,
        actionsPossibles,
      })),
    );
  }

  protected override toTrace(): undefined {
    return undefined;
  }

  protected override readChangements(saisie: UpdateActiviteDto): Partial<CreateActiviteDto> {
    const { version: _, ...champs } = saisie;
    if (Object.values(champs).every((valeur) => valeur === undefined))
      throw new ErreurMetier('journal.rien_a_modifier');
    return super.readChangements(saisie);
  }

  protected override prepare(
    { annee }: EtablissementAnnee,
    saisie: Partial<CreateActiviteDto>,
    avant?: Activite,
  ): Partial<Activite> {
    if (saisie.date !== undefined) checkDate(saisie.date, annee, this.outils.horloge.today());
    return avant ? saisie : { ...saisie, agent: this.outils.contexte.acces.agent.id };
  }

  /** Whether the journal of a year takes entries: neither before the year begins nor once it is closed. */
  private isOuvert({ annee }: EtablissementAnnee): boolean {
    const { horloge, contexte } = this.outils;
    return anneeOf(horloge.today()) === formatAnnee(annee) && contexte.acces.peut('journal.update');
  }
}

/** @throws ErreurMetier `saisie.invalide` for a date outside the school year, or still to come */
function checkDate(date: string, annee: number, aujourdhui: string): void {
  checkDansAnnee('date', date, annee);
  checkPasse(
    'date',
    date,
    aujourdhui,
    "une activité se note le jour même ou après. Saisissez aujourd'hui ou une date passée.",
  );
}
