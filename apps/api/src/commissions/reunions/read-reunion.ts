import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { In } from 'typeorm';
import { ActionsLocales } from '../actions/actions-locales.js';
import type { ActionLocaleVue } from '../actions/action-locale.dto.js';
import { DroitsDEcriture } from '../../annees/index.js';
import { Base, dayOf, type EtablissementAnnee, Horloge } from '../../socle/contexte/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import type { ListeDto } from '../../socle/validation/index.js';
import { formatParticipant, haveSameName, type Participant, Participants } from './participants.js';
import { PresenceEnReunion, Reunion } from './reunion.entity.js';
import type { PresenceVue, ReunionsVue, ReunionVue } from './reunion.vue.js';

/** The meetings of a school and year, with attendance and decisions. */
@Injectable()
export class ReadReunion {
  constructor(
    private readonly base: Base,
    private readonly droits: DroitsDEcriture,
    private readonly participants: Participants,
    private readonly actions: ActionsLocales,
    private readonly horloge: Horloge,
  ) {}

  /** A page, the latest meeting first. */
  async list(ou: EtablissementAnnee, { page, taille }: ListeDto): Promise<ReunionsVue> {
    const [lignes, total] = await this.base.repository(Reunion).findAndCount({
      where: { ...ou },
      order: { debut: 'desc', id: 'asc' },
      take: taille,
      skip: (page - 1) * taille,
    });
    const elements = await this.toVues(ou, lignes);
    const peut = await this.droits.peut('commission.update');
    return { elements, total, page, taille, actionsPossibles: peut ? ['planifier'] : [] };
  }

  /** @throws 404 when there is no such meeting in that school and year */
  async get(ou: EtablissementAnnee, id: string): Promise<ReunionVue> {
    const [vue] = await this.toVues(ou, [await this.find(ou, id)]);
    if (!vue) throw new ErreurMetier('acces.introuvable');
    return vue;
  }

  async find(ou: EtablissementAnnee, id: string): Promise<Reunion> {
    const ligne = isUUID(id) ? await this.base.repository(Reunion).findOneBy({ ...ou, id }) : null;
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return ligne;
  }

  /** The row, held until the end of the transaction: two writers follow one another. */
  async lock(ou: EtablissementAnnee, id: string): Promise<{ ligne: Reunion; vue: ReunionVue }> {
    if (isUUID(id)) await this.base.query(`select 1 from reunions where uai = $1 and id = $2 for update`, [ou.uai, id]);
    return { ligne: await this.find(ou, id), vue: await this.get(ou, id) };
  }

  private async toVues(ou: EtablissementAnnee, lignes: readonly Reunion[]): Promise<ReunionVue[]> {
    if (lignes.length === 0) return [];
    const ids = lignes.map(({ id }) => id);
    const releves = await this.base.repository(PresenceEnReunion).findBy({ uai: ou.uai, reunion: In(ids) });
    const decisions = await this.actions.listByReunion(ou, ids);
    const attendus = await this.participants.list(ou);
    const peut = await this.droits.peut('commission.update');
    return lignes.map((ligne) => ({
      ...toDonnees(ligne),
      presences: mergePresences(
        ligne.etat === 'annulee' ? [] : attendus,
        releves.filter(({ reunion }) => reunion === ligne.id),
      ),
      decisions: decisions.filter(({ reunion }) => reunion === ligne.id) satisfies ActionLocaleVue[],
      actionsPossibles: peut ? this.listActions(ligne) : [],
    }));
  }

  private listActions({ etat, debut }: Reunion): ReunionVue['actionsPossibles'] {
    if (etat === 'annulee') return [];
    const communes = ['modifier', 'relever_presences', 'rediger', 'ajouter_decision'] as const;
    if (etat === 'tenue') return [...communes, 'rouvrir'];
    const jour = dayOf(debut);
    const aujourdhui = this.horloge.today();
    return [
      ...communes,
      'annuler',
      ...(jour >= aujourdhui ? (['convoquer'] as const) : []),
      ...(jour <= aujourdhui ? (['tenir'] as const) : []),
    ];
  }
}

function toDonnees(ligne: Reunion): Omit<ReunionVue, 'presences' | 'decisions' | 'actionsPossibles'> {
  const { id, debut, dureeMinutes, lieu, objet, ordreDuJour, etat, sequence, sequenceEnvoyee, compteRendu } = ligne;
  return {
    ...{ id, dureeMinutes, lieu, objet, ordreDuJour, etat, sequence, compteRendu },
    debut: debut.toISOString(),
    convoqueeLe: ligne.convoqueeLe?.toISOString() ?? null,
    convocationPerimee: etat === 'planifiee' && sequenceEnvoyee !== null && sequence > sequenceEnvoyee,
    version: ligne.version,
  };
}

/**
 * Those expected, then those who were there and have left the commission since. Somebody noted as a member, who sits by right since,
 * is the same person under another identifier.
 */
function mergePresences(attendus: readonly Participant[], releves: readonly PresenceEnReunion[]): PresenceVue[] {
  const findReleve = (attendu: Participant): PresenceEnReunion | undefined =>
    releves.find(({ membre }) => membre === attendu.membre) ?? releves.find((releve) => haveSameName(attendu, releve));
  const retrouves = attendus.map((attendu) => ({ attendu, releve: findReleve(attendu) }));
  const partis = releves.filter((releve) => !retrouves.some((retrouve) => retrouve.releve === releve));
  return [
    ...retrouves.map(({ attendu, releve }) => ({
      ...attendu,
      presence: releve?.presence ?? null,
      nombre: releve?.nombre ?? attendu.nombre,
    })),
    ...partis,
  ].map(({ membre, qualite, nom, presence, nombre }) => ({
    ...{ membre, qualite, presence, nombre },
    libelle: formatParticipant({ qualite, nom }),
  }));
}
