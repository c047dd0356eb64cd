import { eurosFromCentimes, listEtapesImp } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { DroitsDEcriture } from '../annees/index.js';
import { Base, Contexte, type EtablissementAnnee } from '../socle/contexte/index.js';
import { ErreurMetier } from '../socle/erreurs/index.js';
import { buildOrderBy } from '../socle/validation/index.js';
import type { ListDesignationsDto } from './designation.dto.js';
import type { CompensationVue, DesignationsVue, DesignationVue } from './designation.vue.js';
import { type Lecteur, listActionsDesignation, listActionsDesignations } from './list-actions.js';
import type { NatureCompensation } from './mandat.entity.js';

interface Ligne extends Omit<DesignationVue, 'compensation' | 'actionsPossibles'> {
  readonly nature: NatureCompensation | null;
  readonly saisieSts: string | null;
  readonly tauxCentimes: number | null;
  readonly avisConseilPedagogique: string | null;
  readonly avisCa: string | null;
  readonly proposeeLe: string | null;
  readonly montants: boolean;
}

/** The row-level policy of `compensations` leaves its columns null for whoever may not read amounts. */
const COLONNES = `
  m.id, m.debut::text, m.fin::text, m.pris_le::text as "prisLe", m.domaines, m.partages, m.etat, m.motif, m.version,
  m.transmise_le::text as "transmiseLe", m.lettre_signee_le::text as "lettreSigneeLe", m.close_le::text as "closeLe",
  json_strip_nulls(json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom, 'courriel', a.courriel,
    'discipline', a.discipline)) as agent,
  m.compensation as nature, m.saisie_sts::text as "saisieSts", c.taux_centimes as "tauxCentimes",
  c.avis_conseil_pedagogique::text as "avisConseilPedagogique", c.avis_ca::text as "avisCa",
  c.proposee_le::text as "proposeeLe", c.mandat is not null as montants`;

const SOURCE = `
  from mandats m join vue_personnes a on a.id = m.agent
  left join compensations c on c.uai = m.uai and c.mandat = m.id
  where m.uai = $1 and m.annee = $2 and (m.etat <> 'brouillon' or $3)`;

const TRIS = { debut: 'm.debut', fin: 'm.fin', etat: 'm.etat', nom: 'a.nom', prenom: 'a.prenom' };

/** Mandates of one school and year as the agent may see them. */
@Injectable()
export class ReadDesignations {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly droits: DroitsDEcriture,
  ) {}

  async list(ou: EtablissementAnnee, { page, taille, tri }: ListDesignationsDto): Promise<DesignationsVue> {
    const lecteur = await this.readLecteur(ou);
    const cle = [ou.uai, ou.annee, this.canReadBrouillons()];
    const [compte] = await this.base.query<{ total: number }>(`select count(*)::int as total ${SOURCE}`, cle);
    const lignes = await this.base.query<Ligne>(
      `select ${COLONNES} ${SOURCE} ${buildOrderBy(tri, TRIS, 'm.debut, a.nom, a.prenom, m.id')} limit $4 offset $5`,
      [...cle, taille, (page - 1) * taille],
    );
    return {
      elements: lignes.map((ligne) => toVue(ligne, lecteur)),
      total: compte?.total ?? 0,
      page,
      taille,
      actionsPossibles: listActionsDesignations(lecteur),
    };
  }

  /** @throws ErreurMetier `acces.introuvable` when there is none, or none for this agent */
  async get(ou: EtablissementAnnee, id: string): Promise<DesignationVue> {
    const [ligne] = isUUID(id)
      ? await this.base.query<Ligne>(`select ${COLONNES} ${SOURCE} and m.id = $4`, [
          ou.uai,
          ou.annee,
          this.canReadBrouillons(),
          id,
        ])
      : [];
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return toVue(ligne, await this.readLecteur(ou));
  }

  private canReadBrouillons(): boolean {
    return this.contexte.acces.peut('designations.read.drafts');
  }

  private async readLecteur({ annee }: EtablissementAnnee): Promise<Lecteur> {
    const anneeOuverte = await this.droits.isOuverte(annee);
    const { agent, peut } = this.contexte.acces;
    return { agent: agent.id, peut, anneeOuverte };
  }
}

function toVue(
  { nature, saisieSts, tauxCentimes, avisConseilPedagogique, avisCa, proposeeLe, montants, ...mandat }: Ligne,
  lecteur: Lecteur,
): DesignationVue {
  const jours = {
    avis_conseil_pedagogique: avisConseilPedagogique,
    avis_ca: avisCa,
    proposition: proposeeLe,
    saisie_sts: saisieSts,
  };
  const compensation: CompensationVue | null = nature && {
    nature,
    ...(tauxCentimes === null ? {} : { taux: eurosFromCentimes(tauxCentimes) }),
    ...(avisConseilPedagogique ? { avisConseilPedagogique } : {}),
    ...(avisCa ? { avisCa } : {}),
    ...(proposeeLe ? { proposeeLe } : {}),
    ...(saisieSts ? { saisieSts } : {}),
    etapes: nature === 'imp' && montants ? listEtapesImp(jours) : [],
  };
  const actionsPossibles = listActionsDesignation({ etat: mandat.etat, agent: mandat.agent.id }, lecteur);
  return { ...mandat, compensation, actionsPossibles };
}
