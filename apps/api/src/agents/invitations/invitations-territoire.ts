import { isDirection } from '@focale/domaine';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { randomUUID } from 'node:crypto';
import { DirectionsInvitees } from '../../etablissements/index.js';
import { Audit, Base, Contexte } from '../../socle/contexte/index.js';
import { Courriels } from '../../socle/courriels/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { Taches } from '../../socle/taches/index.js';
import { Liens } from '../comptes/liens.js';
import type { InvitationTerritoireVue, InviteTerritoireDto, RapportInvitationsVue } from './invitation.dto.js';
import { type Destinataire, groupDestinataires, listLignes, type Territoire } from './list-destinataires.js';
import { buildExemple, buildMessage } from './messages-d-invitation.js';

const TACHE = 'directions.inviter';

const PANNE =
  'L’invitation s’est arrêtée sur une erreur du serveur : rien n’est parti. Recommencez ; si cela persiste, prévenez l’administrateur.';

type Prevu = Omit<RapportInvitationsVue, 'envoyes' | 'enAttente' | 'echecs'>;

interface Lot extends Omit<InvitationTerritoireVue, 'progression' | 'rapport' | 'actionsPossibles'> {
  readonly academie: string;
  readonly uais: readonly string[] | null;
  readonly rapport: Prevu | null;
}

interface Message {
  readonly etat: string;
  readonly erreur: string | null;
  readonly uais: readonly string[];
}

const COLONNES = `id, academie, essai, role, departements, uais, etat, rapport, erreur, cree_le as "creeLe", annulee_le as "annuleeLe"`;

/** Still on their way, or to be tried again. */
const EN_ROUTE = ['en_attente', 'en_cours', 'differe'];
const EN_ECHEC = ['echoue', 'inconnu', 'annule'];

/** Invites the heads or the RRUPN of an académie, a département or a list of schools, in one job: whom, then what became of each message. */
@Injectable()
export class InvitationsTerritoire implements OnModuleInit {
  private readonly logger = new Logger('Invitations');

  constructor(
    private readonly base: Base,
    private readonly contexte: Contexte,
    private readonly courriels: Courriels,
    private readonly directions: DirectionsInvitees,
    private readonly liens: Liens,
    private readonly taches: Taches,
    private readonly audit: Audit,
  ) {}

  onModuleInit(): void {
    this.taches.define<{ territoire: string }>(TACHE, ({ territoire }) => this.execute(territoire));
  }

  /** Queues the job. A référent départemental reaches his or her départements only. */
  async create({ role, departement, uais }: InviteTerritoireDto, essai: boolean): Promise<{ id: string }> {
    const { academie, agent, departements: permis } = this.contexte.acces;
    if (departement && permis && !permis.includes(departement)) throw new ErreurMetier('acces.introuvable');
    const departements = departement ? [departement] : (permis ?? null);
    const id = randomUUID();
    await this.base.withSysteme('invitation', async () => {
      await this.base.query(
        `insert into invitations_territoire (id, academie, agent, essai, role, departements, uais) values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, academie, agent.id, essai, role, departements, uais ?? null],
      );
      await this.taches.enqueue(TACHE, { territoire: id });
    });
    if (!essai) {
      const apres = { role, departements, uais };
      await this.audit.record({ evenement: 'directions.invited', objet: id, apres });
    }
    return { id };
  }

  /** Sends to oneself what a mailbox would receive. */
  async sendExemple(): Promise<void> {
    await this.courriels.send({ destinataire: this.contexte.acces.agent.courriel, ...buildExemple() });
  }

  /** The last twenty of the académie. */
  list(): Promise<InvitationTerritoireVue[]> {
    return this.base.withSysteme('invitation', async () => {
      const lots = await this.base.query<Lot>(
        `select ${COLONNES} from invitations_territoire where academie = $1 and not essai order by cree_le desc limit 20`,
        [this.contexte.acces.academie],
      );
      const vues: InvitationTerritoireVue[] = [];
      for (const lot of lots.filter((trouve) => this.reaches(trouve))) {
        const { rapport: _rapport, ...vue } = await this.toVue(lot);
        vues.push(vue);
      }
      return vues;
    });
  }

  /** @throws ErreurMetier `acces.introuvable` */
  get(id: string): Promise<InvitationTerritoireVue> {
    return this.base.withSysteme('invitation', async () => this.toVue(await this.find(id)));
  }

  /** Takes back what nobody has answered: links no longer open anything, messages in the queue do not leave. */
  async cancel(id: string): Promise<void> {
    await this.base.withSysteme('invitation', async () => {
      const lot = await this.find(id);
      if (lot.essai || lot.annuleeLe !== null) return;
      await this.base.query(`update invitations_territoire set annulee_le = maintenant() where id = $1`, [id]);
      await this.liens.removeDuTerritoire(id);
      if (!isDirection(lot.role)) return;
      const reprises = await this.base.query<{ uai: string }>(
        `select i.uai from invitations_direction i left join comptes c on c.agent = i.agent
         where i.territoire = $1 and i.repondue_le is null and c.mot_de_passe is null`,
        [id],
      );
      await this.directions.forget(reprises.map(({ uai }) => uai));
    });
    await this.audit.record({ evenement: 'directions.invitation_cancelled', objet: id });
  }

  /** Never throws for what trying again would not mend; done once, however often it is delivered. */
  private async execute(id: string): Promise<void> {
    try {
      await this.base.runSysteme('invitation', async () => {
        const [lot] = await this.base.query<Lot>(
          `select ${COLONNES} from invitations_territoire where id = $1 and etat = 'en_cours' for update`,
          [id],
        );
        if (lot) await this.inviteAll(lot);
      });
    } catch (erreur) {
      this.logger.error({ err: erreur }, 'Invitations failed');
      await this.base.runSysteme('invitation', () =>
        this.base.query(
          `update invitations_territoire set etat = 'echoue', erreur = $2, termine_le = maintenant() where id = $1 and etat = 'en_cours'`,
          [id, PANNE],
        ),
      );
    }
  }

  private async inviteAll(lot: Lot): Promise<void> {
    // Two at once would write to the same people.
    await this.base.query(`select pg_advisory_xact_lock(hashtextextended('invitations:' || $1, 0))`, [lot.academie]);
    const territoire: Territoire = lot;
    const lignes = await listLignes(this.base, territoire);
    const destinataires = groupDestinataires(lignes);
    if (!lot.essai) for (const destinataire of destinataires) await this.invite(lot, destinataire);
    const count = (...sorts: string[]): number => lignes.filter(({ sort }) => sorts.includes(sort)).length;
    const rapport: Prevu = {
      destinataires: destinataires.length,
      dejaInvites: count('deja_invite', 'compte_ouvert'),
      sansAdresse: count('sans_adresse'),
      lignes: lignes.map(({ agent: _agent, ...ligne }) => ligne),
    };
    await this.base.query(
      `update invitations_territoire set etat = 'termine', rapport = $2, termine_le = maintenant() where id = $1`,
      [lot.id, JSON.stringify(rapport)],
    );
  }

  private async invite({ id: territoire, role }: Lot, destinataire: Destinataire): Promise<void> {
    const { adresse, agent, ecoles } = destinataire;
    const courriel = await this.courriels.send({
      destinataire: adresse,
      ...buildMessage(destinataire, role),
      lien: agent
        ? { sorte: 'activation', objet: `${agent} ${territoire}` }
        : { sorte: 'direction', objet: `${territoire} ${adresse}` },
      cle: `directions ${territoire} ${agent ?? adresse}`,
      enNombre: true,
    });
    const uais = ecoles.map(({ uai }) => uai);
    await this.base.query(
      `insert into invitations_direction (uai, territoire, destinataire, agent, courriel)
       select u, $2, $3, $4, $5 from unnest($1::bpchar[]) u`,
      [uais, territoire, adresse, agent, courriel],
    );
    if (isDirection(role)) await this.directions.record(uais);
  }

  private async find(id: string): Promise<Lot> {
    const [lot] = isUUID(id)
      ? await this.base.query<Lot>(`select ${COLONNES} from invitations_territoire where id = $1`, [id])
      : [];
    if (!lot || lot.academie !== this.contexte.acces.academie || !this.reaches(lot))
      throw new ErreurMetier('acces.introuvable');
    return lot;
  }

  /** Who follows some départements sees what was asked within them. */
  private reaches({ departements }: Lot): boolean {
    const { departements: permis } = this.contexte.acces;
    return !permis || (departements?.every((departement) => permis.includes(departement)) ?? false);
  }

  private async toVue(lot: Lot): Promise<InvitationTerritoireVue> {
    const { id, essai, role, departements, erreur, creeLe, annuleeLe, rapport } = lot;
    const messages = await this.base.query<Message>(
      `select m.etat, m.erreur, array_agg(i.uai::text order by i.uai) as uais
       from invitations_direction i join vue_courriels m on m.id = i.courriel where i.territoire = $1 group by m.id, m.etat, m.erreur`,
      [id],
    );
    const enRoute = messages.filter(({ etat }) => EN_ROUTE.includes(etat)).length;
    const fini = lot.etat !== 'termine' || messages.every(({ etat }) => etat === 'differe' || !EN_ROUTE.includes(etat));
    const parti = messages.length - enRoute;
    return {
      id,
      etat: fini ? lot.etat : 'en_cours',
      progression: lot.etat === 'en_cours' ? 0 : fini ? 100 : Math.floor((100 * parti) / messages.length),
      essai,
      role,
      departements,
      erreur,
      creeLe,
      annuleeLe,
      actionsPossibles: essai || annuleeLe !== null || lot.etat !== 'termine' ? [] : ['annuler'],
      ...(rapport && {
        rapport: {
          ...rapport,
          envoyes: messages.filter(({ etat }) => etat === 'envoye').length,
          enAttente: messages.filter(({ etat }) => etat === 'en_boite').length + enRoute,
          echecs: messages
            .filter(({ etat }) => EN_ECHEC.includes(etat))
            .flatMap(({ uais, erreur: motif }) => uais.map((uai) => ({ uai, motif: motif ?? '' }))),
        },
      }),
    };
  }
}
