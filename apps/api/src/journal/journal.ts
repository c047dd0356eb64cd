import { addDays, anneeOf, formatAnnee } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import type { EtablissementAnnee } from '../socle/contexte/index.js';
import { defineErreurs, ErreurMetier } from '../socle/erreurs/index.js';
import { OutilsDeRegistre, Registre } from '../socle/registre/index.js';
import { checkDansAnnee, checkPasse, type ListeDto, refuseChamp } from '../socle/validation/index.js';
import { Activite } from './activite.entity.js';
import { type ActiviteVue, type CreateActiviteDto, type JournalVue, UpdateActiviteDto } from './journal.dto.js';
import { PropositionsDuJournal } from './propositions.js';
import { TotauxDuJournal } from './totaux-du-journal.js';

defineErreurs({
  'journal.rien_a_modifier': {
    status: 400,
    title: 'Rien à modifier',
    detail:
      'Donnez au moins un champ à modifier : date, fonction, mission, dureeMinutes, etiquettes, public, nombre, note, chaqueSemaineJusquAu ou partagee.',
  },
});

/** What a RRUPN did, entry by entry: theirs alone, but for those that they share. The audit trail keeps that one was written, and nothing of what it says. */
@Injectable()
export class Journal extends Registre<EtablissementAnnee, CreateActiviteDto, Activite, ActiviteVue> {
  protected readonly entite = Activite;
  protected readonly objet = 'activite';
  protected readonly correction = UpdateActiviteDto;

  constructor(
    outils: OutilsDeRegistre,
    private readonly totaux: TotauxDuJournal,
    private readonly propositions: PropositionsDuJournal,
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
    const deQui = peut('journal.read.all') ? undefined : agent.id;
    const ouvert = this.isOuvert(ou);
    const [totaux, totauxParEtiquette, missions, derniere, semaines] = await Promise.all([
      this.totaux.list(ou, deQui),
      this.totaux.listParEtiquette(ou, deQui),
      ouvert ? this.propositions.listMissions(ou) : [],
      this.getDerniere(ou),
      ouvert ? this.propositions.listSemaines(ou) : [],
    ]);
    const actionsPossibles = ouvert ? ['ajouter'] : [];
    return { ...page, totaux, totauxParEtiquette, missions, derniere, semaines, actionsPossibles };
  }

  /** One that was already noted under the key of what was typed is given back as it stands: it arrives once, however late. */
  override async create(ou: EtablissementAnnee, saisie: CreateActiviteDto): Promise<ActiviteVue> {
    const { base, contexte } = this.outils;
    if (!saisie.saisie) return super.create(ou, saisie);
    await base.query(`select pg_advisory_xact_lock(hashtextextended('activite:' || $1, 0))`, [saisie.saisie]);
    const notee = await this.repository.findOneBy({
      uai: ou.uai,
      agent: contexte.acces.agent.id,
      saisie: saisie.saisie,
    });
    return notee ? this.get({ uai: ou.uai, annee: notee.annee }, notee.id) : super.create(ou, saisie);
  }

  /** Notes the entry of a week that a recurring one proposes: as that one, private, and coming back no more than it. */
  async createSemaine(ou: EtablissementAnnee, id: string, date: string): Promise<ActiviteVue> {
    const {
      fonction,
      mission,
      dureeMinutes,
      etiquettes,
      public: cible,
      nombre,
      note,
    } = await this.closeSemaine(ou, id, date);
    return super.create(ou, { date, fonction, mission, dureeMinutes, etiquettes, public: cible, nombre, note });
  }

  /** Proposes a week no more, and writes no entry. */
  async refuseSemaine(ou: EtablissementAnnee, id: string, date: string): Promise<void> {
    await this.closeSemaine(ou, id, date);
  }

  private async closeSemaine(ou: EtablissementAnnee, id: string, date: string): Promise<ActiviteVue> {
    const modele = await this.getForUpdate(ou, id);
    await this.propositions.closeSemaine(ou, id, date);
    return modele;
  }

  /** What whoever asks noted last, whatever its day. */
  private async getDerniere({ uai, annee }: EtablissementAnnee): Promise<ActiviteVue | null> {
    const [derniere] = await this.repository.find({
      where: { uai, annee, agent: this.outils.contexte.acces.agent.id },
      order: { creeLe: 'desc', date: 'desc', id: 'asc' },
      take: 1,
    });
    const [vue] = derniere ? await this.toVues({ uai, annee }, [derniere]) : [];
    return vue ?? null;
  }

  protected override toVues(ou: EtablissementAnnee, lignes: readonly Activite[]): Promise<ActiviteVue[]> {
    const actionsPossibles: ActiviteVue['actionsPossibles'] = this.isOuvert(ou) ? ['modifier', 'supprimer'] : [];
    return Promise.resolve(
      lignes.map(({ uai: _uai, annee: _annee, agent: _agent, saisie: _saisie, creeLe: _le, ...activite }) => ({
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
    const { date = avant?.date ?? '', chaqueSemaineJusquAu } = saisie;
    if (saisie.date !== undefined) checkDate(date, annee, this.outils.horloge.today());
    if (chaqueSemaineJusquAu) checkRecurrence(chaqueSemaineJusquAu, date, annee);
    if (avant) return saisie;
    const { etiquettes, partagee, ...reste } = saisie;
    return {
      ...reste,
      etiquettes: etiquettes ?? [],
      partagee: partagee ?? false,
      agent: this.outils.contexte.acces.agent.id,
    };
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

/** @throws ErreurMetier `saisie.invalide` for a last day outside the school year, or that leaves no other week */
function checkRecurrence(jusquAu: string, date: string, annee: number): void {
  checkDansAnnee('chaqueSemaineJusquAu', jusquAu, annee);
  if (jusquAu < addDays(date, 7))
    throw refuseChamp('chaqueSemaineJusquAu', 'Choisissez un jour, une semaine au moins après la date de l’activité.');
}
