import { addDays } from '@focale/domaine';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { buildJeton, computeEmpreinte } from '../../socle/acces/index.js';
import { Reglages } from '../../socle/config/index.js';
import { Audit, Base, Horloge } from '../../socle/contexte/index.js';
import { Courriels, Facteur } from '../../socle/courriels/index.js';
import { ErreurMetier } from '../../socle/erreurs/index.js';
import { refuseChamp } from '../../socle/validation/index.js';
import { Invitations } from '../comptes/invitations.js';
import type { AnswerInvitationDto, InvitationDirectionVue } from './invitation.dto.js';
import { VALIDITE } from './list-destinataires.js';
import { buildReponse } from './messages-d-invitation.js';

interface Lien extends InvitationDirectionVue {
  readonly territoire: string;
  readonly destinataire: string;
}

/** Schools for which a mailbox was written to and nobody has answered: still in operation, and still without a head. */
const ECOLES = `
  from invitations_direction i join invitations_territoire l on l.id = i.territoire and l.annulee_le is null
  join etablissements e on e.uai = i.uai and e.etat in ('ouvert', 'a_ouvrir')
  where i.territoire = $1 and i.destinataire = $2 and i.agent is null and i.repondue_le is null
    and not exists (select from habilitations h where h.uai = i.uai and h.role = 'chef' and coalesce(h.fin >= aujourdhui(), true))`;

/** The link that a functional mailbox receives: whoever heads the school says who they are, and has an account opened. */
@Injectable()
export class AnswerInvitation implements OnModuleInit {
  constructor(
    private readonly audit: Audit,
    private readonly base: Base,
    private readonly courriels: Courriels,
    private readonly facteur: Facteur,
    private readonly horloge: Horloge,
    private readonly invitations: Invitations,
    private readonly reglages: Reglages,
  ) {}

  onModuleInit(): void {
    this.facteur.defineLien('direction', { systeme: 'invitation', build: (objet) => this.buildLien(objet) });
  }

  /** @throws ErreurMetier `invitation.perimee` */
  get(jeton: string): Promise<InvitationDirectionVue> {
    return this.base.runSysteme('invitation', async () => {
      const { etablissements, domaine } = await this.find(jeton);
      return { etablissements, domaine };
    });
  }

  /**
   * Gives the right from the day of taking office, and sends to the academic address the link that opens the account.
   * @throws ErreurMetier `invitation.perimee`, `saisie.invalide`, `agent.courriel_autre_identite`
   */
  async answer(jeton: string, { prenom, nom, courriel, prisLe }: AnswerInvitationDto): Promise<void> {
    await this.base.runSysteme('invitation', async () => {
      const { territoire, destinataire, etablissements, domaine } = await this.find(jeton, 'for update');
      if (courriel === destinataire)
        throw refuseChamp('courriel', 'Donnez votre adresse à vous : celle-ci est celle de l’établissement.');
      if (!courriel.endsWith(`@${domaine}`))
        throw refuseChamp('courriel', `Donnez votre adresse académique, qui finit par @${domaine}.`);
      if (prisLe > addDays(this.horloge.today(), 366))
        throw refuseChamp('prisLe', 'Choisissez une date au plus tard dans un an.');
      const uais = etablissements.map(({ uai }) => uai);
      const personne = { prenom, nom, courriel };
      let agent = '';
      for (const uai of uais)
        agent = await this.invitations.prepare(personne, { role: 'chef', uai, debut: prisLe, prisLe });
      const lien = await this.invitations.findLien(agent);
      const adresse = this.reglages.adressePublique;
      await this.courriels.send({
        destinataire: courriel,
        ...buildReponse(personne, etablissements, adresse, lien),
        lien,
      });
      await this.base.query(
        `update liens_direction set utilise_le = maintenant() where territoire = $1 and destinataire = $2 and utilise_le is null`,
        [territoire, destinataire],
      );
      await this.base.query(
        `update invitations_direction set repondue_le = maintenant() where territoire = $1 and uai = any($2::bpchar[])`,
        [territoire, uais],
      );
      for (const uai of uais)
        await this.audit.record({
          evenement: 'direction.declared',
          agent,
          objet: territoire,
          uai,
          apres: { boite: destinataire, prisLe },
        });
    });
  }

  private async find(jeton: string, verrou = ''): Promise<Lien> {
    const [lien] = await this.base.query<{ territoire: string; destinataire: string; academie: string }>(
      `select v.territoire, v.destinataire, (select academie from invitations_territoire l where l.id = v.territoire) as academie
       from liens_direction v where v.empreinte = $1 and v.utilise_le is null and v.expire_le > maintenant() ${verrou}`,
      [computeEmpreinte(jeton)],
    );
    const etablissements = lien
      ? await this.base.query<InvitationDirectionVue['etablissements'][number]>(
          `select e.uai, e.nom, e.commune ${ECOLES} order by e.nom, e.uai`,
          [lien.territoire, lien.destinataire],
        )
      : [];
    if (!lien || etablissements.length === 0) throw new ErreurMetier('invitation.perimee');
    // Some schools have a mailbox elsewhere: the académie's domain is that of most of them.
    const [lu] = await this.base.query<{ domaine: string }>(
      `select mode() within group (order by split_part(lower(courriel), '@', 2)) as domaine
       from etablissements where academie = $1 and courriel is not null`,
      [lien.academie],
    );
    return { ...lien, etablissements, domaine: lu?.domaine ?? '' };
  }

  /** Made as the message leaves; nothing when nobody is to answer any more. */
  private async buildLien(objet: string): Promise<string | undefined> {
    const [territoire = '', destinataire = ''] = objet.split(' ');
    const [reste] = await this.base.query(`select 1 ${ECOLES} limit 1`, [territoire, destinataire]);
    if (!reste) return undefined;
    const jeton = buildJeton();
    await this.base.query(
      `insert into liens_direction (empreinte, territoire, destinataire, expire_le)
       values ($1, $2, $3, maintenant() + make_interval(days => ${VALIDITE}))`,
      [computeEmpreinte(jeton), territoire, destinataire],
    );
    return `${this.reglages.adressePublique}/invitation/${jeton}`;
  }
}
