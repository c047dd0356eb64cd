import { addDays, formatDate, LIBELLES_DROITS_DELEGABLES } from '@focale/domaine';
import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { Audit, Base, Contexte, Horloge } from '../../socle/contexte/index.js';
import { checkVersion, defineErreurs, type ErreurDeChamp, ErreurMetier } from '../../socle/erreurs/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { Invitations } from '../comptes/invitations.js';
import type {
  AdjointVue,
  CreateDelegationDto,
  DelegationsVue,
  DelegationVue,
  RevokeDelegationDto,
} from './delegation.dto.js';

defineErreurs({
  'delegation.terminee': {
    status: 409,
    title: 'Délégation déjà terminée',
    detail: 'Cette délégation est déjà retirée ou arrivée à sa fin. Accordez-en une autre si besoin.',
  },
});

/** Who lends says for how long, and looks at it again every year. */
const DUREE_MAXIMALE = 365;

type Ligne = Omit<DelegationVue, 'active' | 'actionsPossibles'>;

const SQL_DELEGATIONS = `
  select d.id, json_build_object('id', a.id, 'prenom', a.prenom, 'nom', a.nom) as agent, d.droits, d.debut::text,
    d.fin::text, d.revoquee_le::text as "revoqueeLe", d.version
  from delegations d join agents a on a.id = d.agent
  where d.uai = $1 and ($2::uuid is null or d.id = $2)
  order by d.debut desc, a.nom, d.id`;

/**
 * Rights that the head of a school lends to deputies between two days, past ones included. They are lent and taken back, never
 * corrected nor removed: what was done under them stays, and says so.
 */
@Injectable()
export class Delegations {
  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly horloge: Horloge,
    private readonly audit: Audit,
    private readonly invitations: Invitations,
  ) {}

  async list(uai: string): Promise<DelegationsVue> {
    const lignes = await this.base.query<Ligne>(SQL_DELEGATIONS, [uai, null]);
    return {
      elements: lignes.map((ligne) => this.toVue(ligne)),
      adjoints: await this.listAdjoints(uai, this.horloge.today(), '9999-12-31'),
      actionsPossibles: this.canUpdate() ? ['accorder'] : [],
    };
  }

  /** Several may run at once. @throws ErreurMetier `saisie.invalide` */
  async create(uai: string, saisie: CreateDelegationDto): Promise<DelegationVue> {
    const { agent, droits, debut, fin } = saisie;
    checkDates(saisie, this.horloge.today());
    const adjoints = await this.listAdjoints(uai, debut, fin);
    if (!adjoints.some(({ id }) => id === agent))
      throw refuseChamp('agent', 'Choisissez un adjoint de cet établissement, en fonction à ces dates.');
    const id = randomUUID();
    await this.base.query(
      `insert into delegations (uai, id, agent, droits, debut, fin, accordee_par) values ($1, $2, $3, $4, $5, $6, $7)`,
      [uai, id, agent, droits, debut, fin, this.contexte.acces.agent.id],
    );
    const apres = await this.get(uai, id);
    await this.audit.record({ evenement: 'delegation.created', objet: id, apres });
    await this.tell(uai, saisie);
    return apres;
  }

  /** The deputy learns what is received from whom, and until when. */
  private async tell(uai: string, { agent, droits, debut, fin }: CreateDelegationDto): Promise<void> {
    const [ecole] = await this.base.query<{ nom: string }>(`select nom from etablissements where uai = $1`, [uai]);
    const { prenom, nom } = this.contexte.acces.agent;
    const liste = droits.map((droit) => `- ${LIBELLES_DROITS_DELEGABLES[droit]}`).join('\n');
    await this.base.withSysteme('invitation', () =>
      this.invitations.send(agent, `Focale : une délégation vous est donnée, ${ecole?.nom ?? uai}`, [
        `${prenom} ${nom} vous délègue, du ${formatDate(debut)} au ${formatDate(fin)} inclus, dans l’établissement ${ecole?.nom ?? ''} (${uai}) :\n${liste}`,
        'Ce que vous ferez à ce titre le sera sous votre nom, avec celui de qui vous l’a délégué. La délégation peut être retirée à tout moment.',
      ]),
    );
  }

  /** Takes rights back, at once. @throws ErreurMetier `acces.introuvable`, `version.perimee`, `delegation.terminee` */
  async revoke(uai: string, id: string, { version }: RevokeDelegationDto): Promise<DelegationVue> {
    if (isUUID(id)) await this.base.query(`select 1 from delegations where uai = $1 and id = $2 for update`, [uai, id]);
    const avant = await this.get(uai, id);
    checkVersion(version, avant.version, () => avant);
    if (!avant.actionsPossibles.includes('revoquer')) throw new ErreurMetier('delegation.terminee');
    await this.base.query(`update delegations set revoquee_le = $3, version = version + 1 where uai = $1 and id = $2`, [
      uai,
      id,
      this.horloge.today(),
    ]);
    const apres = await this.get(uai, id);
    await this.audit.record({ evenement: 'delegation.revoked', objet: id, avant, apres });
    return apres;
  }

  private async get(uai: string, id: string): Promise<DelegationVue> {
    const [ligne] = isUUID(id) ? await this.base.query<Ligne>(SQL_DELEGATIONS, [uai, id]) : [];
    if (!ligne) throw new ErreurMetier('acces.introuvable');
    return this.toVue(ligne);
  }

  /** Deputies of the school whose habilitation meets these days. */
  private listAdjoints(uai: string, debut: string, fin: string): Promise<AdjointVue[]> {
    return this.base.query<AdjointVue>(
      `select distinct a.id, a.prenom, a.nom from habilitations h join agents a on a.id = h.agent
       where h.uai = $1 and h.role = 'adjoint' and h.debut <= $3 and (h.fin is null or h.fin >= $2)
       order by a.nom, a.prenom, a.id`,
      [uai, debut, fin],
    );
  }

  private toVue(ligne: Ligne): DelegationVue {
    const jour = this.horloge.today();
    const ouverte = ligne.revoqueeLe === null && ligne.fin >= jour;
    return {
      ...ligne,
      active: ouverte && ligne.debut <= jour,
      actionsPossibles: ouverte && this.canUpdate() ? ['revoquer'] : [],
    };
  }

  private canUpdate(): boolean {
    return this.contexte.acces.peut('delegations.update');
  }
}

function checkDates({ debut, fin }: CreateDelegationDto, aujourdhui: string): void {
  const erreurs: ErreurDeChamp[] = [];
  const dernier = addDays(debut, DUREE_MAXIMALE);
  if (debut < aujourdhui)
    erreurs.push({
      champ: 'debut',
      message: "Choisissez une date à partir d'aujourd'hui : rien ne se délègue après coup.",
    });
  if (fin < debut) erreurs.push({ champ: 'fin', message: `Choisissez une date à partir du ${formatDate(debut)}.` });
  else if (fin > dernier)
    erreurs.push({
      champ: 'fin',
      message: `Choisissez une date jusqu'au ${formatDate(dernier)}, un an après le début.`,
    });
  if (erreurs.length > 0) throw new ErreurMetier('saisie.invalide', { erreurs });
}
